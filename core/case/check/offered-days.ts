import { dayFrom } from '../../day.ts'
import type { Alternative, Reading, SourceRange } from '../reading.ts'
import { findDates } from '../reader/find-dates.ts'
import type { SourceLine } from '../source-text.ts'
import { startCheck, type CheckState } from './check-state.ts'
import { overlapOf } from './source-ranges.ts'

const maxOffered = 4

/** The days of a document that could be its deadline, the latest first: after its issue, and not in a letter or the background. */
const daysIn = ({ draft, provenance }: CheckState, lines: readonly SourceLine[]): readonly Alternative[] => {
  const issued = dayFrom(draft.issueDate.trim())
  const others = provenance.filter(({ field }) => /^(?:letters|background|issueDate|previous)/u.test(field)).flatMap(({ ranges }) => ranges)
  const found = lines.flatMap(({ text, isAside }, line) => (isAside === true ? [] : findDates(text).map(({ day, start, end }) => ({ day, range: { line, start, end } satisfies SourceRange }))))
    .filter(({ day, range }) => (issued === undefined || day > issued) && overlapOf([range], others).length === 0)
  const days = [...new Set(found.map(({ day }) => day))].toSorted((one, other) => (one < other ? 1 : -1)).slice(0, maxOffered)
  return days.map((value) => ({ value, ranges: found.filter(({ day }) => day === value).slice(0, 1).map(({ range }) => range) }))
}

/** The check of a document at its start, with the days of the document to choose from where no deadline was found. */
export const startWithDays = (reading: Reading, lines: readonly SourceLine[], isLearned = false): CheckState => {
  const state = startCheck(reading, isLearned)
  const isFound = state.draft.deadline.trim() !== '' || state.provenance.some(({ field }) => field === 'deadline')
  const alternatives = isFound || state.draft.kind === 'outcome' ? [] : daysIn(state, lines)
  return alternatives.length === 0 ? state : { ...state, provenance: [...state.provenance, { field: 'deadline', ranges: [], confidence: 'check', reason: 'offered', alternatives }] }
}
