// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import type { FileToken } from '../../../preload/contract.ts'
import type { Route } from '../../../renderer/navigation.tsx'
import { sampleSettings, sampleToday } from '../../kit/sample-values.ts'
import { overviewOf } from '../../kit/sample-overview.ts'
import { inputsOf, openWindow, refusal, refusalSentences } from '../../kit/window.tsx'

const noGroup = { ...sampleSettings, groupName: '', groupNumber: '', section: '', country: '', groupAddress: '' }
const open = (route: Route, answers: FakeAnswers = {}) => {
  let settings = noGroup
  const window = openWindow(route, {
    'settings.get': () => settings,
    'settings.save': (input) => {
      settings = input.settings
      window.client.announce('settings.changed', null)
      return { keptByOffice: [] }
    },
    'home.overview': () => ({ ...overviewOf([], 0), isGroupSetUp: settings.groupName !== '' }),
    ...answers,
  })
  return window
}
const isFocused = (name: RegExp): Promise<void> => waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name })))
const step = (): string | null | undefined => within(screen.getByRole('list', { name: 'Steps of the set-up' })).getAllByRole('listitem').find((entry) => entry.getAttribute('aria-current') === 'step')?.textContent

describe('the set-up of a group', () => {
  it('leads to Two laptops with a file that another laptop handed over', async () => {
    const picked = { kind: 'hand-over', file: { token: 'token-1' as FileToken, fileName: 'hall.vigil' } } as const
    const firstRun: FakeAnswers = { 'app.info': () => ({ version: '0.1.0', today: sampleToday, platform: 'linux', isFirstRun: true, hasPractice: false }), 'laptops.pickGroup': () => picked }
    const { user } = open({ page: 'home' }, firstRun)
    await user.click(await screen.findByRole('button', { name: /Bring a group from another laptop/ }))
    await screen.findByRole('heading', { name: 'Two laptops' })
  })

  it('stays where it is if no file was chosen', async () => {
    const firstRun: FakeAnswers = { 'app.info': () => ({ version: '0.1.0', today: sampleToday, platform: 'linux', isFirstRun: true, hasPractice: false }), 'laptops.pickGroup': () => null }
    const { user, client } = open({ page: 'home' }, firstRun)
    await user.click(await screen.findByRole('button', { name: /Bring a group from another laptop/ }))
    await waitFor(() => expect(inputsOf(client, 'laptops.pickGroup')).toHaveLength(1))
    screen.getByRole('heading', { level: 1, name: 'Welcome' })
  })

  it('lets the size of the text and the look be chosen at its foot, and leads to Help and back', async () => {
    const firstRun: FakeAnswers = { 'app.info': () => ({ version: '0.1.0', today: sampleToday, platform: 'linux', isFirstRun: true, hasPractice: false }) }
    const { user, client } = open({ page: 'home' }, firstRun)
    await user.click(await screen.findByRole('button', { name: 'Size of the text: Text 100 %' }))
    await user.click(await screen.findByRole('menuitemradio', { name: '150 %' }))
    await screen.findByRole('button', { name: 'Size of the text: Text 150 %' })
    screen.getByRole('button', { name: /^Light or dark:/ }).focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('menuitemradio', { name: 'Dark' })
    await user.keyboard('{End}{Enter}')
    await screen.findByRole('button', { name: 'Light or dark: Dark' })
    expect(inputsOf(client, 'settings.save')).toMatchObject([{ settings: { textSize: 150 } }, { settings: { textSize: 150, theme: 'dark' } }])
    await user.click(screen.getByRole('button', { name: 'Help' }))
    await screen.findByRole('heading', { level: 1, name: 'Help' })
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await screen.findByRole('heading', { level: 1, name: 'Welcome' })
  })

  it('leads from the welcome page through three steps by keys alone, with the first field focused', async () => {
    const firstRun: FakeAnswers = { 'app.info': () => ({ version: '0.1.0', today: sampleToday, platform: 'linux', isFirstRun: true, hasPractice: false }) }
    const { user, client } = open({ page: 'home' }, firstRun)
    await user.click(await screen.findByRole('button', { name: /Set up our group/ }))
    await screen.findByRole('heading', { level: 1, name: 'Set up your group' })
    await isFocused(/Name of the group/)
    await user.keyboard('Sallow Letter Group{Tab}Maravia{Tab}1 Mill Lane{Enter}Sallow')
    await screen.findByText(/^Vigil knows no country “Maravia”/)
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await isFocused(/National office/)
    expect([step(), inputsOf(client, 'settings.save')]).toEqual(['2Office and paper', []])
    await user.keyboard('Maravia section{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Sallow Letter Group is set up' })
    expect(inputsOf(client, 'settings.save')).toEqual([{ settings: { ...noGroup, groupName: 'Sallow Letter Group', country: 'Maravia', groupAddress: '1 Mill Lane\nSallow', section: 'Maravia section' } }])
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent).filter((text) => /^(Add|Import|Practise)/u.test(text ?? ''))).toEqual([
      expect.stringContaining('Add a case'), expect.stringContaining('Add members'), expect.stringContaining('Import a list of members'), expect.stringContaining('Practise with a made-up case'),
    ])
    await user.click(screen.getByRole('button', { name: /Add members/ }))
    await screen.findByRole('heading', { level: 1, name: 'Add a member' })
  })

  it('suggests the paper of the country, and keeps another that is chosen', async () => {
    const { user, client } = open({ page: 'set-up' })
    await user.type(await screen.findByRole('textbox', { name: /Name of the group/ }), 'Sallow{Tab}Mexico')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    await screen.findByText('US Letter is usual in Mexico. Change it if your printer has another paper.')
    expect(screen.getByRole('radio', { name: 'US Letter' }).getAttribute('aria-checked')).toBe('true')
    await user.click(screen.getByRole('radio', { name: 'A4' }))
    await user.click(screen.getByRole('button', { name: 'Save the group' }))
    await screen.findByRole('heading', { level: 1, name: 'Sallow is set up' })
    expect(inputsOf(client, 'settings.save')).toMatchObject([{ settings: { country: 'Mexico', paper: 'a4' } }])
  })

  it('does not go on without a name, and goes to that field', async () => {
    const { user } = open({ page: 'set-up' })
    await screen.findByRole('textbox', { name: /Name of the group/ })
    await user.keyboard('{Enter}')
    await screen.findByText('Give the group a name.')
    await isFocused(/Name of the group/)
    expect(step()).toBe('1Your group')
  })

  it('keeps what was typed when it goes back, is left, and when main refuses', async () => {
    const { user } = open({ page: 'set-up' }, { 'settings.save': () => refusal })
    await user.type(await screen.findByRole('textbox', { name: /Name of the group/ }), 'Sallow{Enter}')
    await isFocused(/National office/)
    await user.keyboard('Maravia section')
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Back' }))
    await isFocused(/Name of the group/)
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Name of the group/ }).value).toBe('Sallow')
    await user.click(screen.getByRole('button', { name: 'Home' }))
    await screen.findByText('Your group is not set up yet')
    await user.click(screen.getByRole('button', { name: 'Go on with the set-up' }))
    await isFocused(/National office/)
    await user.keyboard('{Enter}')
    await screen.findByText(refusalSentences.message)
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /National office/ }).value).toBe('Maravia section')
  })

  it('marks the first step as open again where the draft is thrown away in the second', async () => {
    const { user } = open({ page: 'set-up' })
    await user.type(await screen.findByRole('textbox', { name: /Name of the group/ }), 'Sallow{Enter}')
    await isFocused(/National office/)
    const first = (): string | null | undefined => within(screen.getByRole('list', { name: 'Steps of the set-up' })).getAllByRole('listitem')[0]?.textContent
    expect(first()).toContain('done')
    await user.click(screen.getByRole('button', { name: 'Home' }))
    await user.click(await screen.findByRole('button', { name: 'Go on with the set-up' }))
    await user.click(await screen.findByRole('button', { name: 'Throw away' }))
    expect(first()).toBe('1Your group')
  })

  it('lets practice begin first, and Home goes on saying that the group is not set up', async () => {
    const { user, client } = open({ page: 'set-up' })
    await user.click(await screen.findByRole('button', { name: 'Practise first' }))
    await waitFor(() => expect(inputsOf(client, 'app.addPractice')).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: 'Home' }))
    await user.click(await screen.findByRole('button', { name: 'Set up your group' }))
    await isFocused(/Name of the group/)
  })
})
