import type { TargetId } from '../ids.ts'
import type { CasePlace } from './case-place.ts'
import type { ItemList } from './new-item.ts'
import type { Case } from './types.ts'
import { languageTag, primaryTag } from '../language/language-names.ts'
import { targetNameOf } from './target-name.ts'

/** Something that is missing in a case and needed later; `subject` names the target or language. */
export type CaseGap = {
  readonly code: 'no-deadline' | 'no-targets' | 'no-address' | 'no-country' | 'no-letter' | 'no-letter-in-preferred' | 'no-people' | 'no-story'
  readonly subject: string
  /** The target in which it is missing. */
  readonly targetId: TargetId | null
}

/** Where in the form of the case a gap is filled: a field, or a list that needs another item. */
export type GapPlace = { readonly field: CasePlace } | { readonly add: ItemList }

/** Where a gap is filled. */
export const gapPlaceOf = ({ code, targetId }: CaseGap): GapPlace => {
  switch (code) {
    case 'no-deadline': return { field: { part: 'deadline', targetId: null } }
    case 'no-story': return { field: { part: 'summary', targetId: null } }
    case 'no-address': return { field: { part: 'postalLines', targetId } }
    case 'no-country': return { field: { part: 'country', targetId } }
    case 'no-targets': return { add: 'targets' }
    case 'no-letter':
    case 'no-letter-in-preferred': return { add: 'letters' }
    case 'no-people': return { add: 'peopleAtRisk' }
  }
}

/** What is missing in a case, the most important first; nothing for a closed case. */
export const caseGaps = (kept: Case): readonly CaseGap[] => {
  if (kept.status === 'closed') return []
  const targets = kept.targets.filter(({ isRetired, isCopy }) => !isRetired && !isCopy)
  const has = (name: string): boolean => kept.letters.some((letter) => letter.language !== null && primaryTag(letter.language) === languageTag(name))
  const [preferred] = kept.preferredLanguages
  const gap = (code: CaseGap['code'], isMissing: boolean, subject = '', targetId: TargetId | null = null): readonly CaseGap[] => (isMissing ? [{ code, subject, targetId }] : [])
  return [
    ...gap('no-deadline', kept.deadline === null),
    ...gap('no-targets', targets.length === 0),
    ...targets.flatMap((target) => [
      ...gap('no-address', target.postalLines.length === 0, targetNameOf(target), target.id),
      ...gap('no-country', target.postalLines.length > 0 && target.country === null, targetNameOf(target), target.id),
    ]),
    ...gap('no-letter', kept.letters.length === 0),
    ...gap('no-letter-in-preferred', kept.letters.length > 0 && preferred !== undefined && languageTag(preferred) !== undefined && !kept.preferredLanguages.some(has), preferred),
    ...gap('no-people', kept.peopleAtRisk.length === 0),
    ...gap('no-story', kept.summary === null && kept.background === null),
  ]
}
