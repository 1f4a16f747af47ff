import type { CaseDraft } from '../../core/case/draft.ts'
import { draftFromReading } from '../../core/case/make-draft.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import type { CaseId, MemberId } from '../../core/ids.ts'
import { makeMember } from '../../core/member/make-member.ts'
import type { Result } from '../../core/result.ts'
import { fail } from '../../core/result.ts'
import { inTransaction } from '../../db/handle.ts'
import { hasPractice } from '../../db/practice.ts'
import { addMember } from '../../db/members.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { keepNewCase } from '../cases/keep-case.ts'
import { readCaseDocument } from '../cases/read-case.ts'
import type { Services } from '../services.ts'
import { practiceDocument } from './practice-document.ts'
import { practiceMembers } from './practice-members.ts'

/** The practice case is in an invented country, which the reader cannot know. */
const inventedCountry = 'Maravia'

const withCountry = (draft: CaseDraft): CaseDraft => ({
  ...draft,
  country: inventedCountry,
  targets: draft.targets.map((target) => ({ ...target, country: inventedCountry })),
})

/** Loads the practice case and members, marked so that one click removes them and no report holds them. */
export const addPractice = async (
  services: Pick<Services, 'db' | 'today' | 'newId' | 'now' | 'resourcesFolder' | 'readDocument'>,
): Promise<Result<{ readonly caseId: CaseId }, CallProblem>> => {
  if (hasPractice(services.db)) {
    return fail(plainProblem('practice-here'))
  }
  const { fileName, bytes } = practiceDocument(services.resourcesFolder, services.today())
  const read = await readCaseDocument(services.readDocument, { bytes, fileName })
  if (!read.ok) return read
  return inTransaction(services.db, () => {
    const kept = keepNewCase(services, withCountry(draftFromReading(read.value.reading)), { ...read.value, fileName, bytes }, true)
    if (!kept.ok) return kept
    for (const draft of practiceMembers) {
      const made = makeMember(draft, services.today(), null)
      if (made.ok) addMember(services.db, { id: services.newId<MemberId>(), facts: made.value, addedOn: services.today(), isPractice: true })
    }
    return kept
  })
}
