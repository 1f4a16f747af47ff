import { describe, expect, it } from 'vitest'
import { makeCase } from '../../../core/case/make-case.ts'
import { mergeUpdate } from '../../../core/case/merge-update.ts'
import type { CaseDraft } from '../../../core/case/draft.ts'
import type { CaseFacts } from '../../../core/case/types.ts'
import { emptyDraft } from '../../../core/case/case-values.ts'
import { caseDraft, targetDraft } from '../../kit/case-draft.ts'
import { keptFrom } from '../../kit/kept-from.ts'

const factsOf = (changes: Partial<CaseDraft>): CaseFacts => {
  const made = makeCase({ ...emptyDraft, title: 'x', ...changes })
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  const { targetIds: _targetIds, ...facts } = made.value
  return facts
}

const first = '00000000000000000000000001'
const second = '00000000000000000000000002'

describe('a later issue', () => {
  it('replaces what it says and leaves the rest', () => {
    const kept = keptFrom(caseDraft({ previous: ['https://one.example/'] }))
    const later = { ...factsOf({ kind: 'update', deadline: '2024-06-01', previous: ['https://two.example/'] }), title: null }
    const { id: _id, isRetired: _isRetired, ...target } = kept.targets[0] ?? { id: '', isRetired: false }
    expect(mergeUpdate(kept, later)).toEqual({
      facts: {
        ...factsOf(caseDraft()),
        kind: 'update',
        deadline: '2024-06-01',
        targets: [target],
        previous: ['https://one.example/', 'https://two.example/'],
      },
      targetIds: [first],
    })
  })

  it('knows by its address a target that has neither name nor office', () => {
    const union = { name: '', role: '', emails: [], postalLines: 'Box 18\nLima\nPeru', isCopy: true }
    const kept = keptFrom(caseDraft({ targets: [targetDraft(union)] }))
    const later = factsOf({ targets: [targetDraft({ ...union, postalLines: 'Box 18, Lima\nPeru' }), targetDraft({ ...union, postalLines: 'Box 20\nLima\nPeru' })] })
    expect(mergeUpdate(kept, later).targetIds).toEqual([first, ''])
  })

  it('keeps the ids of targets it names again, by name or by office', () => {
    const kept = keptFrom(caseDraft({ targets: [targetDraft(), targetDraft({ name: '', role: 'Minister of Justice', emails: [] })] }))
    const later = factsOf({
      targets: [
        targetDraft({ name: 'New Person', role: 'Ombudsperson' }),
        targetDraft({ name: 'Named Now', role: 'Minister of  Justice', postalLines: '', country: '' }),
        targetDraft({ name: 'MARTIN SEKANDI-OTIM', emails: [], postalLines: 'Plot 10\nKampala, Uganda' }),
      ],
    })
    const merged = mergeUpdate(kept, later)
    expect(merged.targetIds).toEqual(['', second, first])
    expect(merged.facts.targets[1]).toMatchObject({ name: 'Named Now', postalLines: ['Plot 9, Example Road', 'Kampala, Uganda'], country: 'Uganda' })
    expect(merged.facts.targets[2]).toMatchObject({ postalLines: ['Plot 10', 'Kampala, Uganda'], emails: ['office@police.example'] })
  })

  it('keeps the number of the first issue', () => {
    expect(mergeUpdate(keptFrom(caseDraft()), factsOf({ uaNumber: 'UA 99/25' })).facts.uaNumber).toBe('12/24')
  })
})
