import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { launchApp } from './launch.ts'
import { goTo } from './steps.ts'


/** What the notices cover of the field that has the focus and of the main buttons in sight, in words. */
const covered = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const notices = [...document.querySelectorAll('.toast')].map((notice) => notice.getBoundingClientRect()).filter(({ width }) => width > 0)
  const focused = document.activeElement?.closest('.toasts') ? [] : [document.activeElement]
  const kept = [...focused, ...document.querySelectorAll('.button[data-look="filled"]')].filter((element) => element !== null && element !== document.body && !element.matches('h1'))
  return kept.flatMap((element) => {
    const box = (element as Element).getBoundingClientRect()
    const isCovered = box.width > 0 && notices.some((notice) => notice.left < box.right && box.left < notice.right && notice.top < box.bottom && box.top < notice.bottom)
    return isCovered ? [(element as HTMLElement).innerText || (element as Element).outerHTML.slice(0, 80)] : []
  })
})

const noticeCount = (page: Page): Promise<number> => page.evaluate(() => [...document.querySelectorAll('.toast')].filter((notice) => notice.getBoundingClientRect().width > 0).length)

const record = async (page: Page, count: number): Promise<void> => {
  const field = page.getByRole('textbox', { name: /How many/ })
  await field.fill(String(count))
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(page.getByText(`Recorded: ${count} letter`)).toBeAttached()
}

for (const size of [100, 200] as const) {
  test(`notices cover neither the field in use nor a main button, at 1093 by 614 and ${size} % text`, async () => {
    const { page, complaints, close } = await launchApp({ size: { width: 1093, height: 614 } })
    await page.getByRole('button', { name: /Practise/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
    await page.evaluate(async (textSize) => {
      const answer = await window.vigil.call('settings.get', null)
      if (answer.ok) await window.vigil.call('settings.save', { settings: { ...answer.value, textSize } })
    }, size)
    if (size === 200) {
      await page.getByRole('button', { name: 'Menu' }).click()
      await page.getByRole('dialog').getByRole('button', { name: /^Actions/ }).click()
    } else {
      await goTo(page, /^Actions/)
    }
    for (const count of [2, 3, 4, 5]) await record(page, count)
    await expect.poll(() => noticeCount(page), 'notices in sight').toBeGreaterThan(0)
    // The older ones wait: three of them would be over the form.
    expect(await noticeCount(page)).toBe(1)
    await expect.poll(() => covered(page), 'covered after recording').toEqual([])
    for (let step = 0; step < 24; step += 1) {
      await page.keyboard.press('Tab')
      await expect.poll(() => covered(page), `covered after ${step + 1} times Tab`).toEqual([])
    }
    expect(complaints).toEqual([])
    await close()
  })
}

test('a double click records once, and the next entry can be typed at once', async () => {
  const { page, complaints, close } = await launchApp({ size: { width: 1093, height: 614 } })
  await page.getByRole('button', { name: /Practise/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  await goTo(page, /^Actions/)
  const field = page.getByRole('textbox', { name: /How many/ })
  await field.fill('20')
  const record = page.getByRole('button', { name: 'Record', exact: true })
  await record.dblclick()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('1')
  // The same where the answer comes between the two halves.
  await field.fill('30')
  await record.click()
  await expect(field).toHaveValue('1')
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await expect(field).toBeFocused()
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Recorded: 7 letters')).toBeVisible()
  const recorded = await page.evaluate(async () => {
    const answer = await window.vigil.call('actions.recent', { count: 12 })
    return answer.ok ? answer.value.map(({ count }) => count) : []
  })
  expect(recorded).toEqual([7, 30, 20])
  await field.fill('5,000,000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“5,000,000” was not accepted.')).toBeVisible()
  await expect(field).toHaveValue('5,000,000')
  expect(complaints).toEqual([])
  await close()
})
