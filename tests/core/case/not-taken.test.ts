import { describe, expect, it } from 'vitest'
import type { CaseChange, ChangeReason, FieldChange } from '../../../core/case/change.ts'
import { notTaken } from '../../../core/case/not-taken.ts'
import { caseDraft } from '../../kit/case-draft.ts'
import type { CaseId, SourceId } from '../../../core/ids.ts'

const change = (field: FieldChange['field']): FieldChange => ({ field, kind: 'changed', subject: null, targetId: null, before: { as: 'text', text: 'before' }, after: { as: 'text', text: 'after' } })
const entry = (revision: number, reason: ChangeReason, changes: readonly FieldChange[] = []): CaseChange => ({ caseId: 'case' as CaseId, revision, at: '', reason, isUndone: false, changes })
const sourceId = 'source' as SourceId
const read = entry(2, { kind: 'issue-read', sourceId, issue: 'update', fileName: 'a.pdf', refused: [change('title'), change('background'), change('summary')], undecided: { keys: ['title', 'background'], draft: caseDraft() } })
const fieldsOf = (history: readonly CaseChange[]) => [...notTaken(history)].map(([revision, changes]) => [revision, changes.map(({ field }) => field)])

describe('what was not taken of an update', () => {
  it('is what a person refused, not what nobody decided yet', () => {
    expect(fieldsOf([read])).toEqual([[2, ['summary']]])
  })

  it('is said where it was refused later, without what was taken then', () => {
    const decided = entry(3, { kind: 'update-decided', sourceId, keys: ['title', 'background'] }, [change('title')])
    expect(fieldsOf([decided, read])).toEqual([[3, ['background']], [2, ['summary']]])
  })

  it('is nothing in entries of another kind', () => {
    expect(fieldsOf([entry(1, { kind: 'edited' }, [change('title')])])).toEqual([[1, []]])
  })
})
