import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCases, comparedCase } from '../../../core/case/compare-cases.ts'
import type { ComparedCase } from '../../../core/case/compare-cases.ts'
import { caseDraft, targetDraft } from '../../kit/case-draft.ts'
import { keptFrom } from '../../kit/kept-from.ts'

const kept = keptFrom(caseDraft({ targets: [targetDraft(), targetDraft({ name: 'Ida Blom', role: 'Minister' })] }))
const base = comparedCase(kept)
const [first, second] = base.targets
if (!first || !second) throw new Error('The sample has two targets')

describe('what changed between two states of a case', () => {
  it('is told field by field, in the order a case is read', () => {
    const after: ComparedCase = {
      ...base,
      status: 'closed',
      deadline: null,
      title: 'Poet free',
      peopleAtRisk: [{ name: 'Grace Nalubega Okello', pronoun: 'they/them' }],
      targets: [{ ...first, postalLines: ['PO Box 7', 'Kampala, Uganda'], emails: [] }, { ...first, id: '', name: 'New Minister', role: null, postalLines: ['Kampala'], emails: [] }],
      letters: [...base.letters, { language: 'es', salutation: 'Señora:', paragraphs: ['Uno.'], closing: null, origin: 'own' }],
      file: { ...base.file, ownRules: ['Write by hand'] },
    }
    expect(compareCases(base, after).map(({ field, kind, subject, before, after: is }) => [field, kind, subject, before, is])).toEqual([
      ['status', 'changed', null, 'open', 'closed'],
      ['deadline', 'removed', null, '2024-04-08', null],
      ['title', 'changed', null, 'Poet held without charge', 'Poet free'],
      ['peopleAtRisk', 'changed', 'Grace Nalubega Okello', 'Grace Nalubega Okello, she/her', 'Grace Nalubega Okello, they/them'],
      ['targets.postalLines', 'changed', 'Martin Sekandi Otim', 'Plot 9, Example Road\nKampala, Uganda', 'PO Box 7\nKampala, Uganda'],
      ['targets.emails', 'removed', 'Martin Sekandi Otim', 'office@police.example', null],
      ['targets', 'added', 'New Minister', null, 'New Minister\nKampala'],
      ['targets', 'removed', 'Ida Blom', 'Ida Blom\nMinister\nPlot 9, Example Road\nKampala, Uganda\noffice@police.example', null],
      ['letters', 'added', 'es', null, 'Señora:\n\nUno.'],
      ['file.ownRules', 'added', null, null, 'Write by hand'],
    ])
  })

  it('is nothing where only white space, quotes or dashes differ', () => {
    const quoted = { ...base, title: 'The “poet” – held', summary: "It's  so" }
    expect(compareCases(quoted, { ...base, title: 'The "poet" - held', summary: 'It’s so' })).toEqual([])
  })

  it('is nothing between a state and itself, and mirrors when turned round', () => {
    const text = fc.option(fc.string({ maxLength: 12 }), { nil: null })
    const state = fc.record({ title: text, summary: text, demands: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 }), keepsSecond: fc.boolean() })
      .map(({ keepsSecond, ...facts }): ComparedCase => ({ ...base, ...facts, targets: keepsSecond ? [first, second] : [first] }))
    const mirror = { added: 'removed', removed: 'added', changed: 'changed' } as const
    fc.assert(fc.property(state, state, (one, other) => {
      expect(compareCases(one, one)).toEqual([])
      const forth = compareCases(one, other).map(({ field, kind }) => `${field} ${mirror[kind]}`).sort()
      expect(compareCases(other, one).map(({ field, kind }) => `${field} ${kind}`).sort()).toEqual(forth)
    }))
  })
})
