import type { CaseDraft } from '../draft.ts'
import { isGreeted } from '../greeted.ts'
import { letterFactsOf } from '../letter-values.ts'
import { wantedLetters } from '../letters-in-language.ts'
import { targetFactsOf } from '../target-values.ts'
import { isInOtherLanguage } from './neutral.ts'
import { proposedSalutations } from './propose.ts'

/**
 * Salutations to propose for a target of a draft, in the language of the letter it would get. None where the target
 * has a salutation in that language, or the letter's own is for it.
 */
export const salutationsFor = ({ targets, letters, preferredLanguages }: Pick<CaseDraft, 'targets' | 'letters' | 'preferredLanguages'>, index: number): readonly string[] => {
  const target = targets[index]
  const [letter] = wantedLetters({ letters: letters.map(letterFactsOf), preferredLanguages }, null)
  if (target === undefined || target.isCopy || letter === undefined) return []
  const facts = targetFactsOf(target)
  const named = targets.map((one, place) => ({ ...targetFactsOf(one), id: String(place) })).filter(({ isCopy }) => !isCopy)
  const isSaid = facts.salutation === null
    ? letter.salutation !== null && isGreeted(letter.salutation, { ...facts, id: String(index) }, named)
    : !isInOtherLanguage(facts.salutation, letter.language)
  return isSaid ? [] : proposedSalutations(facts, letter.language)
}
