import { draftFromCase } from '../case/make-draft.ts'
import type { Case } from '../case/types.ts'
import type { OfficeCase, OfficeDocument, OfficeValues } from './types.ts'

/** What is given of a case, field by field: what a case has beside these stays with the office. */
const officeValuesOf = (kept: Case): OfficeValues => {
  const { deadlineSource, rules, ownRules, safety, outcome } = kept.file
  return {
    draft: draftFromCase(kept),
    status: kept.status,
    deadlineSource,
    rules,
    ownRules,
    safety: { sender: safety.sender, returnAddress: safety.returnAddress },
    outcome: outcome && { on: outcome.on, news: outcome.news, isGood: outcome.isGood },
  }
}

/** A case with its documents, as it goes into a file. */
export const officeCaseOf = (kept: Case, documents: readonly OfficeDocument[]): OfficeCase => ({ id: kept.id, values: officeValuesOf(kept), documents })
