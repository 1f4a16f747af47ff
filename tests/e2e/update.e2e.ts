import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { sampleText } from '../kit/sample-document.ts'
import { faultsOf } from './axe.ts'
import { launchApp, newFolder, resize } from './launch.ts'

const update = sampleText.replace('POET HELD AFTER READING', 'SECOND UPDATE: POET STILL HELD').replace('URGENT ACTION', 'URGENT ACTION\n\nFurther information on UA: 105/22').replace('7 March 2023', '7 May 2023')

const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('button', { name: /^Cases/ }).first().click()
  await page.getByRole('button', { name: 'Add a case' }).first().click()
  await page.getByRole('textbox').last().fill(text)
  await page.getByRole('button', { name: /Read/ }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: /Check what Vigil read/ })).toBeVisible()
}

test('an update is taken change by change, the same document leads to its case, and Undo takes the update back', async () => {
  const { app, page, complaints } = await launchApp({ dataFolder: newFolder(), today: '2023-02-26', size: { width: 1093, height: 614 } })
  const title = (name: string) => page.getByRole('heading', { level: 1, name })
  await page.getByRole('button', { name: /Set up our group/ }).click()
  await page.evaluate(async () => {
    const settings = await window.vigil.call('settings.get', null)
    if (settings.ok) await window.vigil.call('settings.save', { settings: { ...settings.value, country: 'Norland' } })
  })

  await test.step('a title is corrected while the first document is checked', async () => {
    await paste(page, sampleText)
    await page.getByRole('textbox', { name: /^Title/ }).fill('Poet held after a reading')
    await page.getByRole('button', { name: /Keep the case/ }).click()
    await expect(title('Poet held after a reading')).toBeVisible()
  })

  await test.step('at nine days with ten of post the case and Home say the same', async () => {
    await expect(page.getByText(/A letter posted today arrives late/)).toBeVisible()
    await page.getByRole('button', { name: /^Home/ }).first().click()
    await expect(page.getByText(/Post takes about 10 days: a letter posted today arrives late/)).toBeVisible()
  })

  await test.step('the correction stays unless the new title is chosen', async () => {
    await paste(page, update)
    const changes = page.getByRole('region', { name: 'What changes' })
    await expect(changes.getByText('You corrected or typed this. Which is right?')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: /Add to UA 105\/22/ }).click()
    await expect(title('Poet held after a reading')).toBeVisible()
    await expect(page.getByText('1 change of the update not decided')).toBeVisible()
    await expect(page.getByText(/^Not taken:/)).toHaveCount(0)
    await expect(page.getByText(/7 May 2023/).first()).toBeVisible()
  })

  await test.step('what is not decided is read beside the case in every window', async () => {
    await page.getByRole('button', { name: 'Look', exact: true }).click()
    const values = page.locator('.decision .change__value')
    for (const width of [1440, 700, 1093]) {
      await resize(app, { width, height: 614 })
      await expect.poll(() => page.evaluate(() => window.innerWidth), `the window is ${width} wide`).toBe(width)
      // The columns follow the window a moment after its width is known.
      await expect.poll(() => values.evaluateAll((nodes) => [nodes.length, Math.min(...nodes.map((node) => node.getBoundingClientRect().width)) > 100]), `at ${width}`).toEqual([2, true])
    }
  })

  await test.step('the very same document again leads to its case', async () => {
    await paste(page, update)
    await expect(page.getByText(/^UA 105\/22 has this very document since/)).toBeVisible()
    await page.getByRole('button', { name: 'Open the case' }).click()
    await expect(title('Poet held after a reading')).toBeVisible()
  })

  await test.step('Undo takes the update back as one step', async () => {
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('dialog', { name: 'Undo would take back' })).toContainText('UA 105/22')
    await expect(page.getByRole('dialog', { name: 'Undo would take back' }).getByRole('button', { name: 'Undo', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/7 March 2023/).first()).toBeVisible()
  })

  expect(complaints).toEqual([])
  await app.close()
})
