import { expect, test } from '@playwright/test'
import { launchApp } from './launch.ts'
import { press } from './steps.ts'

test('a form that opens within a case has its Save button in sight, in a small window too', async () => {
  const { page, close } = await launchApp({ size: { width: 1093, height: 614 } })
  await press(page, /Practise/)
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  for (const [open, form] of [[/Add a note$/, 'Note'], [/Add a reply/, 'Add a reply'], [/A letter came back/, 'A letter came back']] as const) {
    await press(page, open)
    const save = page.getByRole('form', { name: form }).getByRole('button', { name: 'Save' })
    await expect(save).toBeInViewport({ ratio: 1 })
    await page.screenshot({ path: test.info().outputPath(`${form}.png`) })
    await page.getByRole('form', { name: form }).getByRole('button', { name: 'Cancel' }).click()
  }
  await close()
})
