import type { DeadlineSource } from '../../core/case/case-file.ts'
import type { FieldChange } from '../../core/case/change.ts'
import { findDates } from '../../core/case/reader/find-dates.ts'
import { readUrgentAction } from '../../core/case/read-urgent-action.ts'
import { readerVersion } from '../../core/case/reader-version.ts'
import { givesDeadline, type Reading } from '../../core/case/reading.ts'
import type { SourceText } from '../../core/case/source-text.ts'
import type { Case } from '../../core/case/types.ts'
import type { Day } from '../../core/day.ts'
import { historyOf } from '../../db/case-change.ts'
import { sourceTexts } from '../../db/sources.ts'
import type { Services } from '../services.ts'

/** Whether a day is printed anywhere in a document: a person may have picked it there as the deadline. */
const isPrinted = ({ lines }: SourceText, day: Day): boolean =>
  lines.some(({ text }) => findDates(text).some((found) => found.day === day || found.otherDay === day))

/** Where the deadline of a document that is saved is from. A day that was not read and is not printed in it was typed. */
export const deadlineSourceOf = (deadline: Day | null, reading: Reading, text: SourceText): DeadlineSource =>
  deadline === null || givesDeadline(reading, deadline) || isPrinted(text, deadline) ? 'document' : 'hand'

type Given = Pick<Services, 'db'>

/**
 * Where the deadline of a case is from, as far as it is known. Earlier versions stored `document` for every case, so
 * that is looked up in the documents, unless it was another source in one of the `earlier` states. Null where nobody
 * knows: the day is printed in a document and was not read as its deadline, or the documents were read by another
 * version of the reader.
 */
const knownDeadlineSource = ({ db }: Given, kept: Case, earlier: readonly Case[]): DeadlineSource | null => {
  const { deadline, file: { deadlineSource }, sources } = kept
  if (deadline === null || deadlineSource !== 'document') return deadlineSource
  const texts = sourceTexts(db, kept.id, sources.map(({ id }) => id))
  if (texts.some((text) => givesDeadline(readUrgentAction(text), deadline))) return 'document'
  if (earlier.some(({ file }) => file.deadlineSource !== 'document')) return 'document'
  const isKnown = sources.length > 0 && sources.every((source) => source.readerVersion === readerVersion) && !texts.some((text) => isPrinted(text, deadline))
  return isKnown ? 'hand' : null
}

/** The source of the deadline as a case shows it. */
export const shownDeadlineSource = (services: Given, kept: Case): DeadlineSource | null =>
  knownDeadlineSource(services, kept, historyOf(services.db, kept.id).map(({ before }) => before))

/** Changes of a case with the source of the deadline before them as far as it is known; `earlier` are the states before that one. */
export const withKnownSource = (services: Given, before: Case, earlier: readonly Case[], changes: readonly FieldChange[]): readonly FieldChange[] =>
  changes.flatMap((change) => {
    if (change.before?.as !== 'deadline-source' || change.after?.as !== 'deadline-source') return [change]
    const source = knownDeadlineSource(services, before, earlier)
    return source === change.after.source ? [] : [{ ...change, before: { as: 'deadline-source' as const, source } }]
  })
