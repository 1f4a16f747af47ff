import { readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Launched } from '../e2e/launch.ts'
import { answerDialogs } from '../e2e/launch.ts'
import { makeOutletData } from '../kit/outlet-data.ts'
import { slipsOfGroups } from '../kit/slips-of-groups.ts'
import { evening, eveningFolder } from './evening-screens.ts'
import { lockedFolder, lockedScreens } from './lock-screens.ts'
import { awayAndBack } from './outlet-screens.ts'
import type { Screen } from './screen.ts'

const appeal = (name: string): string => fileURLToPath(new URL(`../e2e/appeals/${name}`, import.meta.url))

const press = ({ page }: Launched, name: RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
const go = ({ page }: Launched, name: RegExp): Promise<void> => page.locator('nav').first().getByRole('button', { name }).click()
const title = ({ page }: Launched, name: RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()

const openCase = async (launched: Launched): Promise<void> => {
  await go(launched, /^Cases/)
  await launched.page.getByRole('row', { name: /LIBRARIAN/ }).first().click()
  await title(launched, /LIBRARIAN/)
}

const openDocument = async (launched: Launched, name: string): Promise<void> => {
  await answerDialogs(launched.app, { open: appeal(name) })
  await go(launched, /^Cases/)
  await press(launched, /Add a case/)
  await press(launched, /Open documents/)
  await title(launched, /Check what Vigil read/)
  await launched.page.locator('.page-image__mark').first().waitFor()
}

/** The screens that one start of the app meets, in that order. */
export type Walk = {
  /** When the app is started. */
  readonly clock: string
  /** Makes a data folder of its own; without it the walk goes on in that of the walks before. */
  readonly folder?: () => Promise<string>
  /** What happens to the data folder before the start. */
  readonly before?: (dataFolder: string) => void
  readonly screens: readonly Screen[]
}

const firstEvening: readonly Screen[] = [
  { name: 'welcome', open: (launched) => launched.page.getByRole('button', { name: /Practise/ }).waitFor() },
  {
    name: 'case',
    open: async (launched) => {
      await press(launched, /Practise/)
      await title(launched, /LIBRARIAN/)
    },
  },
  { name: 'check', open: (launched) => openDocument(launched, 'first.pdf') },
  {
    name: 'documents',
    open: async (launched) => {
      await press(launched, /^Not now$/)
      await title(launched, /^Documents to check$/)
    },
  },
  {
    name: 'check-update',
    open: async (launched) => {
      await launched.page.getByRole('button', { name: /^Check the first$/ }).click()
      await press(launched, /Keep the case/)
      await title(launched, /NURSE AND DRIVER/i)
      await openDocument(launched, 'update.pdf')
    },
  },
  {
    name: 'edit-case',
    open: async (launched) => {
      await press(launched, /Add to UA/)
      await title(launched, /NURSE AND DRIVER/i)
      await openCase(launched)
      await press(launched, /More for this case/)
      await launched.page.getByRole('menuitem', { name: 'Edit' }).click()
      await title(launched, /Edit the case/)
    },
  },
  {
    name: 'pack',
    open: async (launched) => {
      await openCase(launched)
      await press(launched, /Make a letter pack/)
      await launched.page.getByText(/Page 1 of \d+/).waitFor()
    },
  },
  {
    name: 'packs',
    open: async (launched) => {
      await answerDialogs(launched.app, { save: join(launched.dataFolder, 'UA 900-26.docx') })
      await press(launched, /Make the pack/)
      await title(launched, /^Letter packs$/)
    },
  },
  {
    name: 'actions',
    open: async (launched) => {
      await go(launched, /^Actions/)
      await launched.page.getByRole('spinbutton').or(launched.page.getByRole('textbox', { name: /How many/ })).first().fill('12')
      await press(launched, /^Record$/)
      await launched.page.getByText(/^Recorded: 12/).waitFor()
      await launched.page.getByRole('radio', { name: 'Posted' }).click()
      await launched.page.getByRole('textbox', { name: /How many/ }).fill('8')
      await press(launched, /^Record$/)
      await launched.page.getByText(/^Recorded: 8/).waitFor()
    },
  },
  { name: 'cases', open: (launched) => go(launched, /^Cases/) },
  { name: 'home', open: (launched) => go(launched, /^Home/) },
  { name: 'members', open: (launched) => go(launched, /^Members/) },
  { name: 'member-form', open: (launched) => press(launched, /Add a member/) },
  {
    name: 'draft',
    open: async (launched) => {
      await launched.page.getByRole('textbox', { name: /^Name/ }).first().fill('Ines Albrecht')
      await go(launched, /^Home/)
      await go(launched, /^Members/)
      await press(launched, /Add a member/)
      await launched.page.getByText(/^Draft of /).waitFor()
    },
  },
  { name: 'report', open: (launched) => go(launched, /^Reports/) },
  {
    name: 'year',
    open: async (launched) => {
      await press(launched, /The group’s year/)
      await launched.page.getByRole('table', { name: 'Letters by month' }).waitFor()
    },
  },
  {
    name: 'collate',
    open: async (launched) => {
      await answerDialogs(launched.app, { open: slipsOfGroups() })
      await go(launched, /^Reports/)
      await press(launched, /Add up reports of groups/)
      await press(launched, /Open a folder/)
      await launched.page.getByText(/slips open/).waitFor()
      await press(launched, /^Slips of/)
      await launched.page.getByRole('menuitemradio', { name: /October 2026/ }).click()
      await launched.page.getByText(/compared with/).waitFor()
    },
  },
  {
    name: 'undo',
    open: async (launched) => {
      await press(launched, /Show the undo list/)
      await title(launched, /^Undo list$/)
    },
  },
  {
    name: 'search-typing',
    open: async (launched) => {
      await go(launched, /^Home/)
      await launched.page.keyboard.press('Control+k')
      await launched.page.keyboard.type('vasin')
      await launched.page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'search',
    open: async (launched) => {
      await launched.page.keyboard.press('Enter')
      await title(launched, /^Search$/)
      await launched.page.locator('.search-line').first().waitFor()
    },
  },
  {
    name: 'help',
    open: async (launched) => {
      await launched.page.keyboard.press('F1')
      await title(launched, /^Help$/)
    },
  },
  { name: 'settings', open: (launched) => go(launched, /^Settings/) },
  {
    name: 'about',
    open: async (launched) => {
      await press(launched, /^About Vigil$/)
      await launched.page.locator('.about__open').first().waitFor()
    },
  },
]

const nextStart: readonly Screen[] = [
  {
    name: 'backup',
    open: async (launched) => {
      await go(launched, /^Settings/)
      await press(launched, /^Backup/)
      await launched.page.locator('.table__row').first().waitFor()
    },
  },
  {
    name: 'restore',
    open: async (launched) => {
      await launched.page.locator('.table__row').last().click()
      await launched.page.getByRole('button', { name: /^Restore/ }).waitFor()
    },
  },
]

/** Overwrites all pages of the data file but the first, so that it still says whose file it is. Its page dates copies by their files. */
const damage = (dataFolder: string): void => {
  const copies = join(dataFolder, 'backups')
  for (const [index, name] of readdirSync(copies).toSorted().entries()) {
    const made = new Date(2026, 10, 12, 18, 38 + index)
    utimesSync(join(copies, name), made, made)
  }
  const path = join(dataFolder, 'vigil.sqlite')
  writeFileSync(path, readFileSync(path).fill(0x5a, 4096))
}

const damagedFile: readonly Screen[] = [
  { name: 'damaged-file', open: (launched) => launched.page.getByText('The data file is damaged.').waitFor() },
]

/** Every picture of docs/pictures: one data folder on one day, through three starts of the app, the data of an evening, those of outlets, and locked ones. */
export const walks: readonly Walk[] = [
  { clock: '2026-11-12T18:40', screens: firstEvening },
  { clock: '2026-11-12T20:15', screens: nextStart },
  { clock: '2026-11-12T21:30', before: damage, screens: damagedFile },
  { clock: '2026-12-05T19:42', folder: eveningFolder, screens: evening },
  { clock: '2026-11-12T18:40', folder: async () => (await makeOutletData('2026-11-12')).folder, screens: awayAndBack },
  { clock: '2026-11-12T18:40', folder: lockedFolder, screens: lockedScreens },
]

const screens = walks.flatMap((walk) => walk.screens)

/** The two looks of each picture: a large light window, and the smallest laptop's in the dark. */
export const looks = [
  { name: 'large-light', colorScheme: 'light', width: 1440, height: 900 },
  { name: 'small-dark', colorScheme: 'dark', width: 1093, height: 614 },
] as const

export const pictureNames: readonly string[] = screens.flatMap(({ name }) => looks.map((look) => `${name}-${look.name}.png`))
