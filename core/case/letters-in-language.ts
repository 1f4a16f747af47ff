import { languageTag, primaryTag } from '../language/language-names.ts'
import type { Case, SampleLetter } from './types.ts'

type Source = Pick<Case, 'letters' | 'preferredLanguages'>

/** The letters in a language, by its primary tag. */
export const inLanguage = (letters: readonly SampleLetter[], tag: string | undefined): readonly SampleLetter[] =>
  tag === undefined ? [] : letters.filter((letter) => letter.language !== null && primaryTag(letter.language) === tag)

/** Letters in the first of the languages that has any; empty where none has. */
export const inFirstOf = (letters: readonly SampleLetter[], tags: readonly (string | undefined)[]): readonly SampleLetter[] =>
  tags.map((tag) => inLanguage(letters, tag)).find((found) => found.length > 0) ?? []

/**
 * The letters that targets get: those in the chosen language, else in a preferred language, else in the language
 * of the first letter. Empty where the case has no letter.
 */
export const wantedLetters = ({ letters, preferredLanguages }: Source, language: string | null): readonly SampleLetter[] => {
  const asked = language === null ? [] : inLanguage(letters, primaryTag(language))
  const preferred = inFirstOf(letters, preferredLanguages.map(languageTag))
  const [first] = letters
  const same = first === undefined ? [] : first.language === null ? [first] : inLanguage(letters, primaryTag(first.language))
  return [asked, preferred, same].find((found) => found.length > 0) ?? []
}
