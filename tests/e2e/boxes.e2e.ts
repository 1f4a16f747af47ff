import { fileURLToPath } from 'node:url'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { answerDialogs, launchApp, resize, type Launched } from './launch.ts'
import { goTo, press } from './steps.ts'

// Where things are on the screen: measured, because no other test would notice.
let launched: Launched
test.beforeEach(async () => {
  launched = await launchApp({ today: '2026-11-12', size: { width: 1440, height: 900 } })
  await press(launched.page, /Practise/)
  await expect(launched.page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
})
test.afterEach(async () => {
  expect(launched.complaints).toEqual([])
  await launched.close()
})

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
/** The box of the first line of an element's text, without padding. */
const textBox = (element: Locator): Promise<Box> => element.evaluate((node) => {
  const range = document.createRange()
  range.selectNodeContents(node)
  const { left, right, top, bottom } = range.getClientRects()[0] ?? node.getBoundingClientRect()
  return { left, right, top, bottom }
})
const boxOf = (element: Locator): Promise<Box> => element.evaluate((node) => {
  const { left, right, top, bottom } = node.getBoundingClientRect()
  return { left, right, top, bottom }
})
const middle = ({ top, bottom }: Box): number => (top + bottom) / 2

test('a case keeps its links inside its margins, and each label beside its address', async () => {
  const { app, page } = launched
  for (const width of [1440, 1093, 700]) {
    await resize(app, { width, height: 900 })
    // The page is laid out again a moment after its window has another size.
    await expect(async () => {
      const heading = await textBox(page.getByRole('heading', { level: 2, name: /^Targets/ }))
      for (const name of ['Read the whole story', 'Add a letter']) {
        const link = await textBox(page.getByRole('button', { name, exact: true }))
        expect(Math.abs(link.left - heading.left), `${name} at ${width}`).toBeLessThan(1.5)
      }
    }).toPass()
    const channels = page.locator('.target').last().locator('.target__channel')
    const lefts: number[] = []
    for (const channel of await channels.all()) {
      const [label, address] = [await textBox(channel.locator('> span')), await textBox(channel.locator('bdi'))]
      expect(Math.abs(middle(label) - middle(address)), `label beside its address at ${width}`).toBeLessThan(2)
      lefts.push(address.left)
    }
    expect(lefts.length).toBeGreaterThan(2)
    expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThan(1)
  }
})

test('the menu of a narrow window is over the page and moves nothing, also at 200 %', async () => {
  const { app, page } = launched
  const zoom = (factor: number): Promise<void> => app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to), factor)
  for (const [width, factor] of [[700, 1], [720, 1], [1440, 2]] as const) {
    await resize(app, { width, height: 900 })
    await zoom(factor)
    const menu = page.getByRole('button', { name: 'Menu', exact: true })
    await expect(menu).toBeVisible()
    const before = await boxOf(page.getByRole('main'))
    await menu.click()
    const panel = page.getByRole('dialog', { name: 'Menu' })
    await expect(panel).toBeVisible()
    expect(await boxOf(page.locator('main')), `${width} at ${factor}`).toEqual(before)
    const isOnTop = await panel.evaluate((node) => {
      const { left, top, width: wide, height } = node.getBoundingClientRect()
      return [top + 20, top + height / 2, top + height - 20].every((y) => node.contains(document.elementFromPoint(left + wide / 2, y)))
    })
    expect(isOnTop).toBe(true)
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
  }
  await zoom(1)
})

test('lists of actions break no word where the window is small', async () => {
  const { app, page } = launched
  await resize(app, { width: 860, height: 700 })
  await goTo(page, /^Actions/)
  await page.getByRole('radio', { name: 'Posted' }).click()
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(page.getByText('Recorded: 1 letter')).toBeVisible()
  await page.getByRole('radio', { name: 'All actions' }).click()
  const state = page.getByRole('row').filter({ hasText: '1 letter' }).locator('.table__cell').nth(3)
  const broken = await state.evaluate((node) => {
    const text = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode()
    return (text?.textContent ?? '').split(/\s+/u).filter((word) => {
      const range = document.createRange()
      const start = text?.textContent?.indexOf(word) ?? 0
      if (!text) return false
      range.setStart(text, start)
      range.setEnd(text, start + word.length)
      return range.getClientRects().length > 1
    })
  })
  expect(broken).toEqual([])
})

