import { rmSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { makeEveningData } from '../kit/evening-data.ts'
import { faultsOf } from './axe.ts'
import { press, tabTo } from './keyboard.ts'
import { launchApp } from './launch.ts'

/** Types keys one after the other, as a person does; answers how many they were. */
const type = async (page: Page, keys: readonly string[]): Promise<number> => {
  for (const key of keys) await page.keyboard.press(key, { delay: 45 })
  return keys.length
}

const letters = (page: Page) => page.locator('.totals__main span')
const newest = (page: Page) => page.locator('.entry').first()

/** Ten kinds of entry, the keys of each, and what the newest line says after it. */
const entries: readonly { readonly kind: string; readonly keys: readonly string[]; readonly says: RegExp; readonly adds: number }[] = [
  { kind: 'a letter', keys: ['1'], says: /\+1Teodora VasínLetter/u, adds: 1 },
  { kind: 'ten letters', keys: ['Shift+Digit2'], says: /\+10Farid Nasserin/u, adds: 10 },
  { kind: 'a card', keys: ['e'], says: /\+1Forest watch of NdalaSolidarity card/u, adds: 0 },
  { kind: 'an e-mail', keys: ['a', '4'], says: /Ilse TamoroE-mail/u, adds: 0 },
  { kind: 'a phone call', keys: ['d', '5'], says: /Phone call/u, adds: 0 },
  { kind: 'ten signatures', keys: ['h', 'Shift+Digit6'], says: /\+10Halime DorukanPetition signature/u, adds: 0 },
  { kind: 'a letter with a name', keys: ['Space', 'd', 'o', 'Enter', '7'], says: /Dina OkeshiLetter, Dorrit M\./u, adds: 1 },
  { kind: 'a letter with the second name that fits', keys: ['Space', 'm', 'a', 'ArrowDown', 'Enter', '2'], says: /Farid NasserinLetter, Marit S\./u, adds: 1 },
  { kind: 'a group letter', keys: ['9', '6', '5', 'Enter'], says: /\+1Halime DorukanLetter, 5 signed/u, adds: 1 },
  { kind: 'a pile from a table', keys: ['Minus', '3', '3', '7', 'Tab', '3', 'Enter'], says: /\+37Forest watch of NdalaLetter, from 3, long table/u, adds: 37 },
]

test('an evening is counted by keys alone, from its plan to posted letters', async () => {
  const { folder, codes } = await makeEveningData('2026-12-05')
  const { page, close, complaints } = await launchApp({ dataFolder: folder, today: '2026-12-05', size: { width: 1093, height: 614 } })
  await press(page, 'button', /^Events/)
  await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible()
  await press(page, 'row', /^Winter letter evening/)
  await expect(page.getByRole('heading', { level: 1, name: 'Winter letter evening' })).toBeVisible()
  await tabTo(page, 'button', /^Move Farid Nasserin up/)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.locator('[data-case]').first()).toContainText('Farid Nasserin')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.locator('[data-case]').first()).toContainText('Teodora Vasín')
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'button', /^Start the evening/)
  await expect(letters(page)).toHaveText('0')

  let total = 0
  const counted: string[] = []
  for (const { kind, keys, says, adds } of entries) {
    const count = await type(page, keys)
    total += adds
    await expect(newest(page)).toHaveText(says)
    await expect(letters(page)).toHaveText(String(total))
    counted.push(`${kind}: ${count}`)
  }
  test.info().annotations.push({ type: 'keys', description: counted.join(', ') })
  expect(entries.every(({ keys }) => keys.length <= 7)).toBe(true)

  await type(page, ['Backspace'])
  await expect(letters(page)).toHaveText(String(total - 37))
  await expect(newest(page)).toContainText('taken back')
  // A scanner types without a pause and ends with Enter.
  await page.keyboard.type(`${codes[0] ?? ''}\n`)
  await expect(newest(page)).toContainText(`code ${codes[0] ?? ''}`)
  await page.keyboard.type(`${codes[0] ?? ''}\n`)
  await expect(page.getByRole('alert')).toContainText(`${codes[0] ?? ''} was counted`)
  await type(page, ['c', ...(codes[1] ?? ''), 'Enter', 'Escape'])
  await expect(letters(page)).toHaveText(String(total - 37 + 2))
  expect(await faultsOf(page)).toEqual([])
  await tabTo(page, 'button', /^Put back 37 letters/)
  await page.keyboard.press('Enter')
  await expect(letters(page)).toHaveText(String(total + 2))
  await press(page, 'button', /^Leave/)
  await expect(page.getByRole('heading', { level: 1, name: 'Winter letter evening' })).toBeVisible()

  await press(page, 'button', /^Actions/)
  await tabTo(page, 'radio', /^Paper sheet/)
  await type(page, ['ArrowRight', 'ArrowRight'])
  await page.keyboard.press('Space')
  await expect(page.getByRole('grid', { name: 'Written, not posted' })).toBeVisible()
  await press(page, 'button', /^Mark .* as posted/)
  await expect(page.getByText(/marked as posted/)).toBeVisible()
  expect(complaints).toEqual([])
  await close()
  rmSync(folder, { recursive: true, force: true })
})

