import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyAction } from '../../../core/action/find-actions.ts'
import type { ActionDraft } from '../../../core/action/types.ts'
import type { Case } from '../../../core/case/types.ts'
import type { ActionId } from '../../../core/ids.ts'
import type { StepNumber } from '../../../core/undo/types.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, draftProblemCode, problemCode, undoNext, valueOf } from '../../kit/services.ts'

let bench: Bench
let kept: Case
beforeEach(async () => {
  bench = createBench()
  kept = await keepSampleCase(bench)
})
afterEach(() => bench.close())

const draft = (more: Partial<ActionDraft> = {}): ActionDraft => ({
  caseId: kept.id, kind: 'letter', count: 12, signatories: null, targetId: kept.targets[0]?.id ?? null, memberId: null,
  state: 'written', route: null, on: '2023-01-20', letterCode: null, note: '', ...more,
})
const record = async (more: Partial<ActionDraft> = {}): Promise<ActionId> => valueOf(await bench.call('actions.record', { draft: draft(more) })).actionId
const tally = async () => {
  const { tally: found } = valueOf(await bench.call('cases.get', { caseId: kept.id }))
  return [found.written, found.posted, found.otherByKind]
}
const rows = async (includeVoided = false) =>
  valueOf(await bench.call('actions.find', { filter: { ...everyAction, includeVoided }, limit: null })).items

describe('recording', () => {
  it('keeps an action with the names its list shows', async () => {
    const id = await record()
    expect((await rows()).map((row) => [row.id, row.count, row.state, row.uaNumber, row.targetName, row.memberName, row.isVoided])).toEqual([
      [id, 12, 'written', '105/22', 'Ana Belmonte', null, false],
    ])
    expect(await tally()).toEqual([12, 0, {}])
  })

  it('names the case in its list as the picker of cases does', async () => {
    await record()
    const [name] = valueOf(await bench.call('cases.names', { status: 'all' }))
    expect((await rows()).map(({ uaNumber, caseName }) => [uaNumber, caseName])).toEqual([[name?.uaNumber, name?.name]])
    expect(name?.name).toBe(kept.peopleAtRisk.map((person) => person.name).join(', '))
  })

  it('refuses each thing the rules refuse and records nothing', async () => {
    const { memberId } = valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Maud', consents: { ...emptyMemberDraft.consents, 'keep-record': 'no' } } }))
    const answers = []
    for (const more of [{ count: 0 }, { on: '2023-02-02' }, { on: 'soon' }, { caseId: 'no-case' }, { targetId: 'other' }, { memberId }, { memberId: bench.services.newId<ActionId>() }]) {
      answers.push(draftProblemCode(await bench.call('actions.record', { draft: draft(more) })))
    }
    expect(answers).toEqual(['count-not-positive', 'day-in-future', 'not-a-day', 'unknown-case', 'unknown-target', 'member-refuses-record', 'unknown-member'])
    expect(await rows(true)).toEqual([])
  })
})

describe('finding and saving', () => {
  it('saves what was found as a table, and says how many entries it has', async () => {
    await record()
    await record({ kind: 'email', count: 2, state: null })
    const path = join(bench.folder, 'actions.csv')
    Object.assign(bench.services.files, { chooseSavePath: async () => ({ token: bench.services.files.keepPath(path), fileName: 'actions.csv' }) })
    expect(valueOf(await bench.call('actions.export', { filter: { ...everyAction, kind: 'email' } }))).toEqual({ fileName: 'actions.csv', count: 1 })
    expect(readFileSync(path, 'utf8').split('\r\n').slice(1)).toEqual([expect.stringContaining('"E-mails","2"'), ''])
  })
})

