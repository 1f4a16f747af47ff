import { describe, expect, it } from 'vitest'
import { caseFactsOf } from '../../../core/case/case-values.ts'
import { compareCases, comparedCase } from '../../../core/case/compare-cases.ts'
import { mergeUpdate } from '../../../core/case/merge-update.ts'
import { takeChanges, type UpdatedState } from '../../../core/case/take-changes.ts'
import { keyOfChange } from '../../../core/case/update-choices.ts'
import { caseDraft, targetDraft } from '../../kit/case-draft.ts'
import { keptFrom } from '../../kit/kept-from.ts'

const kept = keptFrom(caseDraft({ targets: [targetDraft(), targetDraft({ name: 'Luis Arroyo', role: 'Ambassador', emails: [] })] }))
const later = caseFactsOf(caseDraft({
  title: 'SECOND UPDATE', deadline: '2024-06-01',
  targets: [targetDraft({ emails: ['new@justice.example'] }), targetDraft({ name: 'Renata Osorio', role: 'Director' })],
  letters: [{ language: 'en', salutation: 'Dear Sir,', body: 'A new letter.', closing: '' }, { language: 'fr', salutation: '', body: 'Une lettre.', closing: '' }],
}))
const after: UpdatedState = { ...mergeUpdate(kept, later), status: 'closed', file: { ...kept.file, deadlineSource: 'website', outcome: { on: kept.addedOn, news: 'Free', isGood: true } } }
const compared = ({ facts, targetIds, status, file }: UpdatedState) => ({ ...facts, targets: facts.targets.map((target, index) => ({ ...target, id: targetIds[index] ?? '' })), status, file })
const changes = compareCases(comparedCase(kept), compared(after))
const keys = [...new Set(changes.map(keyOfChange))]
const left = (taken: readonly string[]): readonly string[] => [...new Set(compareCases(comparedCase(kept), compared(takeChanges(kept, after, new Set(taken)))).map(keyOfChange))]

describe('the changes of an update', () => {
  it('are of every kind here', () => {
    expect(keys.map((key) => key.split(' ')[0])).toEqual(expect.arrayContaining(['status', 'deadline', 'title', 'targets.emails', 'targets', 'letters']))
  })

  it('leave the case as it was where none is taken, and as the update says where all are', () => {
    expect([left([]), left(keys).toSorted()]).toEqual([[], keys.toSorted()])
  })

  it.each(keys.map((key) => [key]))('%s is taken alone, and refused alone', (key) => {
    const others = keys.filter((one) => one !== key)
    expect([left([key]), left(others).toSorted()]).toEqual([[key], others.toSorted()])
  })
})
