import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { expectNoFaultsInEachLook, faultsOf } from './axe.ts'
import { launchApp, newFolder } from './launch.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: string
test.beforeEach(() => void (folder = newFolder()))
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (text: string): string => {
  const path = join(folder, 'policies.json')
  writeFileSync(path, text, { mode: 0o644 })
  return path
}

const entries = {
  country: 'Canada', section: 'Canada section', officeEmail: 'reports@office.example', reportRhythm: 'quarter', labelStock: '5162', colour: 'red', reportDueDays: 'soon',
  fixed: ['country', 'section', 'labelStock'],
}

const field = (page: Page, name: RegExp) => page.getByRole('textbox', { name })

const about = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.getByRole('button', { name: 'About Vigil' }).click()
  await expect(page.getByRole('heading', { name: 'Set by your office' })).toBeVisible()
}

test('a new group begins with what its office set, cannot change what is fixed, and sees it in About', async () => {
  const policies = write(JSON.stringify(entries))
  const dataFolder = join(folder, 'data')
  const { app, page, complaints, close } = await launchApp({ dataFolder, policies, size: { width: 1093, height: 614 } })

  await test.step('the set-up is filled in', async () => {
    await page.getByRole('button', { name: /Set up our group/ }).click()
    await field(page, /Name of the group/).fill('Harbour Letter Group')
    await expect(field(page, /^Country/)).toHaveValue('Canada')
    await expect(field(page, /^Country/)).toHaveJSProperty('readOnly', true)
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Next' }).click()
    await expect(field(page, /^National office/)).toHaveValue('Canada section')
    await expect(page.getByRole('radio', { name: 'US Letter' })).toBeChecked()
    await page.getByRole('button', { name: 'Save the group' }).click()
    await expect(page.getByRole('heading', { name: 'Harbour Letter Group is set up' })).toBeVisible()
  })

  await test.step('the settings have it, what is fixed cannot be typed over', async () => {
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    await field(page, /^Country/).focus()
    await page.keyboard.type('Norhaven')
    await expect(field(page, /^Country/)).toHaveValue('Canada')
    await page.getByRole('button', { name: 'National office', exact: true }).click()
    await expect(field(page, /^E-mail for reports/)).toHaveValue('reports@office.example')
    await field(page, /^E-mail for reports/).fill('mira@office.example')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('The settings are saved')).toBeVisible()
  })

  await test.step('neither a call nor Undo changes it', async () => {
    const answers = await page.evaluate(async () => {
      const now = await window.vigil.call('settings.get', null)
      if (!now.ok) return null
      const saved = await window.vigil.call('settings.save', { settings: { ...now.value, country: 'Norhaven', groupNumber: '17' } })
      const { undo } = await window.vigil.call('undo.next', null).then((next) => (next.ok ? next.value : { undo: null }))
      if (undo !== null) await window.vigil.call('undo.undo', { step: undo.number, withIt: [] })
      const after = await window.vigil.call('settings.get', null)
      return [saved.ok ? saved.value : null, after.ok ? [after.value.country, after.value.groupNumber, after.value.packHabits.labelStock] : null]
    })
    expect(answers).toEqual([{ keptByOffice: ['country'] }, ['Canada', '', '5162']])
  })

  await test.step('About lists it, and what of the file is not used', async () => {
    await about(page)
    await expect(page.getByText(`File: ${policies}`)).toBeVisible()
    await expect(page.getByRole('row', { name: 'Label sheet 5162 Fixed' })).toBeVisible()
    await expect(page.getByText('“colour”: Vigil knows no entry of this name.')).toBeVisible()
    await expect(page.getByText('“reportDueDays”: it has to be a whole number from 0 to 366.')).toBeVisible()
    await expectNoFaultsInEachLook({ app, page })
  })
  expect(complaints).toEqual([])
  await close()

  await test.step('the command line says the same of the same data', () => {
    const { status, stdout } = spawnSync(process.execPath, ['-e', `import('${join(root, 'out', 'main', 'cli.js')}').then(({ runInCheckout }) => runInCheckout(process.argv.slice(1))).then((code) => process.exit(code))`, '--', 'check', '--data', dataFolder],
      { encoding: 'utf8', env: { ...process.env, VIGIL_POLICIES: policies } })
    expect([status, stdout.includes('Country: Canada (fixed)'), stdout.includes('not used: “colour”')]).toEqual([0, true, true])
  })
})

test('a file of an office that is damaged keeps nothing from starting, and is said on the first page, on Home and in About', async () => {
  const { page, close } = await launchApp({ policies: write('{ "country": "Canada", }') })
  const said = page.getByText('The file of your office is not used')
  await expect(said).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: /Set up our group/ }).click()
  await expect(field(page, /^Country/)).toHaveValue('')
  await expect(said).toBeVisible()
  await page.getByRole('button', { name: 'Home', exact: true }).click()
  await expect(said).toBeVisible()
  await about(page)
  await expect(page.getByText(/it is not JSON/)).toBeVisible()
  await close()
})

test('a folder of the data that cannot be used is said in the window for it', async () => {
  const [blocked, pipe, link] = [join(folder, 'a file'), join(folder, 'a pipe'), join(folder, 'a link')]
  writeFileSync(blocked, 'no folder')
  symlinkSync(join(folder, 'nowhere'), link)
  if (process.platform !== 'win32') spawnSync('mkfifo', [pipe])
  for (const dataFolder of [join(blocked, 'vigil'), join(link, 'vigil'), ...(existsSync(pipe) ? [pipe, join(pipe, 'vigil')] : [])]) {
    const { page, close } = await launchApp({ dataFolder: join(folder, 'unused'), usualIn: join(folder, 'config'), policies: write(JSON.stringify({ dataFolder })) })
    await expect(page.getByText(`Your office wants the data in ${dataFolder}. That folder could not be opened.`)).toBeVisible()
    expect([await page.getByRole('button', { name: /Set up our group/ }).count(), existsSync(join(folder, 'config', 'vigil', 'vigil.sqlite'))]).toEqual([0, false])
    await close()
  }
})
