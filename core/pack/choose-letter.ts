import { writtenTo } from '../case/post-days.ts'
import type { Case, SampleLetter, Target } from '../case/types.ts'
import { inFirstOf, inLanguage, wantedLetters } from '../case/letters-in-language.ts'
import { neutralGreeting } from '../case/salutation/neutral.ts'
import { languageTag, primaryTag } from '../language/language-names.ts'
import { isGreeted } from '../case/greeted.ts'

const noLetter: SampleLetter = { language: null, salutation: null, paragraphs: [], closing: null }

const filled = (text: string | null): string | null => text?.trim() || null

type LetterSource = Pick<Case, 'letters' | 'preferredLanguages' | 'targets'>

const endMark = /\p{P}$/u

/** A target's salutation with the mark that the letter's own ends with: a contact block often gives it without one. */
const likePrinted = (own: string, printed: string | null): string =>
  endMark.test(own) ? own : `${own}${printed === null ? '' : (endMark.exec(printed)?.[0] ?? '')}`

/** The letter as this target gets it: the target's own salutation replaces the letter's; one that is for another target is left out. */
const addressed = (letter: SampleLetter, target: Target, targets: readonly Target[]): SampleLetter => {
  const own = filled(target.salutation)
  const printed = filled(letter.salutation)
  return {
    language: letter.language,
    salutation: own !== null ? likePrinted(own, printed) : (printed !== null && isGreeted(printed, target, writtenTo(targets)) ? printed : null),
    paragraphs: letter.paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== ''),
    closing: filled(letter.closing),
  }
}

/** Whether there is a letter in the chosen language, or in a preferred language of the targets. */
export const hasWantedLanguage = (from: Pick<Case, 'letters' | 'preferredLanguages'>, language: string | null): boolean =>
  language === null
    ? from.preferredLanguages.length === 0 || inFirstOf(from.letters, from.preferredLanguages.map(languageTag)).length > 0
    : inLanguage(from.letters, primaryTag(language)).length > 0

/** All sample letters that may go to a target, without a greeting where none is known. At least one; it is empty where the case has no letter. */
export const lettersFor = (target: Target, from: LetterSource, language: string | null): readonly SampleLetter[] => {
  const wanted = wantedLetters(from, language)
  return (wanted.length === 0 ? [noLetter] : wanted).map((letter) => addressed(letter, target, from.targets))
}

/** The letter with the neutral greeting of its language where it has none: no letter goes out without one. */
export const withGreeting = (letter: SampleLetter): SampleLetter =>
  letter.salutation !== null || letter.paragraphs.length === 0 ? letter : { ...letter, salutation: neutralGreeting(letter.language) }

/** The first sample letter for a target, as it goes out. */
export const letterFor = (target: Target, from: LetterSource): SampleLetter => withGreeting(lettersFor(target, from, null)[0] ?? noLetter)

/** Every letter that could be printed for a target, in whichever language was chosen. */
export const everyLetterFor = (target: Target, from: LetterSource): readonly SampleLetter[] =>
  from.letters.length === 0 ? [addressed(noLetter, target, from.targets)] : from.letters.map((letter) => addressed(letter, target, from.targets))

/** The translation of the letter at `place` among those of its language: the letter at that place in another language, or null. */
export const translationOf = (letter: SampleLetter, place: number, from: Pick<Case, 'letters'>, language: string): SampleLetter | null => {
  const tag = primaryTag(language)
  if (letter.language !== null && primaryTag(letter.language) === tag) return null
  const found = inLanguage(from.letters, tag)
  return found[Math.min(place, found.length - 1)] ?? null
}
