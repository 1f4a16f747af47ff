import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { letterParagraph, templateParts, zipOf } from '../documents/letter-template/template-files.ts'
import { answerDialogs, launchApp, newFolder, type Launched } from './launch.ts'
import { foundIn, textsIn } from './in-profile.ts'
import { goTo, press } from './steps.ts'

const passphrase = 'lantern over the mill lane'

/** What is kept, by where it is typed or picked; no word of it is anywhere else in Vigil. */
const kept = {
  group: 'Okeford Quillmakers', address: 'Wimblethorpe Crescent', member: 'Zephyrine Brambleknot', email: 'zbk@gallimaufry.example',
  draft: 'Threnody in the margin', office: 'Section of Ludderby', template: 'Gallimaufry-letters', picture: 'Snickersnee-portrait',
} as const
const keptTexts = Object.values(kept)
/** Never kept at all. */
const searched = 'Halcyonbridge'

let folder: string
let profile: string
test.beforeEach(() => {
  folder = newFolder()
  profile = `${folder}-cache`
})
test.afterEach(() => {
  for (const left of [folder, profile, `${folder}-files`]) rmSync(left, { recursive: true, force: true })
})

/** Closes the app and leaves Chromium's profile as it is. */
const closeAndKeep = ({ app }: Launched): Promise<void> => app.close()

/** A call as the pages make it; these are tried by pressing elsewhere. */
const call = (page: Page, name: string, input: unknown): Promise<unknown> =>
  page.evaluate(async ([called, given]) => {
    const answer = await (window.vigil.call as unknown as (name: string, input: unknown) => Promise<{ readonly ok: boolean; readonly value?: unknown; readonly problem?: unknown }>)(called, given)
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
    return answer.value
  }, [name, input] as const)

const search = async (page: Page): Promise<void> => {
  await page.getByRole('searchbox', { name: 'Find in everything' }).fill(searched)
  await expect(page.getByText(`Nothing found for`, { exact: false })).toBeVisible()
  await page.keyboard.press('Escape')
}

const draft = async (page: Page): Promise<void> => {
  await goTo(page, /^Actions/)
  await page.getByRole('textbox', { name: /^Note/ }).first().fill(kept.draft)
  await expect(page.locator('.saved[data-sign="kept"]')).toBeVisible()
}

/** A template and a picture, under names of their own. */
const files = (): { readonly template: string; readonly picture: string } => {
  const place = `${folder}-files`
  mkdirSync(place, { recursive: true })
  const [template, picture] = [join(place, `${kept.template}.docx`), join(place, `${kept.picture}.png`)]
  writeFileSync(template, zipOf(templateParts(letterParagraph)))
  writeFileSync(picture, readFileSync(new URL('../../docs/pictures/pack-large-light.png', import.meta.url)))
  return { template, picture }
}

const seed = async ({ app, page }: Launched): Promise<void> => {
  await press(page, /Practise/)
  await expect(page.getByRole('heading', { level: 1, name: /LIBRARIAN/ })).toBeVisible()
  const settings = await call(page, 'settings.get', null) as object
  await call(page, 'settings.save', { settings: { ...settings, groupName: kept.group, groupAddress: `17 ${kept.address}` } })
  const { template, picture } = files()
  await answerDialogs(app, { open: picture })
  const [first] = await call(page, 'cases.list', { search: '', status: 'all' }) as readonly { readonly id: string }[]
  await call(page, 'cases.addAttachment', { caseId: first?.id })
  await answerDialogs(app, { open: template })
  await call(page, 'packs.addTemplate', null)
  await call(page, 'office.makeKey', { name: kept.office })
  await goTo(page, /^Members/)
  await press(page, /Add a member/)
  await page.getByRole('textbox', { name: /^Name/ }).first().fill(kept.member)
  await page.getByRole('textbox', { name: /mail/i }).first().fill(kept.email)
  await press(page, /^Save/)
  await draft(page)
  await search(page)
}

const privatePart = (): string => readFileSync(join(folder, 'office-key.json'), 'utf8').match(/KEY-----\\n([^\\]+)/u)?.[1] ?? 'encrypted'

const setPassphrase = async (page: Page): Promise<void> => {
  await goTo(page, /^Settings/)
  await page.getByRole('button', { name: 'Passphrase', exact: true }).click()
  const { groups } = await call(page, 'passphrase.begin', { passphrase }) as { readonly groups: readonly string[] }
  expect(await call(page, 'passphrase.confirm', { recoveryKey: groups.join(' ') })).toEqual({ left: [] })
}

test('while the data are locked, no file of Vigil or of Chromium holds anything that was typed, picked or searched', async () => {
  const first = await launchApp({ dataFolder: folder })
  await seed(first)
  const secret = privatePart()
  const texts = [...keptTexts, secret, searched]
  await closeAndKeep(first)
  // The control: the same look finds all that is kept.
  expect(foundIn([folder, profile], texts)).toEqual([...keptTexts, secret])

  const second = await launchApp({ dataFolder: folder })
  await setPassphrase(second.page)
  await draft(second.page)
  await search(second.page)
  await second.app.evaluate(({ app }) => {
    app.relaunch = () => undefined
  })
  const ended = second.app.waitForEvent('close')
  await second.page.getByRole('button', { name: 'Lock', exact: true }).click()
  await ended
  expect(textsIn([folder, profile], texts)).toEqual([])

  const third = await launchApp({ dataFolder: folder })
  await expect(third.page.getByRole('heading', { name: 'Vigil is locked' })).toBeVisible()
  expect(textsIn([folder, profile], texts)).toEqual([])
  expect(await third.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))).toEqual(['Vigil'])
  await third.page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase)
  await third.page.keyboard.press('Enter')
  await expect(third.page.getByRole('navigation', { name: 'Pages' })).toBeVisible()
  await goTo(third.page, /^Members/)
  await expect(third.page.getByText(kept.member).first()).toBeVisible()
  // While they are open, too: what is written is encrypted.
  expect(textsIn([folder, profile], texts)).toEqual([])
  await call(third.page, 'passphrase.remove', { current: passphrase })
  await closeAndKeep(third)
  expect(foundIn([folder, profile], texts)).toEqual([...keptTexts, secret])
})
