import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { badDocuments } from '../kit/bad-documents.ts'
import { faultsOf } from './axe.ts'
import { press, tabTo } from './keyboard.ts'
import { launchApp, newFolder } from './launch.ts'
import { press as click } from './steps.ts'

const textOf = (name: keyof typeof badDocuments): string => badDocuments[name].map(({ text }) => text).join('\n')

type KeptTarget = { readonly name: string; readonly role: string; readonly postalLines: readonly string[]; readonly emails: readonly string[] }

/** The targets of the one case, as they are in the database. */
const targetsIn = (dataFolder: string): readonly KeptTarget[] => {
  const database = new Database(join(dataFolder, 'vigil.sqlite'), { readonly: true })
  const rows = database.prepare('SELECT facts FROM targets ORDER BY position').all() as readonly { readonly facts: string }[]
  database.close()
  return rows.map(({ facts }) => JSON.parse(facts) as KeptTarget).map(({ name, role, postalLines, emails }) => ({ name, role, postalLines, emails }))
}

const option = (page: Page, text: string) => page.getByRole('option', { name: text, exact: true })

test('all targets wrong: both are put right and kept by keyboard alone', async () => {
  const folder = newFolder()
  const { app, page, dataFolder, complaints } = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1093, height: 614 } })

  await test.step('the text is pasted and read', async () => {
    await press(page, 'button', /Set up our group/)
    await press(page, 'button', /^Cases/)
    await press(page, 'button', /Add a case/)
    await tabTo(page, 'textbox', /Or paste the text/)
    await page.keyboard.insertText(textOf('addressFirst'))
    await press(page, 'button', /Read this text/)
    await expect(page.getByRole('heading', { level: 1, name: /Check what Vigil read/ })).toBeVisible()
    await expect(page.getByRole('group', { name: 'Target 1' })).toBeVisible()
  })

  await test.step('each block is said to be one target, in 17 keys', async () => {
    await tabTo(page, 'option', /URGENT ACTION/)
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    await expect(option(page, 'Calle del Molino 9')).toBeFocused()
    await expect(page.getByRole('group', { name: 'What the picked text is' })).toContainText('“Calle del Molino 9”: what is it?')
    expect(await faultsOf(page)).toEqual([])
    for (let more = 0; more < 4; more += 1) await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('b')
    await expect(page.getByRole('textbox', { name: 'Name' }).first()).toHaveValue('Aurelio Pantoja')
    await page.keyboard.press('ArrowDown')
    for (let more = 0; more < 4; more += 1) await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('b')
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveCount(2)
    await expect(page.getByRole('textbox', { name: 'Name' }).nth(1)).toHaveValue('Renata Osorio Lis')
  })

  await test.step('one Undo takes the last of it back', async () => {
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('textbox', { name: 'Office held' }).nth(1)).not.toHaveValue('Director of Prisons')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    for (let more = 0; more < 4; more += 1) await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('b')
    await expect(page.getByRole('textbox', { name: 'Office held' }).nth(1)).toHaveValue('Director of Prisons')
  })

  await test.step('what is to check is led through, the most harm first', async () => {
    await page.keyboard.press('F8')
    await expect(page.getByRole('textbox', { name: /^Address/ }).first()).toBeFocused()
    await press(page, 'button', /All that was read of target 1 is right/)
    await press(page, 'button', /All that was read of target 2 is right/)
    await expect(page.getByText('The letter greets another target.').first()).toBeVisible()
    await press(page, 'button', /Keep the case/)
    await expect(page.getByRole('heading', { level: 1, name: /POET HELD FOR READING ALOUD/ })).toBeVisible()
  })

  expect(complaints).toEqual([])
  await app.close()
  expect(targetsIn(dataFolder)).toEqual([
    { name: 'Aurelio Pantoja', role: 'Minister of Justice', postalLines: ['Calle del Molino 9', '10020 Puerto Alba, Peru'], emails: ['mesa@justicia.example'] },
    { name: 'Renata Osorio Lis', role: 'Director of Prisons', postalLines: ['Avenida del Faro 210', '10044 Puerto Alba, Peru'], emails: ['mesa@prisiones.example'] },
  ])
  rmSync(folder, { recursive: true, force: true })
})

test('a text without line breaks: both targets are put right and kept by mouse', async () => {
  const folder = newFolder()
  const { app, page, dataFolder, complaints } = await launchApp({ dataFolder: folder, today: '2026-11-12', size: { width: 1440, height: 900 } })

  await test.step('the text is read as it came, and no target is found', async () => {
    await click(page, /Set up our group/)
    await click(page, /^Cases/)
    await click(page, /Add a case/)
    await page.getByRole('textbox', { name: /Or paste the text/ }).fill(textOf('oneLine'))
    await click(page, /Read this text/)
    await expect(page.getByText('Lines of this document ran together')).toBeVisible()
    await expect(page.getByText('No target was found. Who gets the letters?').first()).toBeVisible()
  })

  await test.step('it is cut and read again, and a line that is no part is dragged out', async () => {
    await click(page, 'Cut it and read again')
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveCount(2)
    expect(await faultsOf(page)).toEqual([])
    const line = page.getByRole('row', { name: /Ministerio de Justicia/ })
    await line.dragTo(page.getByText('Drop here what is no part of a target'))
    await expect(line).toHaveCount(0)
    await expect(page.getByRole('textbox', { name: /^Address/ }).first()).toHaveValue('Plaza de la Concordia 4\n10020 Puerto Alba\nPeru')
  })

  await test.step('what was read is right', async () => {
    await click(page, 'All that was read of target 1 is right')
    await click(page, 'All that was read of target 2 is right')
    await click(page, /Keep the case/)
    await expect(page.getByRole('heading', { level: 1, name: /BEEKEEPER HELD AFTER WATER PROTEST/ })).toBeVisible()
  })

  expect(complaints).toEqual([])
  await app.close()
  expect(targetsIn(dataFolder)).toEqual([
    { name: 'Aurelio Pantoja', role: 'Minister of Justice', postalLines: ['Plaza de la Concordia 4', '10020 Puerto Alba', 'Peru'], emails: ['mesa@justicia.example'] },
    { name: 'Excma. Renata Osorio Lis', role: 'Director of Prisons', postalLines: ['Avenida del Faro 210', '10044 Puerto Alba', 'Peru'], emails: ['mesa@prisiones.example'] },
  ])
  rmSync(folder, { recursive: true, force: true })
})
