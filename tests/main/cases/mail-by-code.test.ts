import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseFileEdit } from '../../../core/case/edit-file.ts'
import type { Day } from '../../../core/day.ts'
import { draftFromCase } from '../../../core/case/make-draft.ts'
import type { TargetId } from '../../../core/ids.ts'
import { getPack } from '../../../db/packs.ts'
import { fillBench, type FullBench } from '../../kit/full-bench.ts'
import { createBench, problemCode, undoNext, valueOf } from '../../kit/services.ts'

let bench: FullBench
let code: string
let targetId: TargetId
beforeEach(async () => {
  bench = await fillBench(createBench())
  const letter = getPack(bench.db, bench.packId)?.plan.letters[0]
  if (!letter) throw new Error('The bench has a pack')
  code = letter.code
  targetId = letter.targetId
})
afterEach(() => bench.close())

const current = async () => valueOf(await bench.call('cases.get', { caseId: bench.kept.id })).case
const edit = async (one: CaseFileEdit) => bench.call('cases.editFile', { caseId: bench.kept.id, revision: (await current()).revision, edit: one })
const found = async () => valueOf(await bench.call('packs.findLetter', { text: code.toLowerCase() }))
const returned = (change: object = {}): CaseFileEdit => ({ part: 'returned', returned: { id: null, on: '2023-01-30' as Day, targetId, reason: 'moved', text: '', letterCode: code, ...change } })
const warnings = async () => {
  const planned = valueOf(await bench.call('packs.plan', { choices: bench.choices }))
  return planned.ok ? planned.plan.warnings.filter((warning) => warning.code === 'mail-returned').map((warning) => [warning.targetId, warning.count]) : null
}

describe('mail against the code of a letter', () => {
  it('finds case, target, day and writer, and is marked at the letter', async () => {
    expect(await found()).toMatchObject({ code, caseId: bench.kept.id, targetId, returned: null, isAnswered: false })
    valueOf(await edit(returned()))
    valueOf(await edit({ part: 'reply', reply: { id: null, on: '2023-01-31' as Day, targetId, text: 'Noted.', letterCode: code } }))
    expect(await found()).toMatchObject({ returned: { on: '2023-01-30', reason: 'moved' }, isAnswered: true })
  })

  it('is said before the next pack, until the address is another one, and Undo takes it back', async () => {
    expect(await warnings()).toEqual([])
    valueOf(await edit(returned()))
    expect(await warnings()).toEqual([[targetId, 1]])
    const kept = await current()
    const draft = draftFromCase(kept)
    valueOf(await bench.call('cases.edit', { caseId: kept.id, revision: kept.revision, draft: { ...draft, targets: draft.targets.map((target) => ({ ...target, postalLines: 'Box 9\nLima 15001\nPeru' })) } }))
    expect(await warnings()).toEqual([])
    await undoNext(bench)
    expect(await warnings()).toEqual([[targetId, 1]])
    await undoNext(bench)
    expect([await warnings(), (await found()).returned]).toEqual([[], null])
  })

  it('keeps a target that is taken out of the case', async () => {
    valueOf(await edit({ part: 'returned', returned: { id: null, on: '2023-01-30' as Day, targetId, reason: 'moved', text: '' } }))
    expect(valueOf(await bench.call('cases.targetUse', { caseId: bench.kept.id, targetId })).returned).toBe(1)
    expect(valueOf(await bench.call('cases.contents', { caseId: bench.kept.id })).returned).toBe(1)
  })

  it('is refused with a code that nobody prints', async () => {
    expect(problemCode(await edit(returned({ letterCode: code.toLowerCase() })))).toBe('bad-input')
  })
})
