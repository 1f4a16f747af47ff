import type { CaseDraft } from '../core/case/draft.ts'
import { makeCase } from '../core/case/make-case.ts'
import { mergeUpdate } from '../core/case/merge-update.ts'
import type { CaseFacts } from '../core/case/types.ts'
import type { CaseId, SourceId, TargetId } from '../core/ids.ts'
import { idFrom } from '../core/ids.ts'
import type { Result } from '../core/result.ts'
import { fail, ok } from '../core/result.ts'
import type { NewSource } from '../db/cases.ts'
import { addCase, getCase, replaceFacts } from '../db/cases.ts'
import type { CallProblem } from '../preload/contract.ts'
import { changedMeanwhile, gone } from './problems/call-problems.ts'
import { caseProblem } from './problems/draft-problems.ts'
import type { ReadBytes } from './read-case.ts'
import type { Services } from './services.ts'

type Keeping = Pick<Services, 'db' | 'today' | 'newId'>

/** A read document on its way into the case file. */
export type DocumentToKeep = ReadBytes & { readonly fileName: string; readonly bytes: Uint8Array }

/** Ids for the targets: the kept one where the draft names it, a new one otherwise. */
export const targetIdsOf = (services: Keeping, wanted: readonly string[]): readonly TargetId[] =>
  wanted.map((id) => idFrom<TargetId>(id) ?? services.newId<TargetId>())

const newSource = (services: Keeping, document: DocumentToKeep, facts: CaseFacts): NewSource => ({
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
  services: Keeping,
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

/** Attaches a later issue to its kept case: facts it gives replace the old, targets it no longer names retire. */
export const keepUpdate = (
  services: Keeping,
  attachTo: CaseId,
  draft: CaseDraft,
  document: DocumentToKeep,
): Result<{ readonly caseId: CaseId }, CallProblem> => {
  const made = makeCase(draft)
  if (!made.ok) return fail(caseProblem(made.problem))
  const kept = getCase(services.db, attachTo)
  if (!kept) return fail(gone('case'))
  const merged = mergeUpdate(kept, factsOnly(made.value))
  const replaced = replaceFacts(services.db, {
    id: attachTo,
    revision: kept.revision,
    facts: merged.facts,
    targetIds: targetIdsOf(services, merged.targetIds),
    source: newSource(services, document, made.value),
  })
  if (!replaced.ok) return fail(replaced.problem === 'unknown-case' ? gone('case') : changedMeanwhile('case'))
  return ok({ caseId: attachTo })
}
