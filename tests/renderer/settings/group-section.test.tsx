// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sampleSettings } from '../../kit/sample-values.ts'
import { inputsOf, openWindow, refusal, refusalSentences, typeOver } from '../../kit/window.tsx'

const field = (name: RegExp): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name })
const save = (): HTMLElement => screen.getByRole('button', { name: 'Save' })

describe('the settings of the group', () => {
  it('saves the group and leaves the other settings as they are', async () => {
    const { user, client } = openWindow({ page: 'settings', section: 'group' })
    await screen.findByRole('heading', { level: 2, name: 'Your group' })
    await typeOver(user, field(/Name of the group/), 'Sallow Letter Group')
    await typeOver(user, field(/Return address/), 'Box 7{Enter}Sallow')
    await user.click(screen.getByRole('radio', { name: 'US Letter' }))
    await user.click(save())
    await screen.findByText('The settings are saved')
    expect(inputsOf(client, 'settings.save')).toEqual([{ settings: { ...sampleSettings, groupName: 'Sallow Letter Group', groupAddress: 'Box 7\nSallow', paper: 'letter' } }])
  })

  it('asks for a name, and saves nothing without one', async () => {
    const { user, client } = openWindow({ page: 'settings', section: 'group' })
    await user.clear(await screen.findByRole('textbox', { name: /Name of the group/ }))
    await user.click(save())
    await screen.findByText('Give the group a name.')
    expect(inputsOf(client, 'settings.save')).toEqual([])
  })

  it('says at the field that a name is too long, and saves nothing', async () => {
    const { user, client } = openWindow({ page: 'settings', section: 'group' })
    const name = await screen.findByRole('textbox', { name: /Name of the group/ })
    await user.clear(name)
    await user.paste('N'.repeat(320))
    await screen.findByText('This text is too long. Shorten it.')
    await user.click(save())
    expect([name.getAttribute('aria-invalid'), inputsOf(client, 'settings.save')]).toEqual(['true', []])
  })

  it('says of a country that it knows none of this name, once it is typed, and keeps it all the same', async () => {
    const { user, client } = openWindow({ page: 'settings', section: 'group' }, { 'settings.save': () => ({ keptByOffice: [] }) })
    const unknown = (): string | undefined => screen.queryByText(/Vigil knows no country/)?.textContent.slice(0, 33)
    await typeOver(user, await screen.findByRole('textbox', { name: /^Country/ }), 'Germany')
    await user.tab()
    const known = unknown()
    await typeOver(user, field(/^Country/), 'Atlantis')
    const typing = unknown()
    await user.tab()
    expect([known, typing, unknown()]).toEqual([undefined, undefined, 'Vigil knows no country “Atlantis”'])
    await user.click(save())
    await screen.findByText('The settings are saved')
    expect(inputsOf(client, 'settings.save')).toMatchObject([{ settings: { country: 'Atlantis' } }])
  })

  it('keeps what was typed when main refuses, and says why', async () => {
    const { user } = openWindow({ page: 'settings', section: 'group' }, { 'settings.save': () => refusal })
    await typeOver(user, await screen.findByRole('textbox', { name: /Name of the group/ }), 'Sallow')
    await user.click(save())
    await screen.findByText(refusalSentences.message)
    expect(screen.getByText(`${refusalSentences.dataSafety} ${refusalSentences.next}`).isConnected).toBe(true)
    expect(field(/Name of the group/).value).toBe('Sallow')
  })
})
