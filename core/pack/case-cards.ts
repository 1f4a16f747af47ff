import { caseLabel } from '../case/case-label.ts'
import type { Case } from '../case/types.ts'
import type { CaseCard } from './types.ts'

const paragraphsOf = (text: string | null): readonly string[] =>
  (text ?? '').split(/\n\s*\n/u).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')

/** What the sheets of a pack show of a case. */
export const cardOf = (kept: Case): CaseCard => ({
  caseId: kept.id,
  uaNumber: kept.uaNumber,
  indexNumber: kept.indexNumber,
  title: kept.title ?? caseLabel(kept),
  country: kept.country,
  peopleAtRisk: kept.peopleAtRisk,
  summary: kept.summary ?? '',
  background: paragraphsOf(kept.background),
  demands: kept.demands,
  deadline: kept.deadline,
  preferredLanguages: kept.preferredLanguages,
  rules: kept.file.rules,
  ownRules: kept.file.ownRules,
  sample: kept.letters[0]?.paragraphs ?? [],
})