test('on the check screen the line’s dot covers no letter, the count of lines fits their numbers, and a target’s fields are in sight', async () => {
  const { app, page } = launched
  await answerDialogs(app, { open: fileURLToPath(new URL('appeals/first.html', import.meta.url)) })
  await goTo(page, /^Cases/)
  await press(page, /Add a case/)
  await press(page, /Open documents/)
  await expect(page.getByRole('heading', { level: 1, name: /Check what Vigil read/ })).toBeVisible()
  for (const name of ['Title', 'Country']) {
    await page.getByRole('textbox', { name }).first().focus()
    await expect(page.locator('.check-link circle')).toHaveCount(2)
    const [dot, label] = [await boxOf(page.locator('.check-link circle').last()), await textBox(page.locator(`[data-field="${name.toLowerCase()}"] .fact-text__label`))]
    expect(dot.right, name).toBeLessThanOrEqual(label.left)
  }
  await expectLineNumbersWithin(page)
  await page.locator('.source__line[role="option"]').last().press('Enter')
  const menu = page.locator('.assign__fields')
  await expect(menu).toBeVisible()
  const [area, office] = [await boxOf(menu), await boxOf(menu.getByRole('menuitem', { name: 'Office held' }).first())]
  expect(office.bottom).toBeLessThanOrEqual(area.bottom)
})

test('a narrow window has one scroll bar, and the footer of a short page is at its foot', async () => {
  const { app, page } = launched
  await resize(app, { width: 700, height: 614 })
  const scrolling = (): Promise<number> => page.locator('main, main *').evaluateAll((all) => all.filter((node) =>
    node.scrollHeight > node.clientHeight + 1 && /auto|scroll/u.test(getComputedStyle(node).overflowY)).length)
  await expect.poll(scrolling, 'elements of the page that scroll').toBe(1)
  await resize(app, { width: 1440, height: 900 })
  await answerDialogs(app, { open: fileURLToPath(new URL('appeals/first.html', import.meta.url)) })
  await goTo(page, /^Cases/)
  await press(page, /Add a case/)
  await press(page, /Open documents/)
  await press(page, /^Not now$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Documents to check' })).toBeVisible()
  await resize(app, { width: 700, height: 900 })
  await expect.poll(async () => (await boxOf(page.locator('.page__footer'))).bottom, 'the foot of the footer').toBe(900)
  const title = await boxOf(page.getByRole('heading', { level: 1 }))
  const bar = await boxOf(page.locator('.bar'))
  expect(title.top - bar.bottom, 'the same room above the title as on other pages').toBeLessThan(24)
})

test('the list beside a case has two lines for each case, also where a letter arrives late', async () => {
  const { app, page } = launched
  await page.evaluate(async () => {
    const settings = await window.vigil.call('settings.get', null)
    if (settings.ok) await window.vigil.call('settings.save', { settings: { ...settings.value, country: 'Norland' } })
  })
  await answerDialogs(app, { open: fileURLToPath(new URL('appeals/update.html', import.meta.url)) })
  await goTo(page, /^Cases/)
  await press(page, /Add a case/)
  await press(page, /Open documents/)
  await press(page, /Keep the case/)
  const row = page.locator('.case-aside .table__row').filter({ hasText: 'arrives late' })
  await expect(row).toBeVisible()
  const { top, bottom } = await boxOf(row)
  expect(bottom - top).toBeLessThan(60)
})

const numberIn = (words: string): number => Number(/\d+/u.exec(words)?.[0])

/** No field comes from a line beyond the number of lines that is shown. */
const expectLineNumbersWithin = async (page: Page): Promise<void> => {
  const count = numberIn(await page.locator('.source__where').innerText())
  const places = await page.locator('.check-place').allInnerTexts()
  expect(places.length).toBeGreaterThan(0)
  expect(Math.max(...places.map(numberIn))).toBeLessThanOrEqual(count)
}

test('the results while typing are inside the window, and the field for a pasted text is as wide as its page', async () => {
  const { app, page } = launched
  for (const width of [1440, 1093, 700]) {
    await resize(app, { width, height: 900 })
    await page.keyboard.press('Control+k')
    await expect(page.locator('.bar__search input')).toBeFocused()
    await page.keyboard.type('vasin')
    await expect(page.getByRole('option').first()).toBeVisible()
    const results = await boxOf(page.locator('.top-search'))
    expect([results.left >= 0, results.right <= width], `results at ${width}`).toEqual([true, true])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
  await resize(app, { width: 1440, height: 900 })
  await goTo(page, /^Cases/)
  await page.getByRole('button', { name: 'Add', exact: true }).or(page.getByRole('button', { name: 'Add a case' })).first().click()
  const field = await boxOf(page.getByRole('textbox', { name: 'Or paste the text' }))
  expect(field.right - field.left).toBeGreaterThan(600)
})
