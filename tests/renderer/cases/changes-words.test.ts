import { describe, expect, it } from 'vitest'
import type { ChangedField, ChangedValue, FieldChange } from '../../../core/case/change.ts'
import { caseFieldNames } from '../../../core/case/fields.ts'
import { targetFieldNames } from '../../../core/case/target-fields.ts'
import { dayFrom } from '../../../core/day.ts'
import type { Day } from '../../../core/day.ts'
import { changeSentence, valueWords } from '../../../renderer/features/cases/changes-words.ts'
import { fieldWords } from '../../../words/changed-field-words.ts'
import { wordsIn } from '../../../words/words.ts'

const words = wordsIn('en')

/** A value of a field: days and states as such, anything else as text. */
const valueOf = (value: string | null): ChangedValue | null => {
  if (value === null) return null
  const day = dayFrom(value)
  if (day !== undefined) return { as: 'day', day }
  return value === 'open' || value === 'closed' ? { as: 'status', status: value } : { as: 'text', text: value }
}

const change = (field: ChangedField, before: string | null, after: string | null): FieldChange => ({
  field, kind: before === null ? 'added' : after === null ? 'removed' : 'changed', subject: null, targetId: null, before: valueOf(before), after: valueOf(after),
})
const said = (...changes: readonly FieldChange[]): string => changeSentence(changes, words)

describe('what an update does, in words', () => {
  it('is one sentence, the most important first', () => {
    expect([
      said(change('title', 'a', 'b'), change('targets', null, 'Ana'), change('deadline', '2026-11-02', '2026-11-16'), change('letters', 'x', 'y')),
      said(change('status', 'open', 'closed')),
      said(change('issueDate', null, '2026-11-09'), change('title', 'a', 'b'), change('previous', null, 'UA 1/26')),
      said(),
    ]).toEqual([
      'It moves the deadline from 2 to 16 November, adds a target, changes the letter and changes 1 other field.',
      'It closes the case.',
      'It changes 3 other fields.',
      'It changes no field.',
    ])
  })

  it('says of two days only once what they share', () => {
    expect([
      said(change('deadline', '2026-10-02', '2026-11-16')), said(change('deadline', '2026-11-16', '2027-11-16')), said(change('deadline', null, '2026-11-16')),
    ]).toEqual([
      'It moves the deadline from 2 October to 16 November.', 'It moves the deadline from 16 November 2026 to 16 November 2027.', 'It gives the deadline 16 November 2026.',
    ])
  })

  it('counts a target with several changes once', () => {
    expect(said(change('targets.name', 'a', 'b'), change('targets.role', 'a', 'b'), change('targets', 'c', null))).toBe('It no longer names one target and changes a target.')
  })

  it('names every fact of a case and of a target', () => {
    const labels = [...caseFieldNames.map((name) => fieldWords(name, words)), ...targetFieldNames.map((name) => fieldWords(`targets.${name}`, words))]
    expect(labels.filter((label) => typeof label !== 'string' || label === '')).toEqual([])
    expect([fieldWords('kind', words), fieldWords('targets.postalLines', words), fieldWords('file.safety', words)]).toEqual(['This document', 'Address', 'What letters of this case may say'])
  })

  it('reads every kind of value as words', () => {
    const day = '2026-11-16' as Day
    const values: readonly ChangedValue[] = [
      { as: 'day', day }, { as: 'status', status: 'closed' }, { as: 'issue', issue: 'update' }, { as: 'answer', isYes: false }, { as: 'dated-text', on: day, text: 'x' },
      { as: 'target-check', check: { checkedOn: day, returned: 2, sent: 14 } }, { as: 'target-check', check: { checkedOn: null, returned: 2, sent: 14 } },
      { as: 'deadline-source', source: 'office' }, { as: 'deadline-source', source: null }, { as: 'rules', rules: ['no-religious-cards'] }, { as: 'safety', safety: { sender: 'group', returnAddress: 'none' } }, { as: 'text', text: '1:30' },
    ]
    expect(values.map((value) => valueWords(value, words))).toEqual([
      '16 November 2026', 'Closed', 'Update', 'No', '16 November 2026\nx', 'Confirmed 16 November 2026, 2 of 14 came back', '2 of 14 came back',
      words.casePage.sources.office, 'Not known', words.casePage.rule['no-religious-cards'], words.casePage.safetyLimit({ sender: 'group', returnAddress: 'none' }), '1:30',
    ])
  })
})
