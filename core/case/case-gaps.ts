import type { Case } from './types.ts'
import { languageTag, primaryTag } from '../language/language-names.ts'

/** Something that is missing in a case and needed later; `subject` names the target or language. */
export type CaseGap = {
  readonly code: 'no-deadline' | 'no-targets' | 'no-address' | 'no-country' | 'no-letter' | 'no-letter-in-preferred' | 'no-people' | 'no-story'
  readonly subject: string
}

/** What is missing in a case, the most important first; nothing for a closed case. */
export const caseGaps = (kept: Case): readonly CaseGap[] => {
  if (kept.status === 'closed') return []
  const targets = kept.targets.filter(({ isRetired, isCopy }) => !isRetired && !isCopy)
  const nameOf = (target: Case['targets'][number]): string => target.name ?? target.role ?? ''
  const has = (name: string): boolean => kept.letters.some((letter) => letter.language !== null && primaryTag(letter.language) === languageTag(name))
  const [preferred] = kept.preferredLanguages
  const gap = (code: CaseGap['code'], isMissing: boolean, subject = ''): readonly CaseGap[] => (isMissing ? [{ code, subject }] : [])
  return [
    ...gap('no-deadline', kept.deadline === null),
    ...gap('no-targets', targets.length === 0),
    ...targets.flatMap((target) => [
      ...gap('no-address', target.postalLines.length === 0, nameOf(target)),
      ...gap('no-country', target.postalLines.length > 0 && target.country === null, nameOf(target)),
    ]),
    ...gap('no-letter', kept.letters.length === 0),
    ...gap('no-letter-in-preferred', kept.letters.length > 0 && preferred !== undefined && languageTag(preferred) !== undefined && !kept.preferredLanguages.some(has), preferred),
    ...gap('no-people', kept.peopleAtRisk.length === 0),
    ...gap('no-story', kept.summary === null && kept.background === null),
  ]
}
