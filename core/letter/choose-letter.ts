import type { Case, SampleLetter, Target } from '../case/types.ts'
import { languageTag, primaryTag } from './language-tags.ts'

const noLetter: SampleLetter = { language: null, salutation: null, paragraphs: [], closing: null }

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const shortestTellingWord = 4

const wordsOf = (text: string | null): ReadonlySet<string> =>
  new Set(fold(text ?? '').split(/[^\p{L}]+/u).filter((word) => word.length >= shortestTellingWord))

const sharesWord = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean => [...left].some((word) => right.has(word))

/** Whether a salutation greets another of the targets by name and not this one. */
const greetsAnother = (salutation: string, target: Target, targets: readonly Target[]): boolean => {
  const greeted = wordsOf(salutation)
  if (sharesWord(greeted, wordsOf(target.name)) || sharesWord(greeted, wordsOf(target.role))) return false
  return targets.some((other) => other.id !== target.id && sharesWord(greeted, wordsOf(other.name)))
}

const inPreferredLanguage = (from: Pick<Case, 'letters' | 'preferredLanguages'>): SampleLetter | undefined => {
  for (const name of from.preferredLanguages) {
    const tag = languageTag(name)
    const found = from.letters.find((letter) => letter.language !== null && primaryTag(letter.language) === tag)
    if (found) return found
  }
  return undefined
}

const filled = (text: string | null): string | null => text?.trim() || null

/**
 * The sample letter for a target: in a language the target is best addressed in, else the first.
 * The target's own salutation goes before the letter's; one that greets another target is left out.
 */
export const letterFor = (target: Target, from: Pick<Case, 'letters' | 'preferredLanguages' | 'targets'>): SampleLetter => {
  const letter = inPreferredLanguage(from) ?? from.letters[0] ?? noLetter
  const own = filled(target.salutation)
  const printed = filled(letter.salutation)
  return {
    language: letter.language,
    salutation: own ?? (printed !== null && !greetsAnother(printed, target, from.targets) ? printed : null),
    paragraphs: letter.paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== ''),
    closing: filled(letter.closing),
  }
}