describe('moving and undoing', () => {
  it('posts letters on the day it happens, and undo makes the old row count again', async () => {
    const first = await record()
    const second = await record({ count: 3, targetId: null })
    const { actionIds } = valueOf(await bench.call('actions.setState', { actions: [{ id: first, count: 12 }, { id: second, count: 3 }], state: 'posted', route: 'group' }))
    expect([await tally(), (await rows()).map(({ on, route, replaces }) => [on, route, replaces]).toSorted()]).toEqual([
      [0, 15, {}], [['2023-02-01', 'group', first], ['2023-02-01', 'group', second]].toSorted(),
    ])
    for (const actionId of actionIds) valueOf(await bench.call('actions.undo', { actionIds: [actionId] }))
    expect([await tally(), (await rows()).map(({ id }) => id).toSorted()]).toEqual([[15, 0, {}], [first, second].toSorted()])
  })

  it('moves all rows or none', async () => {
    const first = await record()
    const call = await record({ kind: 'phone-call', count: 1, state: null })
    const mixed = await bench.call('actions.setState', { actions: [{ id: first, count: 12 }, { id: call, count: 1 }], state: 'written', route: null })
    const unknown = await bench.call('actions.setState', { actions: [{ id: first, count: 12 }, { id: bench.services.newId<ActionId>(), count: 1 }], state: 'posted', route: null })
    expect([draftProblemCode(mixed), problemCode(unknown), (await rows(true)).length]).toEqual(['state-not-for-kind', 'unknown-action', 2])
  })

  it('posts a part of an entry and leaves the rest written; Undo of the step makes the whole count again', async () => {
    const first = await record({ count: 37 })
    const part = { actions: [{ id: first, count: 20 }], state: 'posted', route: 'group' } as const
    const { actionIds } = valueOf(await bench.call('actions.setState', part))
    expect([await tally(), (await rows()).map(({ id, count, state, on }) => [id, count, state, on])[0]]).toEqual([[17, 20, {}], [actionIds[0], 20, 'posted', '2023-02-01']])
    expect((await undoNext(bench)).step.title).toEqual({ code: 'actions-moved', values: { count: 20, counts: [{ kind: 'letter', count: 20 }], state: 'posted', cases: { names: ['UA 105/22'], more: 0 } } })
    expect([await tally(), (await rows()).map(({ id }) => id)]).toEqual([[37, 0, {}], [first]])
  })

  it('refuses a part that is more than the entry, none, or of an entry that was signed as a whole', async () => {
    const first = await record({ count: 5 })
    const signed = await record({ count: 5, signatories: 9 })
    const post = async (id: ActionId, count: number) => draftProblemCode(await bench.call('actions.setState', { actions: [{ id, count }], state: 'posted', route: null }))
    expect([await post(first, 6), await post(first, 0), await post(first, 1.5), await post(signed, 4)]).toEqual(['more-than-recorded', 'count-not-positive', 'count-not-positive', 'signed-as-a-whole'])
    expect(await tally()).toEqual([10, 0, {}])
  })

  it('corrects an entry, keeps what it said in its history, and refuses what the rules refuse', async () => {
    const first = await record({ count: 8 })
    const { actionId } = valueOf(await bench.call('actions.correct', { actionId: first, draft: draft({ count: 9, note: 'Counted again' }) }))
    expect([await tally(), (await rows()).map(({ count, note, replaces }) => [count, note, replaces])]).toEqual([[9, 0, {}], [[9, 'Counted again', first]]])
    expect(valueOf(await bench.call('actions.history', { actionId })).map(({ id, count, became }) => [id, count, became])).toEqual([[actionId, 9, null], [first, 8, 'corrected']])
    expect([
      draftProblemCode(await bench.call('actions.correct', { actionId, draft: draft({ count: 0 }) })),
      problemCode(await bench.call('actions.correct', { actionId: first, draft: draft() })),
      problemCode(await bench.call('actions.history', { actionId: bench.services.newId<ActionId>() })),
    ]).toEqual(['count-not-positive', 'already-undone', 'unknown-action'])
    expect((await undoNext(bench)).step.title).toEqual({ code: 'action-corrected', values: { case: 'UA 105/22', kind: 'letter', count: 9 } })
    expect(await tally()).toEqual([8, 0, {}])
  })

  it('undoes the newest recording until nothing is left, and redoes it', async () => {
    await record()
    await record({ kind: 'email', count: 2, state: null })
    const undone = [await undoNext(bench), await undoNext(bench)]
    expect(undone.map((found) => found.step.title)).toEqual([
      { code: 'action-recorded', values: { case: 'UA 105/22', kind: 'email', count: 2 } }, { code: 'action-recorded', values: { case: 'UA 105/22', kind: 'letter', count: 12 } },
    ])
    expect([await tally(), (await rows(true)).length]).toEqual([[0, 0, {}], 0])
    const { redo } = valueOf(await bench.call('undo.next', null))
    valueOf(await bench.call('undo.redo', { step: redo?.number ?? (0 as StepNumber) }))
    expect(await tally()).toEqual([12, 0, {}])
  })

  it('answers the step by which it can be undone', async () => {
    const answered = await bench.call('actions.record', { draft: draft() })
    const { undo } = valueOf(await bench.call('undo.next', null))
    expect([answered.ok && answered.step, undo?.number === undefined]).toEqual([undo?.number, false])
  })

  it('does not undo twice', async () => {
    const actionId = await record()
    valueOf(await bench.call('actions.undo', { actionIds: [actionId] }))
    expect([problemCode(await bench.call('actions.undo', { actionIds: [actionId] })), problemCode(await bench.call('actions.undo', { actionIds: [bench.services.newId<ActionId>()] }))]).toEqual(['already-undone', 'unknown-action'])
  })
})
