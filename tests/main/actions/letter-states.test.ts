import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyAction } from '../../../core/action/find-actions.ts'
import type { ActionDraft, ActionState } from '../../../core/action/types.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import { emptyEventDraft } from '../../../core/event/make-event.ts'
import type { ActionId, EventId } from '../../../core/ids.ts'
import type { StepNumber } from '../../../core/undo/types.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { createBench, undoNext, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
let kept: Case
let eventId: EventId
beforeEach(async () => {
  bench = createBench()
  kept = await keepSampleCase(bench)
  eventId = valueOf(await bench.call('events.add', { draft: { ...emptyEventDraft, name: 'Winter letter evening', on: '2023-01-20' }, basedOn: null, cases: [kept.id] })).eventId
})
afterEach(() => bench.close())

const record = async (more: Partial<ActionDraft>): Promise<ActionId> => valueOf(await bench.call('actions.record', { draft: {
  caseId: kept.id, kind: 'letter', count: 1, signatories: null, targetId: null, memberId: null, state: 'written', route: 'group', on: '2023-01-20', letterCode: null, note: '',
  event: { eventId, tableId: null }, ...more,
} })).actionId
const mark = async (ids: readonly ActionId[], state: ActionState) => {
  const { items } = valueOf(await bench.call('actions.find', { filter: everyAction, limit: null }))
  const actions = items.filter(({ id }) => ids.includes(id)).map(({ id, count }) => ({ id, count }))
  return valueOf(await bench.call('actions.setState', { actions, state, route: null })).actionIds
}

/** Every number that a page or a report says of the letters. */
const totals = async () => {
  const { tally } = valueOf(await bench.call('cases.get', { caseId: kept.id }))
  const home = valueOf(await bench.call('home.overview', null))
  const { report } = valueOf(await bench.call('reports.preview', { period: { from: '2023-01-01' as Day, to: '2023-02-28' as Day }, caseIds: 'all', headcount: null, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true }))
  const event = valueOf(await bench.call('events.get', { eventId }))
  const [listed] = valueOf(await bench.call('events.list', null))
  const evening = valueOf(await bench.call('events.totals', { eventId }))
  return {
    case: [tally.toWrite, tally.written, tally.posted, tally.notSent, tally.givenBack, tally.otherByKind['solidarity-card'] ?? 0],
    home: [home.toPost.letters, home.otherToPost],
    waiting: valueOf(await bench.call('actions.countToPost', null)),
    report: [report.summary.total, report.summary.notPosted, report.participants.headcount],
    event: [event.letters, event.cards, event.notSent, event.givenBack, listed?.letters, evening.letters, evening.cards],
  }
}

describe('letters that are not sent or given back', () => {
  it('are marked at once and undone at once, and are sent or waiting in no total', async () => {
    const posted = await record({ count: 20, state: 'posted' })
    const written = await record({ count: 10 })
    const pile = await record({ count: 5 })
    const cards = await record({ kind: 'solidarity-card', count: 3 })
    const before = await totals()
    expect(before).toEqual({
      case: [0, 15, 20, 0, 0, 3], home: [15, [{ kind: 'solidarity-card', count: 3 }]], waiting: [{ kind: 'letter', count: 15 }, { kind: 'solidarity-card', count: 3 }],
      report: [20, 18, null], event: [35, 3, [], [], 35, 35, 3],
    })
    await mark([posted, pile, cards], 'given-back')
    await mark([written], 'not-sent')
    const after = await totals()
    expect(after).toEqual({
      case: [0, 0, 0, 10, 25, 0], home: [0, []], waiting: [], report: [0, 0, null],
      event: [35, 3, [{ kind: 'letter', count: 10 }], [{ kind: 'letter', count: 25 }, { kind: 'solidarity-card', count: 3 }], 35, 35, 3],
    })
    expect((await undoNext(bench)).step.title).toEqual({ code: 'actions-moved', values: { count: 10, counts: [{ kind: 'letter', count: 10 }], state: 'not-sent', cases: { names: ['UA 105/22'], more: 0 } } })
    expect((await undoNext(bench)).step.title.code).toBe('actions-moved')
    expect(await totals()).toEqual(before)
    for (let step = 0; step < 2; step += 1) valueOf(await bench.call('undo.redo', { step: valueOf(await bench.call('undo.next', null)).redo?.number ?? (0 as StepNumber) }))
    expect(await totals()).toEqual(after)
  })

  it('keep every state in their history, and count again as sent once they are posted', async () => {
    const first = await record({ count: 4 })
    const [back] = await mark([first], 'given-back')
    const [sent] = await mark([back ?? first], 'posted')
    const rows = valueOf(await bench.call('actions.history', { actionId: sent ?? first }))
    expect(rows.map(({ id, state, on, became }) => [id, state, on, became])).toEqual([
      [sent, 'posted', '2023-02-01', null], [back, 'given-back', '2023-01-20', 'posted'], [first, 'written', '2023-01-20', 'posted'],
    ])
    expect((await totals()).report).toEqual([4, 0, null])
  })

  it('gain nothing in their history where they are so already', async () => {
    const first = await record({ count: 4 })
    const second = await record({ count: 6, state: 'posted' })
    expect(await mark([first, second], 'posted')).toHaveLength(1)
    expect((await undoNext(bench)).step.title.values).toMatchObject({ count: 4 })
  })

  it('are in the saved slip neither as sent nor as waiting; a case with nothing else is not in it', async () => {
    await mark([await record({ count: 9 })], 'not-sent')
    await mark([await record({ count: 2 })], 'given-back')
    const out = join(bench.folder, 'out')
    mkdirSync(out)
    const { fileNames: [name] } = valueOf(await bench.call('reports.save', {
      period: { from: '2023-01-01' as Day, to: '2023-01-31' as Day }, caseIds: 'all', headcount: 4, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true, formats: ['json'], token: bench.services.files.keepPath(out),
    }))
    const slip = JSON.parse(readFileSync(join(out, name ?? ''), 'utf8')) as { cases: unknown[]; participants: unknown }
    expect([slip.cases, slip.participants]).toEqual([[], { headcount: 4, new: null, under18: null, events: 1 }])
  })

  it('are not settled with a closed case: what the writer has is not with the group', async () => {
    await record({ count: 3 })
    await mark([await record({ count: 2 })], 'given-back')
    expect(valueOf(await bench.call('cases.settleUnposted', { caseId: kept.id, choice: 'shred' })).count).toBe(3)
    expect((await totals()).case).toEqual([0, 0, 0, 3, 2, 0])
  })

  it('have a code that counts again when it is typed again', async () => {
    const letterCode = '7KQM-034-C'
    await mark([await record({ letterCode })], 'given-back')
    await record({ letterCode })
    expect((await totals()).case).toEqual([0, 1, 0, 0, 1, 0])
  })
})
