// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { PackId } from '../../../core/ids.ts'
import type { EarlierPack } from '../../../core/pack/earlier-pack.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { plannedPack } from '../../kit/pack-sample.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { inputsOf, openWindow, typeOver } from '../../kit/window.tsx'

const earlier = (number: number, name: string, change: Partial<EarlierPack['choices']>): EarlierPack => ({
  id: `01JDP00000000000000000000${number}` as PackId, madeOn: '2025-12-05' as Day, isPractice: false,
  choices: { ...defaultChoices, ...change, occasion: { name, day: '2025-12-05' as Day } },
})
const stall = earlier(2, 'Spring stall', {})
const winter = earlier(1, 'Winter evening 2025', { parts: ['letters', 'petition'], sender: 'initials', labelStock: 'L7163', caseIds: [caseIdOf(1)], members: 'none' })

const answersWith = (packs: readonly EarlierPack[]): FakeAnswers => ({
  'packs.templates': () => [],
  'packs.earlier': () => packs,
  'packs.plan': ({ choices }) => ({ ok: true, plan: plannedPack({ choices: { copies: choices.copies } }) }),
})
const open = (packs: readonly EarlierPack[]) => openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, answersWith(packs))
const button = () => screen.findByRole<HTMLButtonElement>('button', { name: 'As last time' })
const isTicked = (name: string): boolean => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked

describe('a pack as last time', () => {
  it('takes over the choices of the same evening last year, says which, and takes them back', async () => {
    const { user, client } = open([stall, winter])
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Winter evening 2026')
    await waitFor(async () => expect((await button()).disabled).toBe(false))
    await user.click(await button())
    await screen.findByText('Taken over from “Winter evening 2025”, 5 December 2025')
    expect(screen.queryByText(/^All choices are as for/)).toBeNull()
    expect(screen.getByText(/^Changed:/).textContent).toBe('Changed: sender and return address, contents and labels and envelopes. Cases, members and days stay as they were.')
    expect([isTicked('Petition'), isTicked('Case cards')]).toEqual([true, false])
    await waitFor(() => expect(inputsOf(client, 'packs.plan').at(-1)).toEqual({ choices: expect.objectContaining({ sender: 'initials', labelStock: 'L7163', caseIds: [caseIdOf(2)], occasion: { name: 'Winter evening 2026', day: null } }) }))
    await user.click(screen.getByRole('button', { name: 'Take back' }))
    expect([isTicked('Petition'), isTicked('Case cards'), screen.queryByText(/^Taken over/)]).toEqual([false, true, null])
  })

  it('says beside its button that all choices are those of the last pack already', async () => {
    open([stall, winter])
    expect((await button()).disabled).toBe(true)
    expect(screen.getByText('All choices are as for “Spring stall”, 5 December 2025.')).toBeTruthy()
  })

  it('takes over who wrote last year and the name of its evening, and takes them back', async () => {
    const lastYear = { ...winter, madeOn: '2022-02-01' as Day, choices: { ...winter.choices, members: 'none' as const, occasion: { name: 'Winter evening 2022', day: '2022-02-03' as Day } } }
    const { user, client } = open([stall, lastYear])
    await user.click(await screen.findByRole('button', { name: 'Like last year' }))
    await screen.findByText('Taken over from “Winter evening 2022”, 3 February 2022')
    expect(screen.getByText(/^Changed:/).textContent).toContain('who writes and name of the evening. Cases and days stay as they were.')
    await waitFor(() => expect(inputsOf(client, 'packs.plan').at(-1)).toEqual({ choices: expect.objectContaining({ members: 'none', occasion: { name: 'Winter evening 2023', day: null } }) }))
    await user.click(screen.getByRole('button', { name: 'Take back' }))
    await waitFor(() => expect(inputsOf(client, 'packs.plan').at(-1)).toEqual({ choices: expect.objectContaining({ members: 'all', occasion: null }) }))
  })

  it('is not offered before a pack was made', async () => {
    open([])
    await screen.findByRole('textbox', { name: 'Name' })
    expect(screen.queryByRole('button', { name: 'As last time' })).toBeNull()
  })

  it('takes the focus by Tab and is pressed with Enter', async () => {
    const { user } = open([winter])
    await typeOver(user, await screen.findByRole('textbox', { name: 'Name' }), 'Any')
    ;(await button()).focus()
    await user.keyboard('{Enter}')
    await screen.findByText(/^Taken over from/)
  })
})
