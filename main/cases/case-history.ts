import { compareCases, comparedCase } from '../../core/case/compare-cases.ts'
import { draftFromReading } from '../../core/case/make-draft.ts'
import { makeCase } from '../../core/case/make-case.ts'
import { readUrgentAction } from '../../core/case/read-urgent-action.ts'
import { readerVersion } from '../../core/case/reader-version.ts'
import { getSource } from '../../db/sources.ts'
import type { CaseChange, FieldChange } from '../../core/case/change.ts'
import type { Case } from '../../core/case/types.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { historyOf, newestEntry, undoChange } from '../../db/case-change.ts'
import { revertStep } from '../../db/undo/revert.ts'
import { stepOfRow } from '../../db/undo/steps.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { Services } from '../services.ts'
import { withKnownSource } from './deadline-source.ts'

/**
 * What a person changed before they saved a document as a case: the document is read again and compared.
 * Empty where another version of the reader read it, because that may have read something else.
 */
const correctionsIn = ({ db }: Pick<Services, 'db'>, first: Case): readonly FieldChange[] => {
  const [source] = first.sources
  if (first.isPractice || source === undefined || source.readerVersion !== readerVersion) return []
  const document = getSource(db, first.id, source.id)
  if (document === undefined) return []
  const reading = readUrgentAction(document.text)
  const made = makeCase(draftFromReading(reading))
  const read = made.ok ? made.value : reading
  const saved = comparedCase(first)
  return compareCases({ ...read, targets: read.targets.map((target, index) => ({ ...target, id: saved.targets[index]?.id ?? `read-${index}` })), status: saved.status, file: saved.file }, saved)
}

/** Every change of a case, newest first, each compared with the state after it; last, the addition of the case. */
export const changesOf = (services: Pick<Services, 'db'>, kept: Case): readonly CaseChange[] => {
  const entries = historyOf(services.db, kept.id)
  const corrections = correctionsIn(services, entries.at(-1)?.before ?? kept)
  const states = entries.map(({ before }) => before)
  return [
    ...entries.map(({ before, ...entry }, index) => ({
      caseId: kept.id, ...entry,
      changes: withKnownSource(services, before, states.slice(index + 1), compareCases(comparedCase(before), comparedCase(states[index - 1] ?? kept))),
    })),
    { caseId: kept.id, revision: 1, at: kept.addedOn, reason: { kind: 'added' as const, corrected: corrections.length }, isUndone: false, changes: corrections },
  ]
}

/**
 * Takes back the newest change of a case that is not undone, and answers it; null when there is none. Where
 * the undo list has the step, this is undoing it. An older change is taken back by a change of its own.
 */
export const undoInCase = (services: Pick<Services, 'db' | 'now'>, kept: Case): Result<CaseChange | null, CallProblem> => {
  const { db, now } = services
  const newest = newestEntry(db, kept.id)
  if (!newest) return ok(null)
  const change = changesOf(services, kept).find(({ revision }) => revision === newest.revision) ?? null
  const step = stepOfRow(db, 'case_history', [newest.sequence])
  if (step === undefined) undoChange(db, kept.id, now())
  else {
    const undone = revertStep(db, step, [], now())
    if (!undone.ok) return fail(plainProblem(`undo-${undone.problem}`))
  }
  return ok(change && { ...change, isUndone: true })
}
