// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { CaseId, OutletId, PackId } from '../../../core/ids.ts'
import type { Balance } from '../../../core/outlet/balance.ts'
import { emptyOutletDraft } from '../../../core/outlet/make-outlet.ts'
import { letterCode } from '../../../core/pack/code.ts'
import { plainProblem, problemOf } from '../../../core/problem/problem.ts'
import type { OutletListItem, OutletsOverview, OutletView, PrintedView } from '../../../preload/outlet-calls.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { inputsOf, openWindow, typeOver, type OpenWindow } from '../../kit/window.tsx'

const today = '2026-11-12' as Day
const teodora = '01HX0000000000000000000041' as CaseId
const farid = '01HX0000000000000000000087' as CaseId
const libraryId = '01HX0000000000000000000300' as OutletId
const schoolId = '01HX0000000000000000000301' as OutletId
const balance: Balance = { back: 24, posted: 7, blank: 0, missing: 1, signed: 0, takenBack: { back: 0, posted: 0, signed: 0 }, out: 16, packsOut: 4, letters: 48, oldestOn: '2026-11-02' as Day, dueOn: '2026-11-30' as Day, askedOn: null }
const library: OutletListItem = { id: libraryId, revision: 1, memberId: null, name: 'Mill Lane library', shownName: 'Mill Lane library', contact: 'Hester, at the desk', phone: '01632 960 204', address: '2 Mill Lane\nMillrace ML1 2AB', postLines: ['2 Mill Lane', 'Millrace ML1 2AB'], lettersPerPack: 4, note: null, balance }
const school: OutletListItem = { ...library, id: schoolId, name: 'Larch Hill school', shownName: 'Larch Hill school', balance: { ...balance, missing: 0, out: 8, packsOut: 2, oldestOn: '2026-09-24' as Day, dueOn: '2026-10-22' as Day } }
const overview: OutletsOverview = {
  today, outlets: [school, library],
  near: [{ caseId: teodora, uaNumber: '41/26', name: 'Teodora Vasín', days: 4, letters: 6, at: [{ outletId: libraryId, name: 'Mill Lane library', letters: 4 }, { outletId: schoolId, name: 'Larch Hill school', letters: 2 }] }],
}
const cases = [{ caseId: teodora, uaNumber: '41/26', name: 'Teodora Vasín' }, { caseId: farid, uaNumber: '87/26', name: 'Farid Nasserin' }]
const packId = '01HX0000000000000000000400' as PackId
const printedPart: PrintedView = { packId, outlet: 0, name: 'Mill Lane library', madeOn: today, returnBy: null, letters: 16, first: 'QK4S-031-A', last: 'QK4S-046-B', cases: [{ ...(cases[0] ?? { caseId: teodora, uaNumber: null, name: '' }), letters: 16 }] }
const line = { packs: null, out: 0, in: 0, dueOn: null, codes: null, signed: [], isByCode: false, caseIds: [teodora], takenBack: 0 }
const view = (item: OutletListItem, more: Partial<OutletView> = {}): OutletView => ({
  ...item, today, cases, out: [{ ...(cases[0] ?? { caseId: teodora, uaNumber: null, name: '' }), letters: 16, countedByCode: 0 }],
  ledger: [{ ...line, on: today, what: 'given', packs: 4, out: 16, left: 16, codes: { first: 'QK4S-031-A', last: 'QK4S-046-B' } }, { ...line, on: '2026-10-09' as Day, what: 'back', in: 6, left: 0 }], ...more,
})

