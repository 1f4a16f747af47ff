import { describe, expect, it } from 'vitest'
import type { FieldChange } from '../../../core/case/change.ts'
import { changeSentence, fieldWords, valueWords } from '../../../renderer/features/cases/changes-words.ts'
import { wordsIn } from '../../../words/words.ts'

const words = wordsIn('en')

const change = (field: string, before: string | null, after: string | null): FieldChange => ({
  field, kind: before === null ? 'added' : after === null ? 'removed' : 'changed', subject: null, targetId: null, before, after,
})
const said = (...changes: readonly FieldChange[]): string => changeSentence(changes, words)

describe('what an update does, in words', () => {
  it('is one sentence, the weightiest first', () => {
    expect([
      said(change('title', 'a', 'b'), change('targets', null, 'Ana'), change('deadline', '2026-11-02', '2026-11-16'), change('letters', 'x', 'y')),
      said(change('status', 'open', 'closed')),
      said(change('issueDate', null, '2026-11-09')),
      said(),
    ]).toEqual([
      'It moves the deadline from 2 to 16 November, adds a target, changes the letter and changes 1 other field.',
      'It closes the case.',
      'It changes 1 other field.',
      'It changes no field. The document is kept with the case.',
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

  it('reads days, states and kinds as words, and names every field', () => {
    const one = (field: string, value: string | null) => [fieldWords(change(field, null, value), words.importChanges), valueWords(change(field, null, value), value, words)]
    expect([one('deadline', '2026-11-16'), one('status', 'closed'), one('kind', 'update'), one('title', null), one('file.notes', '2026-11-16\nx')]).toEqual([
      ['Deadline', '16 November 2026'], ['The case', 'Closed'], ['Newest document', 'Update'], ['Title', null], ['Notes', '16 November 2026\nx'],
    ])
  })
})
