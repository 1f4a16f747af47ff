import type { CaseFile } from '../../core/case/case-file.ts'
import type { CaseState } from '../../core/case/case-state.ts'
import { compareCases, comparedCase } from '../../core/case/compare-cases.ts'
import type { FieldChange } from '../../core/case/change.ts'
import type { CaseDraft } from '../../core/case/draft.ts'
import { isGoodNews } from '../../core/case/is-good-news.ts'
import { makeCase } from '../../core/case/make-case.ts'
import { mergeUpdate } from '../../core/case/merge-update.ts'
import type { Case, CaseFacts } from '../../core/case/types.ts'
import type { CaseId, SourceId, TargetId } from '../../core/ids.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { addCase, getCase } from '../../db/cases.ts'
import type { NewSource } from '../../db/sources.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { changeKept, targetIdsOf, type CaseServices } from './change-case.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { caseProblem } from '../problems/draft-problems.ts'
import type { DocumentToKeep } from './read-case.ts'

const newSource = (services: CaseServices, document: DocumentToKeep, facts: CaseFacts): NewSource => ({
  id: services.newId<SourceId>(),
  fileName: document.fileName,
  mediaType: document.mediaType,
  bytes: document.bytes,
  text: document.text,
  readerVersion: document.reading.readerVersion,
  kind: facts.kind,
  addedOn: services.today(),
})

const factsOnly = <Made extends CaseFacts & { targetIds: readonly string[] }>({ targetIds: _targetIds, ...facts }: Made): CaseFacts => facts

/** Keeps a checked draft and its document as a new case, in one transaction. */
export const keepNewCase = (
  services: CaseServices,
  draft: CaseDraft,
  document: DocumentToKeep,
  isPractice: boolean,
): Result<{ readonly caseId: CaseId }, CallProblem> => {
  const made = makeCase(draft)
  if (!made.ok) return fail(caseProblem(made.problem))
  const id = services.newId<CaseId>()
  addCase(services.db, {
    id,
    facts: factsOnly(made.value),
    targetIds: made.value.targetIds.map(() => services.newId<TargetId>()),
    source: newSource(services, document, made.value),
    addedOn: services.today(),
    isPractice,
  })
  return ok({ caseId: id })
}

/** A state of a case whose new targets have no id yet. */
type UpdatedState = Omit<CaseState, 'targetIds'> & { readonly targetIds: readonly string[] }

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

/** What attaching a draft to a case would change, field by field. */
export const previewOfUpdate = (services: CaseServices, kept: Case, draft: CaseDraft): Result<{ readonly changes: readonly FieldChange[]; readonly after: Case }, CallProblem> => {
  const made = makeCase(draft)
  if (!made.ok) return fail(caseProblem(made.problem))
  const state = updatedState(services, kept, factsOnly(made.value))
  const targets = state.facts.targets.map((target, index) => ({ ...target, id: state.targetIds[index] ?? '' }))
  const after = { ...state.facts, targets, status: state.status, file: state.file }
  const retired = kept.targets.filter(({ id }) => !state.targetIds.includes(id)).map((target) => ({ ...target, isRetired: true }))
  return ok({
    changes: compareCases(comparedCase(kept), after),
    after: { ...kept, ...after, targets: [...targets.map((target) => ({ ...target, id: target.id as TargetId, isRetired: false })), ...retired] },
  })
}

/** Attaches a later issue to its case: its facts replace the old ones, targets that it no longer names are retired. */
export const keepUpdate = (
  services: CaseServices,
  attachTo: CaseId,
  draft: CaseDraft,
  document: DocumentToKeep,
): Result<{ readonly caseId: CaseId }, CallProblem> => {
  const made = makeCase(draft)
  if (!made.ok) return fail(caseProblem(made.problem))
  const kept = getCase(services.db, attachTo)
  if (!kept) return fail(unknownRecord('case'))
  const state = updatedState(services, kept, factsOnly(made.value))
  const source = newSource(services, document, made.value)
  const changed = changeKept(services, kept, {
    ...state,
    targetIds: targetIdsOf(services, state.targetIds),
    revision: kept.revision,
    reason: { kind: 'issue-read', sourceId: source.id, issue: made.value.kind, fileName: document.fileName },
    source,
  })
  return changed.ok ? ok({ caseId: attachTo }) : changed
}