const open = async (answers: FakeAnswers = {}, outletId: OutletId = libraryId): Promise<OpenWindow> => {
  const opened = openWindow({ page: 'actions', view: 'outlets', outletId }, {
    'outlets.list': () => overview, 'outlets.get': ({ outletId: id }) => view(id === schoolId ? school : library), 'outlets.printed': () => [],
    'outlets.recordReturn': () => null, 'outlets.giveOut': () => null, 'outlets.noteAsked': () => null, 'outlets.add': () => ({ outletId: libraryId }), 'drafts.keep': () => ({ updatedAt: '2026-11-12T10:00:00.000Z' }), ...answers,
  })
  await screen.findByRole('heading', { level: 2, name: outletId === schoolId ? school.shownName : library.shownName })
  return opened
}
const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`, 'u') }))
const field = (name: string) => screen.getByRole('textbox', { name })

describe('the list of outlets', () => {
  it('says where the letters are, and what to do: ask where they are overdue', async () => {
    await open()
    expect(row('Mill Lane library').getByText('24 back, 7 posted, 16 out, 1 not heard of').isConnected).toBe(true)
    expect([row('Mill Lane library').getAllByRole('button').at(-1)?.textContent, row('Larch Hill school').getAllByRole('button').at(-1)?.textContent]).toEqual(['Came back', 'Ask'])
    expect([row('Larch Hill school').getByText(/^were due back .*22 Oct/u).isConnected, row('Mill Lane library').queryByText(/^were due back/u)]).toEqual([true, null])
    expect(row('2 outlets').getByText('48 back, 14 posted, 24 out, 1 not heard of').isConnected).toBe(true)
  })

  it('says beside a number of the year what was taken back since, and only then', async () => {
    await open({ 'outlets.list': () => ({ ...overview, outlets: [school, { ...library, balance: { ...balance, back: 20, takenBack: { back: 4, posted: 0, signed: 0 } } }] }) })
    expect(row('Mill Lane library').getByText('4 taken back since').isConnected).toBe(true)
    expect(row('Larch Hill school').queryByText(/taken back/u)).toBe(null)
    expect(screen.getByText(/letters came back this year, 4 taken back since/u).isConnected).toBe(true)
  })

  it('asks with words to copy that name no member, and notes it', async () => {
    const { user, client } = await open()
    await user.click(screen.getByRole('button', { name: 'Ask Larch Hill school' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/On Thursday 24 September 2026 we left letters to write with you, and 8 are still out/).isConnected).toBe(true)
    await user.click(dialog.getByRole('button', { name: 'Note it as asked' }))
    expect(inputsOf(client, 'outlets.noteAsked')).toEqual([{ outletIds: [schoolId] }])
  })

  it('asks every outlet that has letters of a case whose deadline is near', async () => {
    const { user, client } = await open()
    expect(screen.getByText('6 letters: Mill Lane library 4, Larch Hill school 2').isConnected).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Ask for them: letters for Teodora Vasín' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Note it as asked' }))
    expect(inputsOf(client, 'outlets.noteAsked')).toEqual([{ outletIds: [libraryId, schoolId] }])
  })
})

describe('what came back', () => {
  it('is three numbers and Enter after one press', async () => {
    const { user, client } = await open({}, schoolId)
    await user.click(screen.getByRole('button', { name: 'Came back from Mill Lane library' }))
    await screen.findByRole('heading', { level: 2, name: 'Mill Lane library' })
    await user.keyboard('7{Tab}4{Tab}1')
    expect(screen.getByText('4 still out.').isConnected).toBe(true)
    await user.keyboard('{Enter}')
    await screen.findByText('Return of Mill Lane library recorded')
    expect(inputsOf(client, 'outlets.recordReturn')).toEqual([{ outletId: libraryId, returned: { on: today, lines: [{ caseId: teodora, back: 7, posted: 4, blank: 1, isRestMissing: false }] } }])
  })

  it('says which letters may be counted by their codes already', async () => {
    await open({ 'outlets.get': () => view(library, { out: [{ caseId: teodora, uaNumber: '41/26', name: 'Teodora Vasín', letters: 16, countedByCode: 2 }] }) })
    expect(screen.getByText(/^2 letters of this case were counted by their codes since they went out/u).isConnected).toBe(true)
  })

  it('is asked about by code where it may be among letters that came back as a number: the same code again counts, and it is asked once', async () => {
    const [first, second] = [letterCode('QK4S', 1), letterCode('QK4S', 2)]
    const { user, client } = await open({ 'outlets.countCode': ({ code, isAnotherLetter }) => (isAnotherLetter ? { code, isLinked: true } : problemOf('code-maybe-by-number', { code, subject: 'Mill Lane library', count: 4, on: today })) })
    await user.click(screen.getByRole('button', { name: 'Scan the codes' }))
    await user.keyboard(`${first}{Enter}`)
    expect((await screen.findByText(/4 letters for its case came back from Mill Lane library as a number, the last on/u)).isConnected).toBe(true)
    // What was refused is replaced by the next scan.
    await user.keyboard(`${first}{Enter}`)
    await screen.findByText(`${first} counted`)
    await user.keyboard(`${second}{Enter}`)
    await screen.findByText(`${second} counted`)
    expect(inputsOf(client, 'outlets.countCode')).toEqual([first, first, second].map((code, turn) => ({ outletId: libraryId, code, kind: 'back', ...(turn > 0 ? { isAnotherLetter: true } : {}) })))
  })

  it('says more than is out and records nothing', async () => {
    const { user, client } = await open()
    await typeOver(user, field('To post here'), '17')
    expect(screen.getByText('17 are named here, and only 16 are out.').isConnected).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Record the return' }))
    expect([screen.getByText('More letters are named than are out.').isConnected, inputsOf(client, 'outlets.recordReturn')]).toEqual([true, []])
  })

  it('is asked for each case where letters of several are out, and the rest can be not heard of', async () => {
    const { user, client } = await open({ 'outlets.get': () => view(library, { out: cases.map((one) => ({ ...one, letters: 8, countedByCode: 0 })) }) })
    const farids = within(screen.getByRole('group', { name: 'For Farid Nasserin' }))
    await typeOver(user, farids.getByRole('textbox', { name: 'To post here' }), '5')
    await user.click(farids.getByRole('checkbox', { name: 'The other 3 are not heard of' }))
    await user.click(screen.getByRole('button', { name: 'Record the return' }))
    await screen.findByText('Return of Mill Lane library recorded')
    expect(inputsOf(client, 'outlets.recordReturn')).toEqual([{ outletId: libraryId, returned: { on: today, lines: [
      { caseId: teodora, back: 0, posted: 0, blank: 0, isRestMissing: false }, { caseId: farid, back: 5, posted: 0, blank: 0, isRestMissing: true },
    ] } }])
  })

  it('is counted by codes, one after the other; one that was counted is said', async () => {
    const { user, client } = await open({ 'outlets.countCode': ({ code }) => (code === 'QK4S-031-A' ? { code, isLinked: false } : problemOf('code-back-by-number', { code, subject: 'Mill Lane library', on: today })) })
    await user.click(screen.getByRole('button', { name: 'Scan the codes' }))
    await user.keyboard('QK4S-031-A{Enter}')
    await screen.findByText('QK4S-031-A counted')
    await user.keyboard('QK4S-032-B{Enter}')
    expect((await screen.findByText(/All letters for this case came back from Mill Lane library as a number/)).isConnected).toBe(true)
    expect(inputsOf(client, 'outlets.countCode')).toEqual(['QK4S-031-A', 'QK4S-032-B'].map((code) => ({ outletId: libraryId, code, kind: 'back' })))
  })
})

describe('packs', () => {
  it('should be back by the day that the printed letters name', async () => {
    const { user, client } = await open({ 'outlets.printed': () => [{ ...printedPart, returnBy: '2026-11-20' as Day }] })
    await user.click(screen.getByRole('button', { name: 'Give out packs to Mill Lane library' }))
    await user.click(await screen.findByRole('button', { name: 'Give out' }))
    expect(inputsOf(client, 'outlets.giveOut')).toEqual([{ outletId: libraryId, giving: expect.objectContaining({ dueOn: '2026-11-20', printed: { packId, outlet: 0 } }) }])
  })

  it('are never more than their letters', async () => {
    const { user, client } = await open({ 'outlets.printed': () => [printedPart] })
    await user.click(screen.getByRole('button', { name: 'Give out packs to Mill Lane library' }))
    await typeOver(user, await screen.findByRole('textbox', { name: 'Packs' }), '17')
    await user.click(screen.getByRole('button', { name: 'Give out' }))
    expect([inputsOf(client, 'outlets.giveOut'), screen.getByText('There are fewer letters than packs.').isConnected]).toEqual([[], true])
  })

  it('say which of two codes is not right', async () => {
    const { user } = await open({ 'outlets.range': () => plainProblem('letter-mistyped') })
    await user.click(screen.getByRole('button', { name: 'Give out packs to Mill Lane library' }))
    await user.click(await screen.findByRole('button', { name: /What is in them$/u }))
    await user.click(await screen.findByRole('option', { name: 'From one code to another' }))
    await user.type(field('First code'), letterCode('QK4S', 31))
    await user.type(field('Last code'), 'QK4S-046-0')
    await screen.findByText('One character of this code is not right.')
    expect([field('First code'), field('Last code')].map((one) => one.getAttribute('aria-invalid'))).toEqual([null, 'true'])
  })

  it('are given out of what a pack printed for the outlet', async () => {
    const { user, client } = await open({ 'outlets.printed': () => [printedPart] })
    await user.click(screen.getByRole('button', { name: 'Give out packs to Mill Lane library' }))
    expect((await screen.findByText('16 letters, codes QK4S-031-A to QK4S-046-B: Teodora Vasín 16')).isConnected).toBe(true)
    await typeOver(user, field('Packs'), '4')
    await user.keyboard('{Enter}')
    await screen.findByText('4 packs given out to Mill Lane library')
    expect(inputsOf(client, 'outlets.giveOut')).toEqual([{ outletId: libraryId, giving: expect.objectContaining({ packs: 4, on: today, dueOn: '2026-12-10', printed: { packId, outlet: 0 } }) }])
  })
})

describe('an outlet', () => {
  it('is added by its name', async () => {
    const { user, client } = await open()
    await user.click(screen.getByRole('button', { name: 'Add an outlet' }))
    await user.keyboard('{Enter}')
    expect([screen.getByText('An outlet needs a name.').isConnected, inputsOf(client, 'outlets.add')]).toEqual([true, []])
    await user.keyboard('Weir Market café{Enter}')
    await screen.findByText('Weir Market café added')
    expect(inputsOf(client, 'outlets.add')).toEqual([{ draft: { ...emptyOutletDraft, name: 'Weir Market café' } }])
  })

  it('keeps what is typed about it as a draft', async () => {
    const { user, client } = await open()
    await user.click(screen.getByRole('button', { name: 'Edit' }))
    await typeOver(user, field('Phone'), '01632 960 299')
    await user.tab()
    await screen.findByRole('textbox', { name: 'Phone' })
    const kept = inputsOf(client, 'drafts.keep').at(-1)
    expect(kept).toEqual(expect.objectContaining({ key: `outlet/${libraryId}`, value: expect.stringContaining('01632 960 299') }))
  })

  it('shows its ledger with what was left after each line', async () => {
    await open()
    expect(within(screen.getByRole('table', { name: 'What went out and came in' })).getAllByRole('row').map((one) => one.textContent)).toEqual([
      'DateWhatOutInLeft', 'Thu 12 Nov4 packs given outQK4S-031-A to QK4S-046-B, Teodora Vasín1616', 'Fri 9 OctCame backTeodora Vasín60',
    ])
  })
})

describe('labels and envelopes for outlets', () => {
  it('are for those that are ticked, and name an outlet without an address', async () => {
    const { user, client } = await open({ 'outlets.list': () => ({ ...overview, outlets: [{ ...school, address: null, postLines: [] }, library] }), 'outlets.savePost': () => ({ fileName: 'labels for outlets.docx', printed: 1, leftOut: 0 }) })
    await user.click(screen.getByRole('button', { name: 'Labels or envelopes' }))
    expect((await screen.findByText('Larch Hill school has no address: edit the outlet')).isConnected).toBe(true)
    await user.click(screen.getByRole('checkbox', { name: 'Larch Hill school' }))
    expect(screen.queryByText(/has no address/u)).toBe(null)
    await user.click(screen.getByRole('button', { name: 'Save the file' }))
    await screen.findByText('1 address saved')
    expect(inputsOf(client, 'outlets.savePost')).toEqual([{ outletIds: [libraryId], print: { on: 'labels', stock: 'L7160', startAt: 1 } }])
  })
})
