import { fold, foldInPlace } from '../text/fold.ts'
import { tellingWords } from './greeted.ts'
import { namesRole } from './reader/lexicon.ts'
import { officeTitles, smallPatterns } from './reader/small-words.ts'
import type { TargetFacts } from './types.ts'

type Named = { readonly id: string } & Pick<TargetFacts, 'name' | 'role' | 'postalLines'>

/** Offices of people at an embassy, as they begin in folded words of several languages. */
const ofEmbassy = /^(?:amb[ai]s|embaj|embaix|botschaft|velvysl|suurlah|charge|encargad|consul|konsul|سفير|السفير|посол)/u

const firstLines = ({ name, role, postalLines }: Named): readonly string[] => [name ?? '', role ?? '', postalLines[0] ?? '']

const wordsOf = (target: Named): ReadonlySet<string> => new Set(firstLines(target).flatMap((text) => fold(text).split(/[^\p{L}\p{M}]+/u)))

const isOffice = (word: string): boolean => namesRole(word) || officeTitles.has(word)

/**
 * Whether a salutation names an office that is not the target's: at an embassy any but an ambassador's or consul's, else
 * one that another target has. False where nothing is known of the target's own office.
 */
export const greetsAnother = (salutation: string, target: Named, targets: readonly Named[]): boolean => {
  const offices = tellingWords(salutation).filter(isOffice)
  const own = wordsOf(target)
  if (offices.length === 0 || offices.some((word) => own.has(word))) return false
  if (firstLines(target).some((text) => smallPatterns.embassyAtStart.test(foldInPlace(text)))) return !offices.some((word) => ofEmbassy.test(word))
  return [...own].some(isOffice) && targets.some((other) => {
    const words = wordsOf(other)
    return other.id !== target.id && offices.every((word) => words.has(word))
  })
}
