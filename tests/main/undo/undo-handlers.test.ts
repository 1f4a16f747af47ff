import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyAction } from '../../../core/action/find-actions.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import type { StepNumber } from '../../../core/undo/types.ts'
import { setPackState } from '../../../db/packs.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { createBench, problemCode, undoNext, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
let kept: Case
beforeEach(async () => {
  bench = createBench()
  kept = await keepSampleCase(bench)
})
afterEach(() => bench.close())

const letter = { kind: 'letter', count: 2, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: '2023-01-20', letterCode: null, note: '' } as const
const record = async (state: 'written' | 'posted' = 'written'): Promise<StepNumber> => {
  const answered = await bench.call('actions.record', { draft: { ...letter, state, caseId: kept.id } })
  if (!answered.ok || answered.step === undefined) throw new Error('Nothing was recorded')
  return answered.step
}
const codes = async () => valueOf(await bench.call('undo.list', null)).map(({ title, undoneAt }) => [title.code, undoneAt !== null])

describe('the undo list', () => {
  it('has a line for each change and none for a call that reads or is refused', async () => {
    await record()
    await bench.call('cases.setStatus', { caseId: kept.id, status: 'open' })
    await bench.call('members.add', { draft: emptyMemberDraft })
    await bench.call('home.overview', null)
    expect(await codes()).toEqual([['action-recorded', false], ['case-added', false]])
  })

  it('keeps calls apart that overlap', async () => {
    const path = join(bench.folder, 'reply.txt')
    writeFileSync(path, 'A reply.')
    let pick = (): void => undefined
    const picked = new Promise<void>((resolve) => void (pick = resolve))
    Object.assign(bench.services.files, { pickAny: async () => picked.then(() => ({ token: bench.services.files.keepPath(path), fileName: 'reply.txt' })) })
    const adding = bench.call('cases.addAttachment', { caseId: kept.id })
    const recorded = await record()
    pick()
    const added = await adding
    expect(added.ok && added.step !== undefined && added.step > recorded).toBe(true)
    const preview = valueOf(await bench.call('undo.preview', { step: recorded }))
    expect([preview.withIt, preview.counts]).toEqual([[], [{ of: 'actions', now: 1, after: 0 }]])
  })

  it('takes one step back once, however often it is clicked', async () => {
    const step = await record()
    const clicks = [await bench.call('undo.undo', { step, withIt: [] }), await bench.call('undo.undo', { step, withIt: [] }), await bench.call('undo.redo', { step }), await bench.call('undo.redo', { step })]
    expect(clicks.map(problemCode)).toEqual(['none', 'undo-unknown-step', 'none', 'undo-unknown-step'])
  })

  it('undoes a case only together with what was recorded for it', async () => {
    const recorded = await record()
    const added = valueOf(await bench.call('undo.list', null)).at(-1)?.number ?? recorded
    expect(problemCode(await bench.call('undo.undo', { step: added, withIt: [] }))).toBe('undo-built-on')
    valueOf(await bench.call('undo.undo', { step: added, withIt: [recorded] }))
    expect([await codes(), valueOf(await bench.call('cases.count', null))]).toEqual([[['action-recorded', true], ['case-added', true]], { open: 0, closed: 0 }])
  })
})

describe('what stays', () => {
  it('a report that went out, and the entry that it counted', async () => {
    const recorded = await record('posted')
    const token = bench.services.files.keepPath(bench.folder)
    valueOf(await bench.call('reports.save', { period: { from: kept.addedOn, to: kept.addedOn }, caseIds: 'all', headcount: 1, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true, formats: ['json'], token }))
    valueOf(await bench.call('reports.save', { period: { from: '2023-01-01' as Day, to: kept.addedOn }, caseIds: 'all', headcount: 1, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true, formats: ['json'], token }))
    const [report] = valueOf(await bench.call('undo.list', null))
    expect(report && [report.title.code, report.stays, problemCode(await bench.call('undo.undo', { step: report.number, withIt: [] }))]).toEqual(['report-saved', 'went-out', 'undo-stays'])
    expect((await undoNext(bench)).step.number).toBe(recorded)
    expect(valueOf(await bench.call('actions.find', { filter: { ...everyAction, includeVoided: true }, limit: null })).items.map(({ isVoided }) => isVoided)).toEqual([true])
  })

  it('a pack that is being made, until it is ready; then its letters go and the choices stay', async () => {
    const choices = { ...defaultChoices, caseIds: [kept.id], members: 'none' as const, copies: 3 }
    const made = await bench.call('packs.make', { choices, token: bench.services.files.keepPath(join(bench.folder, 'pack.docx')) })
    if (!made.ok || made.step === undefined) throw new Error('No pack was made')
    expect(problemCode(await bench.call('undo.undo', { step: made.step, withIt: [] }))).toBe('undo-still-running')
    setPackState(bench.db, made.value.packId, 'ready', ['pack.docx'])
    valueOf(await bench.call('undo.undo', { step: made.step, withIt: [] }))
    expect([valueOf(await bench.call('packs.list', null)), valueOf(await bench.call('settings.get', null)).packHabits.copies]).toEqual([[], 3])
    valueOf(await bench.call('undo.redo', { step: made.step }))
    expect(valueOf(await bench.call('packs.list', null)).map(({ state, counts }) => [state, counts.letters > 0])).toEqual([['ready', true]])
  })

  it('the history of the case page: its button undoes the same step', async () => {
    await bench.call('cases.setStatus', { caseId: kept.id, status: 'closed' })
    await record()
    expect(valueOf(await bench.call('cases.undo', { caseId: kept.id }))?.reason.kind).toBe('closed')
    expect(await codes()).toEqual([['action-recorded', false], ['case-closed', true], ['case-added', false]])
  })
})
