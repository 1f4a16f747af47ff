import { emptyCaseFile, type CaseFile } from '../../core/case/case-file.ts'
import { caseFactsOf } from '../../core/case/case-values.ts'
import { compareCases, comparedCase } from '../../core/case/compare-cases.ts'
import type { FieldChange } from '../../core/case/change.ts'
import type { CaseDraft } from '../../core/case/draft.ts'
import { isGoodNews } from '../../core/case/is-good-news.ts'
import { makeCase } from '../../core/case/make-case.ts'
import { draftFromReading } from '../../core/case/make-draft.ts'
import { mergeUpdate } from '../../core/case/merge-update.ts'
import { readUrgentAction } from '../../core/case/read-urgent-action.ts'
import { readValues } from '../../core/case/read-value.ts'
import { comparedState, takeChanges, type UpdatedState } from '../../core/case/take-changes.ts'
import type { Case, CaseFacts, IssueKind } from '../../core/case/types.ts'
import { answerOf, takenKeys, updateChanges, type ReadValue, type UpdateAnswers, type UpdateChange } from '../../core/case/update-choices.ts'
import type { CaseId, SourceId, TargetId } from '../../core/ids.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { addCase, getCase } from '../../db/cases.ts'
import { earlierGiven } from '../../db/offices.ts'
import { hasDocument, newestSourceTexts, type NewSource } from '../../db/sources.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { changeKept, targetIdsOf, type CaseServices } from './change-case.ts'
import { deadlineSourceOf } from './deadline-source.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { caseProblem } from '../problems/draft-problems.ts'
import type { DocumentToKeep } from './read-case.ts'

const newSource = (services: CaseServices, document: DocumentToKeep): Omit<NewSource, 'kind'> => ({
  id: services.newId<SourceId>(),
  fileName: document.fileName,
  mediaType: document.mediaType,
  bytes: document.bytes,
  text: document.text,
  readerVersion: document.reading.readerVersion,
  addedOn: services.today(),
})

const factsOnly = <Made extends CaseFacts & { targetIds: readonly string[] }>({ targetIds: _targetIds, ...facts }: Made): CaseFacts => facts

/** `isChanged` is false where the case had this document already and nothing of it was taken. */
type KeptDocument = { readonly caseId: CaseId; readonly isChanged: boolean }

/** Keeps a checked draft and its document as a new case, in one transaction. */
export const keepNewCase = (
  services: CaseServices,
  draft: CaseDraft,
  document: DocumentToKeep,
  isPractice: boolean,
): Result<KeptDocument, CallProblem> => {
  const made = makeCase(draft)
  if (!made.ok) return fail(caseProblem(made.problem))
  const id = services.newId<CaseId>()
  addCase(services.db, {
    id,
    facts: factsOnly(made.value),
    targetIds: made.value.targetIds.map(() => services.newId<TargetId>()),
    source: { ...newSource(services, document), kind: made.value.kind },
    addedOn: services.today(),
    isPractice,
    file: { ...emptyCaseFile, deadlineSource: deadlineSourceOf(made.value.deadline, document.reading, document.text) },
  })
  return ok({ caseId: id, isChanged: true })
}

/** Documents beyond these are too old to say what a person corrected. */
const maxRead = 5

/** What an office and the documents of a case gave: these are read again from their kept text. */
export const readValuesOf = ({ db }: Pick<CaseServices, 'db'>, kept: Case): ReadValue => {
  const given = earlierGiven(db, kept.id)
  const read = newestSourceTexts(db, kept.id, maxRead).map((text) => caseFactsOf(draftFromReading(readUrgentAction(text))))
  return readValues(kept, [...(given ? [caseFactsOf(given.values.draft)] : []), ...read])
}

