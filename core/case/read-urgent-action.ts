import type { Reading } from './reading.ts'
import type { SourceText } from './source-text.ts'
import { readerVersion } from './reader-version.ts'

/** Reads one document. Never throws; what it does not find is null or empty. */
export const readUrgentAction = (source: SourceText): Reading => ({
  readerVersion,
  kind: 'unknown',
  uaNumber: null,
  uaNumberPrinted: null,
  indexNumber: null,
  title: null,
  country: null,
  issueDate: null,
  deadline: null,
  summary: null,
  background: null,
  demands: [],
  letters: [],
  targets: [],
  preferredLanguages: [],
  ownLanguageWelcome: null,
  peopleAtRisk: [],
  previous: [],
  provenance: [],
  unread: source.lines.map((line) => line.text),
  unreadRanges: source.lines.map((line, index) => ({ line: index, start: 0, end: line.text.length })),
  issues: [],
})