test('an evening stays readable with text at 200 %, and a notice covers no key', async () => {
  const { folder } = await makeEveningData('2026-12-05')
  const { page, close } = await launchApp({ dataFolder: folder, today: '2026-12-05', size: { width: 1093, height: 614 } })
  await press(page, 'button', /^Events/)
  await press(page, 'row', /^Winter letter evening/)
  await press(page, 'button', /^Start the evening/)
  await type(page, ['1', '2', '3', 'Minus', '3', '4'])
  // The newest entry is whole under the panel, and the panel too.
  const isInside = (inner: string, outer: string): Promise<boolean> => page.evaluate(([one = '', other = '']) => {
    const [box, room] = [one, other].map((selector) => document.querySelector(selector)?.getBoundingClientRect())
    return box !== undefined && room !== undefined && box.top >= room.top && box.bottom <= room.bottom
  }, [inner, outer])
  expect([await isInside('.evening__last .entry', '.evening__side'), await isInside('.panel__acts', '.evening__side')]).toEqual([true, true])
  await type(page, ['Escape', 'c'])
  expect(await page.locator('.panel__number').evaluate((field) => field.getBoundingClientRect().height)).toBeGreaterThan(40)
  await type(page, ['Escape', 'Space', 'z', 'y', 'Enter'])
  await expect(page.locator('.toast')).toBeVisible()
  const covered = (): Promise<number> => page.evaluate(() => {
    const notice = document.querySelector('.toasts')?.getBoundingClientRect()
    return [...document.querySelectorAll('.evening__foot .press, .case-row .press')].filter((key) => {
      const box = key.getBoundingClientRect()
      return notice !== undefined && box.left < notice.right && notice.left < box.right && box.top < notice.bottom && notice.top < box.bottom
    }).length
  })
  await expect.poll(covered, 'the notice is placed beside the keys').toBe(0)
  const notice = page.locator('.toast__title').first()
  await notice.evaluate((title) => { title.textContent = 'A sentence of a notice that names a case and a person. '.repeat(4) })
  expect(await notice.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight), 'a long notice is not cut').toBe(0)

  for (const scale of [1.25, 1.35, 1.5, 2]) {
    await page.evaluate((to) => {
      document.documentElement.style.setProperty('--text-scale', String(to))
      window.dispatchEvent(new Event('vigil-layout'))
    }, scale)
    const overlaps = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.evening__head > *')].map((part) => {
        const range = document.createRange()
        range.selectNodeContents(part)
        const words = part.matches('.press') ? range.getBoundingClientRect() : part.getBoundingClientRect()
        return { left: words.left, right: words.right, top: words.top, bottom: words.bottom }
      })
      return boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)).length
    })
    expect([scale, overlaps]).toEqual([scale, 0])
    // A remark beside the totals goes to a line of its own before its words go under each other.
    const lines = await page.locator('.totals__notes > *').evaluateAll((notes) => notes.map((note) => Math.round(note.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(note).lineHeight))))
    expect([scale, Math.max(0, ...lines)]).toEqual([scale, Math.min(1, lines.length)])
  }
  await type(page, ['c'])
  await expect(page.locator('.panel__number')).toBeInViewport({ ratio: 1 })
  await close()
  rmSync(folder, { recursive: true, force: true })
})
