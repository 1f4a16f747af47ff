// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { PackId } from '../../../core/ids.ts'
import type { FileToken } from '../../../preload/contract.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { sampleCaseNames } from '../../kit/sample-case-names.ts'
import { plannedPack } from '../../kit/pack-sample.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { expectRefusal, inputsOf, openWindow, refusal, refusalSentences, typeOver } from '../../kit/window.tsx'

const answers: FakeAnswers = {
  'packs.templates': () => [],
  'packs.plan': ({ choices }) => {
    if (choices.caseIds.length === 0) return { ok: false, problems: [{ code: 'no-case', subject: '' }] }
    return { ok: true, plan: plannedPack({ choices: { copies: choices.copies } }) }
  },
  'packs.chooseFile': () => ({ token: 'file' as FileToken, fileName: 'pack.docx' }),
}
const manyCases: FakeAnswers = { 'cases.names': () => sampleCaseNames(1_000) }
const packId = '01JDP000000000000000000000' as PackId
const make = (): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button', { name: 'Make the pack' })
const lettersPlanned = (): string => within(screen.getByRole('region', { name: /plan/i })).getByText(/^letters?$/).parentElement?.textContent ?? ''

describe('the pack builder', () => {
  it('plans again at each choice, and makes what was chosen', async () => {
    const { user, client } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, answers)
    await screen.findByRole('region', { name: /plan/i })
    expect(lettersPlanned()).toBe('4letters')
    await typeOver(user, screen.getByRole('textbox', { name: /Blank copies/ }), '4')
    await user.tab()
    await waitFor(() => expect(lettersPlanned()).toBe('12letters'))
    await user.click(screen.getByRole('checkbox', { name: 'Petition' }))
    await user.click(make())
    await screen.findByRole('progressbar')
    expect(inputsOf(client, 'packs.make')).toEqual([{ choices: expect.objectContaining({ caseIds: [caseIdOf(2)], copies: 4, parts: expect.arrayContaining(['petition']) }), token: 'file' }])
    act(() => client.announce('jobs.changed', { packId, state: 'ready', progress: { done: 12, total: 12 }, problem: null }))
    await screen.findByText('The letter pack is ready')
    await screen.findByRole('heading', { level: 1, name: 'Letter packs' })
  })

  it('says why the pack of an event has another number of letters than its plan, as long as it has', async () => {
    const { user } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)], forEvent: { name: 'Winter evening', day: null, people: 2, letters: 12 } }, answers)
    expect(await screen.findByText('The plan of the event counts 12 letters, this pack has 4')).toBeTruthy()
    expect(screen.getByText(/^The plan counts people, the pack one letter for each writer and target. More blank copies/)).toBeTruthy()
    await typeOver(user, screen.getByRole('textbox', { name: /Blank copies/ }), '4')
    await user.tab()
    await waitFor(() => expect(lettersPlanned()).toBe('12letters'))
    expect(screen.queryByText(/^The plan of the event counts/)).toBe(null)
  })

  it('says that a pack is ready on any page, once, and its progress where the packs are', async () => {
    const { user, client } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, answers)
    await screen.findByRole('region', { name: /plan/i })
    await user.click(make())
    await screen.findByRole('progressbar')
    await user.click(within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('button', { name: /packs/i }))
    await screen.findByRole('heading', { level: 1, name: 'Letter packs' })
    act(() => client.announce('jobs.changed', { packId, state: 'making', progress: { done: 3, total: 4 }, problem: null }))
    await screen.findByText('Writing letter 3 of 4')
    await user.click(within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('button', { name: /^Help|Actions/ }))
    await screen.findByRole('heading', { level: 1, name: 'Actions' })
    act(() => client.announce('jobs.changed', { packId, state: 'ready', progress: { done: 4, total: 4 }, problem: null }))
    act(() => client.announce('jobs.changed', { packId, state: 'ready', progress: { done: 4, total: 4 }, problem: null }))
    await screen.findByText('The letter pack is ready')
    expect(screen.getAllByText('The letter pack is ready')).toHaveLength(1)
    expect(screen.getByRole('heading', { level: 1, name: 'Actions' })).toBeTruthy()
  })

  it('says why a pack was not made where its page was left', async () => {
    const { user, client } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, answers)
    await screen.findByRole('region', { name: /plan/i })
    await user.click(make())
    await screen.findByRole('progressbar')
    await user.click(within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('button', { name: /^Actions/ }))
    await screen.findByRole('heading', { level: 1, name: 'Actions' })
    act(() => client.announce('jobs.changed', { packId, state: 'failed', progress: { done: 1, total: 4 }, problem: refusal }))
    await screen.findByText(refusalSentences.message)
  })

  it('says that it is planning, and why it could not', async () => {
    let isRefused = true
    const { client } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, answers)
    await screen.findByRole('region', { name: /plan/i })
    const answer = client.call
    vi.spyOn(client, 'call').mockImplementation(async (name, ...input) => (name === 'packs.plan' && isRefused ? { ok: false, problem: refusal } as never : answer(name, ...input)))
    act(() => client.announce('members.changed', null))
    await expectRefusal()
    expect(screen.getByRole('button', { name: 'Make the pack', description: refusalSentences.message }).hasAttribute('disabled')).toBe(true)
    isRefused = false
    act(() => client.announce('members.changed', null))
    await screen.findByRole('region', { name: /plan/i })
    expect(make().disabled).toBe(false)
  })

  it('says no number of letters where there is no plan, and none as 0', async () => {
    const refused: FakeAnswers = { ...answers, 'packs.plan': () => ({ ok: false, problems: [{ code: 'no-outlets', subject: '' }] }) }
    openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, refused)
    const table = await screen.findByRole('table')
    expect(within(table).getAllByRole('cell').map(({ textContent }) => textContent).filter((shown) => shown !== '')).toEqual(['–'])
  })

  it('keeps the last plan and its pages in sight while something is missing, says so, and leads to the field', async () => {
    const { user, client } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, {
      ...answers,
      'packs.plan': ({ choices }) => (choices.outlets.length === 0 && choices.parts.includes('takehome') ? { ok: false, problems: [{ code: 'no-outlets', subject: '' }] } : { ok: true, plan: { ...plannedPack({ choices: { copies: choices.copies } }), choices } }),
    })
    await screen.findByRole('region', { name: 'The plan' })
    const before = inputsOf(client, 'packs.preview').at(-1)
    await user.click(screen.getByRole('checkbox', { name: 'Letters to take home' }))
    await screen.findByText('No place is named for letters to take home.', { selector: 'b' })
    expect(within(screen.getByRole('region', { name: 'The plan of before' })).getByText(/^letters?$/).parentElement?.textContent).toBe('4letters')
    expect([make().disabled, screen.getByText('These pages are as they were before the last change.').textContent !== '', inputsOf(client, 'packs.preview').at(-1)]).toEqual([true, true, before])
    await user.click(screen.getByRole('button', { name: /^To the field/ }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Places with letters/ }))
    await user.keyboard('Library')
    await screen.findByRole('region', { name: 'The plan' })
    expect([make().disabled, screen.queryByText(/as they were before/)]).toEqual([false, null])
  })

  it('leads from a warning to its page', async () => {
    const { user, client } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, {
      ...answers,
      'packs.plan': () => {
        const plan = plannedPack()
        return { ok: true, plan: { ...plan, warnings: plan.warnings.slice(0, 1).map((warning) => ({ ...warning, page: 88 })) } }
      },
      'packs.preview': ({ page }) => ({ bytes: new Uint8Array(), pages: [{ number: page, part: 'letter', of: '' }], totalPages: 272 }),
    })
    await user.click(await screen.findByRole('button', { name: /^Show page 88/ }))
    await waitFor(() => expect(inputsOf(client, 'packs.preview').map((input) => (input as { readonly page: number }).page)).toEqual([1, 88]))
  })

  it('makes one pack at a double click', async () => {
    const { user, client } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, answers)
    await screen.findByRole('region', { name: /plan/i })
    const answer = client.call
    vi.spyOn(client, 'call').mockImplementation(async (name, ...input) => {
      // A person takes a while to choose a file.
      if (name === 'packs.chooseFile') await new Promise((resolve) => { setTimeout(resolve, 300) })
      return answer(name, ...input)
    })
    await user.dblClick(make())
    await screen.findByRole('progressbar')
    expect([inputsOf(client, 'packs.chooseFile').length, inputsOf(client, 'packs.make').length]).toEqual([1, 1])
  })

  it('begins with a case whose deadline can still be met, not with one that is over', async () => {
    const names = [{ id: caseIdOf(8), isOver: true }, { id: caseIdOf(2), isOver: false }].map((one) => ({ ...one, uaNumber: null, name: one.isOver ? 'Dockers' : 'Farid', title: '', country: null, isPractice: false, status: 'open' as const }))
    openWindow({ page: 'new-pack' }, { ...answers, 'cases.names': () => names })
    expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: /Farid/ })).checked).toBe(true)
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Dockers.*Deadline over/ }).checked).toBe(false)
  })

  it('finds one of a thousand cases by its person or country', async () => {
    const { user, client } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, { ...answers, ...manyCases })
    await screen.findByText('Type to find 950 more.')
    await user.type(screen.getByRole('searchbox', { name: 'Find a case' }), 'exampla')
    await user.click(await screen.findByRole('checkbox', { name: /^1000\/26/ }))
    await user.clear(screen.getByRole('searchbox', { name: 'Find a case' }))
    await user.type(screen.getByRole('searchbox', { name: 'Find a case' }), 'person 555')
    await user.click(await screen.findByRole('checkbox', { name: /^555\/26/ }))
    expect(screen.getAllByRole('checkbox', { name: /\d\/26/ })).toHaveLength(1)
    await user.click(make())
    await screen.findByRole('progressbar')
    expect(inputsOf(client, 'packs.make')).toEqual([{ choices: expect.objectContaining({ caseIds: [caseIdOf(2), caseIdOf(555), caseIdOf(1_000)] }), token: 'file' }])
  })

  it('makes nothing without a case, and asks for one', async () => {
    const { user } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, answers)
    await user.click(await screen.findByRole('checkbox', { name: /87\/26/ }))
    await screen.findByText(/Choose at least one case/)
    expect(make().disabled).toBe(true)
  })

  it('keeps the choices when main refuses, and says why in three sentences', async () => {
    const { user } = openWindow({ page: 'new-pack' }, { ...answers, 'packs.make': () => refusal })
    await user.click(await screen.findByRole('checkbox', { name: 'Petition' }))
    await user.click(make())
    await expectRefusal()
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Petition' }).checked).toBe(true)
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  it('says when the making fails, and offers the choices again', async () => {
    const { user, client } = openWindow({ page: 'new-pack' }, answers)
    await screen.findByRole('region', { name: /plan/i })
    await user.click(make())
    await screen.findByRole('progressbar')
    act(() => client.announce('jobs.changed', { packId, state: 'failed', progress: { done: 1, total: 6 }, problem: refusal }))
    await expectRefusal()
    expect(make().disabled).toBe(false)
  })

  it('cancels a pack that is being made', async () => {
    const { user, client } = openWindow({ page: 'new-pack' }, answers)
    await screen.findByRole('region', { name: /plan/i })
    await user.click(make())
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(inputsOf(client, 'packs.cancel')).toEqual([{ packId }])
  })
})
