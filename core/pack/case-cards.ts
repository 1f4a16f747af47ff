import { caseNameOf } from '../case/case-name.ts'
import { cardLineOf } from '../case/story-sentences.ts'
import { caseLabel } from '../case/case-label.ts'
import type { PostFrom } from '../case/post-days.ts'
import { postTimeTo, writtenTo } from '../case/post-days.ts'
import type { Case } from '../case/types.ts'
import type { PrintedPicture } from '../picture/types.ts'
import { letterFor } from './choose-letter.ts'
import type { CaseCard } from './types.ts'

const paragraphsOf = (text: string | null): readonly string[] =>
  (text ?? '').split(/\n\s*\n/u).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')

const postDaysOf = ({ targets }: Case, from: PostFrom): number | null => {
  const { postDays, isPostKnown } = postTimeTo(writtenTo(targets), from)
  return isPostKnown ? postDays : null
}

/** What the sheets of a pack show of a case. */
export const cardOf = (kept: Case, photo: PrintedPicture | null, from: PostFrom): CaseCard => ({
  caseId: kept.id,
  uaNumber: kept.uaNumber,
  indexNumber: kept.indexNumber,
  title: kept.title ?? caseLabel(kept),
  country: kept.country,
  peopleAtRisk: kept.peopleAtRisk,
  boldLine: cardLineOf(kept),
  summary: kept.summary ?? '',
  background: paragraphsOf(kept.background),
  demands: kept.demands,
  deadline: kept.deadline,
  preferredLanguages: kept.preferredLanguages,
  isOwnLanguageWelcome: kept.ownLanguageWelcome === true,
  postDays: postDaysOf(kept, from),
  officials: writtenTo(kept.targets).map((target) => ({ name: target.name ?? '', role: target.role ?? '', salutation: letterFor(target, kept).salutation ?? '', country: target.country ?? '' })),
  rules: kept.file.rules,
  ownRules: kept.file.ownRules,
  photo: photo && { ...photo, description: photo.description === '' ? caseNameOf(kept) : photo.description },
  sample: kept.letters[0]?.paragraphs ?? [],
})
