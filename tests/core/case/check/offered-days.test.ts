import { expect, it } from 'vitest'
import { toCheck, edited, confirmed } from '../../../../core/case/check/check-state.ts'
import { startWithDays } from '../../../../core/case/check/offered-days.ts'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import type { Reading } from '../../../../core/case/reading.ts'

const lines = ['14 March 2026', 'Held since 9 March 2026.', 'LISTY DO 5 MAJA 2026', 'By 12 May 2026, or 5 May 2026', 'I write on 1 June 2026.'].map((text) => ({ text }))
const empty = readUrgentAction({ lines: [] })
const reading: Reading = {
  ...empty, title: 'Poet held', issueDate: '2026-03-14' as Reading['issueDate'],
  provenance: [
    { field: 'issueDate', ranges: [{ line: 0, start: 0, end: 13 }], confidence: 'sure', reason: 'label' },
    { field: 'letters.0.paragraphs', ranges: [{ line: 4, start: 0, end: 23 }], confidence: 'sure', reason: 'greeting' },
  ],
}
const offeredIn = (read: Reading): readonly (readonly [string, number | undefined])[] =>
  startWithDays(read, lines).provenance.filter(({ field }) => field === 'deadline').flatMap(({ alternatives = [] }) => alternatives.map(({ value, ranges }) => [value, ranges[0]?.line] as const))

it('offers the days after the issue where no deadline was found, the latest first, and none of a letter', () => {
  expect(offeredIn(reading)).toEqual([['2026-05-12', 3], ['2026-05-05', 2]])
})

it('offers nothing where a deadline was read, or the case ends', () => {
  expect([offeredIn({ ...reading, deadline: '2026-05-05' as Reading['deadline'] }), offeredIn({ ...reading, kind: 'outcome' })]).toEqual([[], []])
})

it('asks until the day that is chosen is confirmed', () => {
  const start = startWithDays(reading, lines)
  const chosen = edited(start, 'deadline', { ...start.draft, deadline: '2026-05-05' })
  expect([start, chosen, confirmed(chosen, 'deadline')].map((state) => toCheck(state).includes('deadline'))).toEqual([true, true, false])
})
