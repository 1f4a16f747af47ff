import { describe, expect, it } from 'vitest'
import { formFieldOf } from '../../../../core/case/field-path.ts'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import type { Reading } from '../../../../core/case/reading.ts'
import {
  assigned, confirmed, edited, gapOf, leftCount, leftField, rangesOf, readCount, shownProvenance, startCheck, toCheck, withoutItem,
} from '../../../../core/case/check/check-state.ts'
import { isTypedOver } from '../../../../core/case/check/read-values.ts'
import type { CheckState } from '../../../../core/case/check/check-state.ts'
import { emptyTargetFacts } from '../../../../core/case/target-values.ts'
import { sampleText } from '../../../kit/sample-document.ts'

const empty = readUrgentAction({ lines: [] })
const lines = [{ text: 'UNTIL 02/11/2026' }, { text: 'by 30 November 2026' }, { text: 'Ana Belmonte' }, { text: 'keep trying' }]
const reading: Reading = {
  ...empty,
  // No letters follow an outcome, so nothing is missing.
  kind: 'outcome',
  title: 'Nurse released',
  deadline: '2026-11-02' as Reading['deadline'],
  peopleAtRisk: [{ name: 'Ana Belmonte', pronoun: null }, { name: 'Luis Arroyo', pronoun: null }],
  provenance: [
    {
      field: 'deadline', ranges: [{ line: 0, start: 6, end: 16 }], confidence: 'check', reason: 'two-dates',
      alternatives: [{ value: '2026-11-30', ranges: [{ line: 1, start: 3, end: 19 }] }],
    },
    { field: 'peopleAtRisk.0', ranges: [{ line: 2, start: 0, end: 12 }], confidence: 'check', reason: 'marked-names' },
    { field: 'peopleAtRisk.1', ranges: [{ line: 2, start: 0, end: 3 }], confidence: 'sure', reason: 'label' },
  ],
  unread: ['keep trying'],
  unreadRanges: [{ line: 3, start: 0, end: 11 }],
}
const start = startCheck(reading)
const unwrap = (result: ReturnType<typeof assigned>): CheckState => {
  if (!result.ok) throw new Error(result.problem)
  return result.value.state
}

