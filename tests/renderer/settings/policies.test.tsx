// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { noPolicies, type Policies } from '../../../core/policy/policies.ts'
import { sampleSettings } from '../../kit/sample-values.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { choose, inputsOf, openWindow, typeOver } from '../../kit/window.tsx'

const path = '/etc/vigil/policies.json'
const notices: FakeAnswers = { 'app.notices': () => ({ ownLicense: 'You may use Vigil', notices: [] }) }
const withFile = (file: Partial<Policies>): FakeAnswers => ({ ...notices, 'settings.policies': () => ({ ...noPolicies, path, ...file }) })
const field = (name: RegExp): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name })
const settings = { ...sampleSettings, country: 'Maravia', paper: 'letter', section: 'Maravia section', office: { email: 'reports@office.example', rhythm: 'quarter', daysAfter: 20 }, reportFiles: ['docx', 'json'] } as const
const everyFixed: Partial<Policies> = { fixed: ['country', 'paper', 'section', 'officeEmail', 'reportRhythm', 'reportDueDays', 'reportFiles'] }
const fixed: FakeAnswers = { ...withFile(everyFixed), 'settings.get': () => settings }

describe('what an office fixed', () => {
  it('can be read and not changed among the facts of the group, and the rest can', async () => {
    const { user, client } = openWindow({ page: 'settings', section: 'group' }, { ...fixed, 'settings.save': () => ({ keptByOffice: [] }) })
    expect(await screen.findAllByText('Set by your office')).toHaveLength(3)
    expect([field(/^Country/), field(/^National office/), field(/^Paper/)].map(({ value, readOnly }) => [value, readOnly])).toEqual([['Maravia', true], ['Maravia section', true], ['US Letter', true]])
    expect(screen.queryByRole('radio', { name: 'A4' })).toBeNull()
    await user.type(field(/^Country/), 'Norhaven')
    await typeOver(user, field(/Name of the group/), 'Sallow Letter Group')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('The settings are saved')
    expect(inputsOf(client, 'settings.save')).toEqual([{ settings: { ...settings, groupName: 'Sallow Letter Group' } }])
  })

  it('can be read and not changed for the national office', async () => {
    openWindow({ page: 'settings', section: 'office' }, fixed)
    expect(await screen.findAllByText('Set by your office')).toHaveLength(4)
    const read = [/^E-mail for reports/, /^It asks for a report/, /^Days after/, /^Files of a new report/].map((name) => [field(name).value, field(name).readOnly])
    expect(read).toEqual([['reports@office.example', true], ['Each quarter', true], ['20', true], ['A page to read (Word), The slip the office adds up', true]])
  })

  it('can be read and not changed in the first steps', async () => {
    const { user } = openWindow({ page: 'set-up' }, fixed)
    await screen.findByText('Set by your office')
    expect([field(/^Country/).value, field(/^Country/).readOnly]).toEqual(['Maravia', true])
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(await screen.findAllByText('Set by your office')).toHaveLength(2)
    expect([field(/^National office/).readOnly, field(/^Paper/).readOnly, document.activeElement === field(/^Group number/)]).toEqual([true, true, true])
  })

  it('is said where other values were to be saved', async () => {
    const { user } = openWindow({ page: 'settings', section: 'group' }, { 'settings.save': () => ({ keptByOffice: ['country', 'paper'] }) })
    await user.type(await screen.findByRole('textbox', { name: /Name of the group/ }), '!')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Kept as your office set it: Country and Paper')
  })
})

describe('the files of a new report', () => {
  it('are chosen for the national office, at least one of them', async () => {
    const { user, client } = openWindow({ page: 'settings', section: 'office' }, { 'settings.save': () => ({ keptByOffice: [] }) })
    const files = within(await screen.findByRole('group', { name: 'Files of a new report' }))
    for (const box of files.getAllByRole('checkbox')) await user.click(box)
    await screen.findByText('Choose at least one file.')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await user.click(files.getByRole('checkbox', { name: 'The slip the office adds up' }))
    await choose(user, /It asks for a report/, 'Each year')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('The settings are saved')
    expect(inputsOf(client, 'settings.save')).toMatchObject([{ settings: { reportFiles: ['json'], office: { rhythm: 'year' } } }])
  })
})

