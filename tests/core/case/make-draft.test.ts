import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../../core/case/case-values.ts'
import { draftFromCase, draftFromReading } from '../../../core/case/make-draft.ts'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { makeCase } from '../../../core/case/make-case.ts'
import { caseDraft, targetDraft } from '../../kit/case-draft.ts'
import { keptFrom } from '../../kit/kept-from.ts'

describe('a draft', () => {
  it('of nothing read is empty, but for its kind', () => {
    expect(draftFromReading(readUrgentAction({ lines: [] }))).toEqual({ ...emptyDraft, kind: 'unknown' })
  })

  it('of a kept case makes the same case again', () => {
    const draft = caseDraft()
    const again = draftFromCase(keptFrom(draft))
    expect(again).toEqual({ ...draft, targets: [targetDraft({ id: '00000000000000000000000001' })] })
    expect(makeCase(again)).toMatchObject({ ok: true, value: { targetIds: ['00000000000000000000000001'] } })
  })

  it('of a kept case leaves retired targets out', () => {
    const kept = keptFrom(caseDraft({ targets: [targetDraft(), targetDraft({ name: 'Ruth Adong' })] }))
    const [first, second] = kept.targets
    if (first === undefined || second === undefined) throw new Error('two targets were made')
    const draft = draftFromCase({ ...kept, targets: [{ ...first, isRetired: true }, second] })
    expect(draft.targets.map((target) => target.name)).toEqual(['Ruth Adong'])
  })
})