/** The state of a case after a later issue. An outcome closes the case and gives the news. */
const updatedState = (services: CaseServices, kept: Case, facts: CaseFacts): UpdatedState => {
  const { facts: merged, targetIds } = mergeUpdate(kept, facts)
  // A deadline that a new document changes has the document as its source.
  const file: CaseFile = merged.deadline === kept.deadline ? kept.file : { ...kept.file, deadlineSource: 'document' }
  if (facts.kind !== 'outcome') return { facts: merged, targetIds, status: kept.status, file }
  const news = facts.summary ?? facts.title ?? ''
  const outcome = { on: facts.issueDate ?? services.today(), news, isGood: isGoodNews([facts.title, facts.summary, facts.background].filter((part) => part !== null).join('\n')) }
  return { facts: merged, targetIds, status: 'closed', file: { ...file, outcome } }
}

export type Update = { readonly changes: readonly UpdateChange[]; readonly refused: readonly FieldChange[]; readonly undecided: readonly string[]; readonly state: UpdatedState; readonly issue: IssueKind }

/** What a draft changes in a case, and the case after what a person takes of it. */
export const updateOf = (services: CaseServices, kept: Case, draft: CaseDraft, answers: UpdateAnswers): Result<Update, CallProblem> => {
  const made = makeCase(draft)
  if (!made.ok) return fail(caseProblem(made.problem))
  const after = updatedState(services, kept, factsOnly(made.value))
  const changes = updateChanges(compareCases(comparedCase(kept), comparedState(after)), readValuesOf(services, kept))
  const taken = takenKeys(changes, answers)
  const undecided = changes.filter((change) => answerOf(change, answers) === null).map(({ key }) => key)
  return ok({ changes, undecided, refused: changes.filter(({ key }) => !taken.has(key)).flatMap((one) => one.changes), state: takeChanges(kept, after, taken), issue: made.value.kind })
}

/** What attaching a draft to a case would change, to be decided one by one, and the case after what is taken. */
export const previewOfUpdate = (services: CaseServices, kept: Case, draft: CaseDraft, answers: UpdateAnswers): Result<{ readonly changes: readonly UpdateChange[]; readonly after: Case }, CallProblem> => {
  const update = updateOf(services, kept, draft, answers)
  if (!update.ok) return update
  const { changes, state } = update.value
  const after = comparedState(state)
  const retired = kept.targets.filter(({ id }) => !state.targetIds.includes(id)).map((target) => ({ ...target, isRetired: true }))
  return ok({ changes, after: { ...kept, ...after, targets: [...after.targets.map((target) => ({ ...target, id: target.id as TargetId, isRetired: false })), ...retired] } })
}

export type KeptUpdate = KeptDocument & { readonly refused: readonly FieldChange[] }

/**
 * Attaches a later issue to its case with what a person takes of it. What is not taken stays as it is, and the history
 * says so. Targets that are dropped are retired. A document that the case has already is not added once more: what is
 * taken of it is an edit, and where nothing is taken the case stays as it is.
 */
export const keepUpdate = (
  services: CaseServices,
  attachTo: CaseId,
  draft: CaseDraft,
  document: DocumentToKeep,
  answers: UpdateAnswers,
): Result<KeptUpdate, CallProblem> => {
  const kept = getCase(services.db, attachTo)
  if (!kept) return fail(unknownRecord('case'))
  const update = updateOf(services, kept, draft, answers)
  if (!update.ok) return update
  const { state, refused, undecided, issue } = update.value
  const isSame = hasDocument(services.db, attachTo, document.bytes)
  if (isSame && compareCases(comparedCase(kept), comparedState(state)).length === 0) return ok({ caseId: attachTo, isChanged: false, refused })
  const source = { ...newSource(services, document), kind: issue }
  const changed = changeKept(services, kept, {
    ...state,
    file: state.facts.deadline === kept.deadline ? state.file : { ...state.file, deadlineSource: deadlineSourceOf(state.facts.deadline, document.reading, document.text) },
    targetIds: targetIdsOf(services, state.targetIds),
    revision: kept.revision,
    ...(isSame ? { reason: { kind: 'edited' } } : { reason: { kind: 'issue-read', sourceId: source.id, issue, fileName: document.fileName, refused, ...(undecided.length > 0 ? { undecided: { keys: undecided, draft } } : {}) }, source }),
  })
  return changed.ok ? ok({ caseId: attachTo, isChanged: true, refused }) : changed
}
