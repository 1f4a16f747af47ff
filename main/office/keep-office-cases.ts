import { madeAt, type AnyId, type CaseId, type SourceId, type TargetId } from '../../core/ids.ts'
import { compareCases, comparedCase } from '../../core/case/compare-cases.ts'
import { comparedState, takeChanges } from '../../core/case/take-changes.ts'
import type { Case } from '../../core/case/types.ts'
import { takenKeys, type UpdateAnswers } from '../../core/case/update-choices.ts'
import { factsOf, newOfficeFile, officeState } from '../../core/office/office-update.ts'
import type { OfficeDocument } from '../../core/office/types.ts'
import { addCase, getCase } from '../../db/cases.ts'
import { isTargetHere } from '../../db/case-targets.ts'
import { keepGiven } from '../../db/offices.ts'
import { reindexCases } from '../../db/reindex.ts'
import { addSource, isNewestSource } from '../../db/sources.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { changeKept, targetIdsOf } from '../cases/change-case.ts'
import type { Services } from '../services.ts'
import type { SignedFile } from './cases-in-file.ts'
import type { LookedAt } from './look-at-cases.ts'

type Given = Pick<Services, 'db' | 'today' | 'newId' | 'now'>

const oneDay = 86_400_000

/** Ids sort by when they were made, and no later one is lower: one from a clock that is far ahead is not taken over. */
const isOfNow = ({ now }: Given, id: AnyId): boolean => madeAt(id) <= Date.parse(now()) + oneDay

/** A document keeps the id that it has in the office where it is the newest one of its case, so that two laptops of a group have it once. */
const addDocuments = (services: Given, caseId: CaseId, documents: readonly OfficeDocument[]): readonly SourceId[] =>
  documents.map(({ id: given, ...document }) => {
    const { db, today, newId } = services
    const id = isOfNow(services, given) && isNewestSource(db, caseId, given) ? given : newId<SourceId>()
    addSource(db, caseId, { ...document, id, addedOn: today() })
    return id
  })

/** A case that is new here keeps the id that it has in the office, so that two laptops of a group that open one file have one case. */
const addOfficeCase = (services: Given, { id: givenId, given, documents }: LookedAt): CaseId => {
  const { db, newId, today } = services
  const { values, made } = given
  const id = isOfNow(services, givenId) ? givenId : newId<CaseId>()
  const targetIds = targetIdsOf(services, made.targetIds).map((target) => (isTargetHere(db, target) || !isOfNow(services, target) ? newId<TargetId>() : target))
  addCase(db, { id, facts: factsOf(given), targetIds, source: null, addedOn: today(), isPractice: false, file: newOfficeFile({ values }), status: values.status })
  addDocuments(services, id, documents)
  reindexCases(db, [id])
  return id
}

/** Whether the case is another one than before. */
const updateCase = (services: Given, { given, changes, documents }: LookedAt, kept: Case, office: string, answers: UpdateAnswers): Result<boolean, CallProblem> => {
  const taken = takenKeys(changes, answers)
  const state = takeChanges(kept, officeState(kept, given), taken)
  if (documents.length === 0 && compareCases(comparedCase(kept), comparedState(state)).length === 0) return ok(false)
  const sourceIds = addDocuments(services, kept.id, documents)
  const refused = changes.filter(({ key }) => !taken.has(key)).flatMap((one) => one.changes)
  const changed = changeKept(services, kept, { ...state, targetIds: targetIdsOf(services, state.targetIds), revision: kept.revision, reason: { kind: 'office-file', office, sourceIds, refused } })
  return changed.ok ? ok(true) : changed
}

export type KeptOfficeCases = { readonly added: readonly CaseId[]; readonly updated: readonly CaseId[] }

/** Keeps the cases of a file with what a person takes of them; runs in one transaction, which the caller opens. */
export const keepOfficeCases = (services: Given, { publicKey, file }: SignedFile, looked: readonly LookedAt[], answers: Readonly<Record<string, UpdateAnswers>>): Result<KeptOfficeCases, CallProblem> => {
  const added: CaseId[] = []
  const updated: CaseId[] = []
  for (const one of looked) {
    const kept = one.kept && getCase(services.db, one.kept.id)
    if (kept) {
      const changed = updateCase(services, one, kept, file.office, answers[one.id] ?? {})
      if (!changed.ok) return fail(changed.problem)
      if (changed.value) updated.push(kept.id)
    }
    const newCase = kept ? null : addOfficeCase(services, one)
    if (newCase !== null) added.push(newCase)
    const caseId = kept?.id ?? newCase
    if (!one.isNewer && caseId !== null) keepGiven(services.db, caseId, { publicKey, madeAt: file.madeAt, values: one.given.values })
  }
  return ok({ added, updated })
}