describe('the file of an office in About', () => {
  it('lists what it sets, what is fixed, and each entry that is not used with its reason', async () => {
    openWindow({ page: 'settings', section: 'about' }, withFile({
      values: { country: 'Maravia', paper: 'letter', reportFiles: ['docx', 'json'], letterLanguage: 'pt-BR' }, fixed: ['paper'], dataFolder: '~/Vigil',
      ignored: [{ why: 'unknown', entry: 'colour' }, { why: 'wrong-value', entry: 'reportDueDays', range: { min: 0, max: 366 } }, { why: 'fixed-without-value', entry: 'section' }, { why: 'fixed-unknown', entry: 'dataFolder' }],
    }))
    const rows = within(await screen.findByRole('table', { name: 'Set by your office' })).getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getAllByRole('cell').map(({ textContent }) => textContent))).toEqual([
      ['Country', 'Maravia', 'A new group begins with it'], ['Paper', 'US Letter', 'Fixed'], ['Files of a report', 'A page to read (Word), The slip the office adds up', 'A new group begins with it'],
      ['Language of the letters', 'Brazilian Portuguese', 'A new group begins with it'], ['Folder of the data', '~/Vigil', 'Here are the data'],
    ])
    expect(within(screen.getByRole('region', { name: 'Not used' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '“colour”: Vigil knows no entry of this name.', '“reportDueDays”: it has to be a whole number from 0 to 366.', '“section”: it is to be fixed, and has no value that can be used.', '“dataFolder”: no entry of this name can be fixed.',
    ])
    expect(screen.getByText(`File: ${path}`).isConnected).toBe(true)
  })

  it('says that there is none', async () => {
    openWindow({ page: 'settings', section: 'about' }, notices)
    await screen.findByText('No file of an office is on this computer.')
  })
})

const firstRun: FakeAnswers = { 'app.info': () => ({ version: '0.1.0', today: '2026-11-12' as never, platform: 'linux', isFirstRun: true, hasPractice: false }) }

describe('entries that are not used', () => {
  const two = withFile({ ignored: [{ why: 'unknown', entry: 'colour' }, { why: 'fixed-no-name', entry: '7' }, { why: 'other-folder-named', entry: 'dataFolder' }] })
  it.each([['Home', {}], ['the welcome page', firstRun]] as const)('are counted on %s, with the way to their list', async (_name, more) => {
    const { user } = openWindow({ page: 'home' }, { ...more, ...two })
    await screen.findByText('2 entries in the file of your office are not used')
    await user.click(screen.getByRole('button', { name: 'See which in About' }))
    expect(within(await screen.findByRole('region', { name: 'Not used' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '“colour”: Vigil knows no entry of this name.', '“7”: what can be fixed is named by a text.', '“dataFolder”: Vigil was started with another folder.',
    ])
    expect(screen.queryByText('2 entries in the file of your office are not used')).toBeNull()
  })
})

describe('a file of an office that cannot be used', () => {
  const broken = withFile({ problem: 'not-json' })
  it.each([['Home', { page: 'home' }], ['the first steps', { page: 'set-up' }], ['About', { page: 'settings', section: 'about' }]] as const)('is said on %s', async (_name, route) => {
    openWindow(route, broken)
    await screen.findByText('The file of your office is not used')
    expect(screen.getByText(`${path}: it is not JSON. Nothing of it is set here, and what was set before stays as it is. Tell your office.`).isConnected).toBe(true)
  })

  it('is said on the welcome page, and so is a folder that the data are not in', async () => {
    openWindow({ page: 'home' }, { ...firstRun, ...withFile({ ignored: [{ why: 'data-elsewhere', entry: 'dataFolder', folder: '/home/mira/.config/vigil' }] }) })
    await screen.findByText('They stay in /home/mira/.config/vigil. Tell your office: somebody has to move them.')
  })
})
