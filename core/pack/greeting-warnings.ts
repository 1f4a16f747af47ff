import { isInOtherLanguage, neutralGreeting } from '../case/salutation/neutral.ts'
import { proposedSalutations } from '../case/salutation/propose.ts'
import type { Case, Target } from '../case/types.ts'
import { lettersFor } from './choose-letter.ts'
import type { PackWarning } from './types.ts'

type FoundGreeting = Pick<PackWarning, 'code' | 'detail' | 'instead' | 'salutations'>

/**
 * A target whose letter has no greeting of its own: with the neutral one that is printed (empty: a line to write on),
 * or whose greeting is in another language than the letter. Both with the salutations that a person may take.
 */
export const greetingWarnings = (target: Target, kept: Case, language: string | null): readonly FoundGreeting[] => {
  const letters = lettersFor(target, kept, language)
  const without = letters.find(({ salutation }) => salutation === null)
  if (without !== undefined) {
    const instead = without.paragraphs.length === 0 ? '' : (neutralGreeting(without.language) ?? '')
    return [{ code: 'no-salutation', detail: '', instead, salutations: proposedSalutations(target, without.language) }]
  }
  const other = target.salutation === null ? undefined : letters.find((letter) => isInOtherLanguage(target.salutation ?? '', letter.language))
  return other === undefined ? [] : [{ code: 'salutation-language', detail: target.salutation ?? '', instead: '', salutations: proposedSalutations(target, other.language) }]
}
