import type { KnownBy } from '../../core/case/change.ts'
import { findMatchingCase, type KnownCase } from '../../core/case/known-case.ts'
import { makeCase } from '../../core/case/make-case.ts'
import type { Case } from '../../core/case/types.ts'
import type { UpdateChange } from '../../core/case/update-choices.ts'
import type { CaseId } from '../../core/ids.ts'
import { factsOf, officeChanges, type GivenCase } from '../../core/office/office-update.ts'
import type { OfficeCase, OfficeDocument, OfficeValues } from '../../core/office/types.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { getCase, knownCases } from '../../db/cases.ts'
import { earlierGiven, type EarlierGiven } from '../../db/offices.ts'
import { hasDocument } from '../../db/sources.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { readValuesOf } from '../cases/keep-case.ts'
import type { Services } from '../services.ts'
import type { SignedFile } from './cases-in-file.ts'

/** A case of a file, and what is here of it. */
export type LookedAt = {
  readonly id: CaseId
  readonly given: GivenCase
  /** Null where it is new here. */
  readonly kept: Case | null
  readonly by: KnownBy | 'office' | null
  /** It is the case of one before it in the file. */
  readonly isTwice: boolean
  /** What this office gave of it before; null where it gave none. */
  readonly earlier: EarlierGiven | null
  readonly isNewer: boolean
  readonly changes: readonly UpdateChange[]
  /** Documents that are not here. */
  readonly documents: readonly OfficeDocument[]
}

type Given = Pick<Services, 'db'>

const madeOf = (values: OfficeValues): GivenCase | null => {
  const made = makeCase(values.draft)
  return made.ok ? { values, made: made.value } : null
}

const matchOf = ({ db }: Given, id: CaseId, given: GivenCase, known: readonly KnownCase[]): Pick<LookedAt, 'kept' | 'by'> => {
  const own = getCase(db, id)
  if (own !== undefined) return { kept: own, by: 'office' }
  const found = findMatchingCase(factsOf(given), known)
  const kept = found && getCase(db, found.id)
  return kept === undefined || found === undefined ? { kept: null, by: null } : { kept, by: found.knownBy }
}

const lookAt = (services: Given, { id, documents }: OfficeCase, given: GivenCase, { publicKey, madeAt }: { readonly publicKey: string; readonly madeAt: string }, known: readonly KnownCase[]): Omit<LookedAt, 'isTwice'> => {
  const { kept, by } = matchOf(services, id, given, known)
  if (kept === null) return { id, given, kept, by, earlier: null, isNewer: false, changes: [], documents }
  const found = earlierGiven(services.db, kept.id)
  const earlier = found?.publicKey === publicKey ? found : null
  const isNewer = earlier !== null && earlier.madeAt > madeAt
  const changes = officeChanges(kept, given, { given: earlier && madeOf(earlier.values), isNewer }, readValuesOf(services, kept))
  return { id, given, kept, by, earlier, isNewer, changes, documents: documents.filter(({ bytes }) => !hasDocument(services.db, kept.id, bytes)) }
}

/** Each case of a file beside what is here. A case that cannot be one, by the rules for every case, makes the file a damaged one. */
export const lookAtCases = (services: Given, { publicKey, file }: SignedFile): Result<readonly LookedAt[], CallProblem> => {
  const known = knownCases(services.db)
  const claimed = new Set<CaseId>()
  const looked: LookedAt[] = []
  for (const one of file.cases) {
    const given = madeOf(one.values)
    if (given === null) return fail(plainProblem('cases-file-damaged'))
    const found = lookAt(services, one, given, { publicKey, madeAt: file.madeAt }, known)
    // Two cases of the file that are new here may be one case as well.
    const isTwice = found.kept === null ? findMatchingCase(factsOf(given), newOnes(looked)) !== undefined : claimed.has(found.kept.id)
    if (found.kept !== null) claimed.add(found.kept.id)
    looked.push({ ...found, isTwice })
  }
  return ok(looked)
}

const newOnes = (looked: readonly LookedAt[]): readonly KnownCase[] =>
  looked.flatMap(({ id, kept, given: { made } }) =>
    (kept === null ? [{ id, uaNumber: made.uaNumber, indexNumber: made.indexNumber, title: made.title, country: made.country, people: made.peopleAtRisk.map(({ name }) => name) }] : []))

/** What keeping the case would do. */
export const stateOf = ({ kept, isTwice, changes, documents }: LookedAt): 'new' | 'update' | 'same' | 'twice' => {
  if (isTwice) return 'twice'
  if (kept === null) return 'new'
  return changes.length > 0 || documents.length > 0 ? 'update' : 'same'
}