describe('checking a reading', () => {
  it('shows items of lists in the field that holds their list', () => {
    expect((['demands.2', 'targets.1.emails.0', 'targets.1.name', 'letters.0.paragraphs', 'peopleAtRisk.1.pronoun', 'deadline'] as const).map(formFieldOf)).toEqual([
      'demands', 'targets.1.emails', 'targets.1.name', 'letters.0.paragraphs', 'peopleAtRisk.1.pronoun', 'deadline',
    ])
  })

  it('counts what waits and what was read', () => {
    expect([toCheck(start), readCount(start)]).toEqual([['deadline', 'peopleAtRisk.0'], 1])
  })

  it('takes a confirmed field off the count', () => {
    const after = confirmed(start, 'deadline')
    expect([toCheck(after), readCount(after)]).toEqual([['peopleAtRisk.0'], 2])
  })

  it('settles a field that was typed into when it is left, and no other', () => {
    const typed = edited(start, 'deadline', { ...start.draft, deadline: '2026-12-01' })
    expect([toCheck(typed), toCheck(leftField(typed, 'peopleAtRisk.0')), toCheck(leftField(typed, 'deadline'))]).toEqual([
      ['deadline', 'peopleAtRisk.0'], ['deadline', 'peopleAtRisk.0'], ['peopleAtRisk.0'],
    ])
  })

  it('marks other values as to check until the field is settled', () => {
    const kinds = (state: CheckState) => shownProvenance(state).filter(({ field }) => field === 'deadline').map(({ ranges, confidence }) => [ranges[0]?.line, confidence])
    expect([kinds(start), kinds(confirmed(start, 'deadline'))]).toEqual([[[0, 'check'], [1, 'check']], [[0, 'sure']]])
  })

  it('knows where the chosen value was read', () => {
    expect([rangesOf(start, 'deadline', '2026-11-02'), rangesOf(start, 'deadline', '2026-11-30')]).toEqual([
      [{ line: 0, start: 6, end: 16 }], [{ line: 1, start: 3, end: 19 }],
    ])
  })

  it('uses text of the source, records its place, and makes the old place unread', () => {
    const after = unwrap(assigned(start, lines, [{ line: 1, start: 0, end: 19 }], { kind: 'case', part: 'deadline' }))
    expect({ deadline: after.draft.deadline, places: rangesOf(after, 'deadline'), unread: after.unreadRanges, waiting: toCheck(after) }).toEqual({
      deadline: '2026-11-30', places: [{ line: 1, start: 0, end: 19 }],
      unread: [{ line: 3, start: 0, end: 11 }, { line: 0, start: 6, end: 16 }], waiting: ['peopleAtRisk.0'],
    })
  })

  it('takes a piece that is used off the pieces that are not', () => {
    const after = unwrap(assigned(start, lines, [{ line: 3, start: 5, end: 11 }], { kind: 'target', index: 0, part: 'notes' }))
    expect({ notes: after.draft.targets.map(({ notes }) => notes), unread: after.unreadRanges }).toEqual({
      notes: [['trying']], unread: [{ line: 3, start: 0, end: 5 }],
    })
  })

  it('changes nothing when the text cannot be used', () => {
    expect(assigned(start, lines, [{ line: 3, start: 0, end: 11 }], { kind: 'case', part: 'deadline' })).toEqual({ ok: false, problem: 'no-day' })
  })

  it('moves up what follows a removed item', () => {
    const after = withoutItem(confirmed(start, 'peopleAtRisk.1'), 'peopleAtRisk', 0)
    expect({
      people: after.draft.peopleAtRisk, fields: after.provenance.map(({ field }) => field), settled: after.settled, unread: after.unreadRanges,
    }).toEqual({
      people: [{ name: 'Luis Arroyo', pronoun: '' }], fields: ['deadline', 'peopleAtRisk.0'], settled: ['peopleAtRisk.0'],
      unread: [{ line: 3, start: 0, end: 11 }, { line: 2, start: 0, end: 12 }],
    })
  })

  it('knows which fields were typed over, and no longer once a text of the source or a value that it offers is used', () => {
    const typed = edited(start, 'deadline', { ...start.draft, deadline: '2026-12-01' })
    const back = edited(typed, 'deadline', { ...typed.draft, deadline: '2026-11-30' })
    const used = unwrap(assigned(typed, lines, [{ line: 1, start: 0, end: 19 }], { kind: 'case', part: 'deadline' }))
    const usedAndTyped = edited(used, 'deadline', { ...used.draft, deadline: '2026-12-02' })
    expect([start, typed, back, used, usedAndTyped].map((state) => isTypedOver(state, 'deadline'))).toEqual([false, true, false, false, true])
  })

  it('keeps apart what was typed when an item before it is removed', () => {
    const typed = edited(start, 'peopleAtRisk.1', { ...start.draft, peopleAtRisk: start.draft.peopleAtRisk.map((person, at) => (at === 1 ? { ...person, name: 'Luisa Arroyo' } : person)) })
    expect([withoutItem(typed, 'peopleAtRisk', 0), withoutItem(typed, 'peopleAtRisk', 1), withoutItem(start, 'peopleAtRisk', 0)].map((state) => isTypedOver(state, 'peopleAtRisk.0'))).toEqual([true, false, false])
  })

  it('asks for what is empty until it is filled or left, and for what is invalid until it is corrected', () => {
    const first = startCheck({ ...reading, kind: 'first', provenance: [] })
    expect([toCheck(first), leftCount(first)]).toEqual([['targets', 'letters'], 0])
    const left = confirmed(confirmed(first, 'targets'), 'letters')
    expect([toCheck(left), leftCount(left)]).toEqual([[], 2])
    const filled = edited(first, 'demands', { ...first.draft, demands: ['Release him.'] })
    expect(toCheck(filled)).toEqual(['targets'])
    const wrong = edited(left, 'deadline', { ...left.draft, deadline: '31/02/2026' })
    expect([toCheck(leftField(confirmed(wrong, 'deadline'), 'deadline')), gapOf(wrong, 'deadline'), readCount(wrong)]).toEqual([['deadline'], 'invalid', 0])
  })

  it('keeps the question about what has no place in the document, whichever text is used', () => {
    const asked = startCheck({ ...reading, provenance: [...reading.provenance, { field: 'kind', ranges: [], confidence: 'check', reason: 'no-number' }] })
    const after = unwrap(assigned(asked, lines, [{ line: 3, start: 0, end: 11 }], { kind: 'case', part: 'title' }))
    expect([toCheck(asked).includes('kind'), toCheck(after).includes('kind')]).toEqual([true, true])
  })

  it('still asks about the lines of an address after one more was given to it', () => {
    const target = { ...emptyTargetFacts, name: 'Ana Belmonte', role: 'Judge', postalLines: ['Ana Belmonte'] }
    const asked = startCheck({ ...reading, targets: [target], provenance: [{ field: 'targets.0.postalLines', ranges: [{ line: 2, start: 0, end: 12 }], confidence: 'check', reason: 'words' }] })
    const after = unwrap(assigned(asked, lines, [{ line: 3, start: 0, end: 11 }], { kind: 'target', index: 0, part: 'postalLines' }))
    const whole = unwrap(assigned(asked, lines, [{ line: 2, start: 0, end: 12 }, { line: 3, start: 0, end: 11 }], { kind: 'target', index: 0, part: 'postalLines' }))
    expect([after, whole].map((state) => toCheck(state).includes('targets.0.postalLines'))).toEqual([true, false])
  })

  it('starts with every place of a real reading', () => {
    const read = readUrgentAction({ lines: sampleText.split('\n').map((text) => ({ text })) })
    const state = startCheck(read)
    const wereRead = new Set(read.provenance.map(({ field }) => formFieldOf(field)))
    expect([state.provenance, state.unreadRanges, readCount(state) + toCheck(state).filter((field) => wereRead.has(field)).length]).toEqual([
      read.provenance, read.unreadRanges, new Set(read.provenance.map(({ field }) => formFieldOf(field))).size,
    ])
  })
})
