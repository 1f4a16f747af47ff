import { readerLanguages } from '../../reader-languages.ts'
import type { ReaderLanguage } from '../../reader-languages.ts'
import { english } from './lexicon-en.ts'
import { french } from './lexicon-fr.ts'
import { german } from './lexicon-de.ts'
import { italian } from './lexicon-it.ts'
import { dutch } from './lexicon-nl.ts'
import { polish } from './lexicon-pl.ts'
import { swedish } from './lexicon-sv.ts'
import { portuguese } from './lexicon-pt.ts'
import { spanish } from './lexicon-es.ts'
import { contactKinds, labelKinds } from './lexicon-types.ts'
import type { ContactKind, LabelKind, Lexicon } from './lexicon-types.ts'

const byLanguage: Readonly<Record<ReaderLanguage, Lexicon>> = {
  en: english, es: spanish, fr: french, de: german, it: italian, pt: portuguese, nl: dutch, sv: swedish, pl: polish,
}

export const lexicons: readonly Lexicon[] = readerLanguages.map((language) => byLanguage[language])

type Phrase<Kind> = { readonly words: string; readonly kind: Kind; readonly isOpening: boolean }

const phrasesOf = <Kind extends string>(
  kinds: readonly Kind[],
  lists: readonly Readonly<Partial<Record<Kind, readonly string[]>>>[],
  isOpening: boolean,
): readonly Phrase<Kind>[] =>
  lists.flatMap((list) => kinds.flatMap((kind) => (list[kind] ?? []).map((words) => ({ words, kind, isOpening }))))

const firstWordOf = (text: string): string => /^[\p{L}\p{N}[]*/u.exec(text)?.[0] ?? ''

/** Phrases by their first word, longest first: finding one is a look-up, not a search. */
const byFirstWord = <Kind>(phrases: readonly Phrase<Kind>[]): ReadonlyMap<string, readonly Phrase<Kind>[]> => {
  const map = new Map<string, Phrase<Kind>[]>()
  for (const phrase of [...phrases].sort((one, other) => other.words.length - one.words.length)) {
    const first = firstWordOf(phrase.words)
    map.set(first, [...(map.get(first) ?? []), phrase])
  }
  return map
}

const labels = byFirstWord([
  ...phrasesOf(labelKinds, lexicons.map((lexicon) => lexicon.labels), false),
  ...phrasesOf(labelKinds, lexicons.map((lexicon) => lexicon.openings), true),
])

const contacts = byFirstWord(phrasesOf(contactKinds, lexicons.map((lexicon) => lexicon.contacts), false))

const startsWithPhrase = (folded: string, words: string): boolean =>
  folded.startsWith(words) && !/^[\p{L}\p{N}]/u.test(folded.slice(words.length, words.length + 1))

const phrasesAt = <Kind>(
  map: ReadonlyMap<string, readonly Phrase<Kind>[]>,
  folded: string,
): readonly Phrase<Kind>[] =>
  (map.get(firstWordOf(folded.slice(0, 40))) ?? []).filter((phrase) => startsWithPhrase(folded, phrase.words))

/** The labels that a folded text begins with, longest first; the caller decides whether one counts as a label. */
export const labelsAt = (folded: string): readonly Phrase<LabelKind>[] => phrasesAt(labels, folded)

export const contactAt = (folded: string): Phrase<ContactKind> | undefined => phrasesAt(contacts, folded)[0]

export const contactWords: readonly string[] = [...contacts.values()].flat().map((phrase) => phrase.words)

const wordSet = (pick: (lexicon: Lexicon) => readonly string[]): ReadonlySet<string> => new Set(lexicons.flatMap(pick))

export const roleWords = wordSet((lexicon) => lexicon.roles)
export const institutionWords = wordSet((lexicon) => lexicon.institutions)
export const streetWords = wordSet((lexicon) => lexicon.streets)
export const courtesyWords = wordSet((lexicon) => lexicon.courtesies)
export const laterIssuePhrases = [...wordSet((lexicon) => lexicon.laterIssue)]
export const outcomePhrases = [...wordSet((lexicon) => lexicon.outcome)]
export const appealPhrases = [...wordSet((lexicon) => lexicon.appeals)]
export const deadlinePhrases = [...wordSet((lexicon) => lexicon.deadlineWords)]
export const webPagePhrases = [...wordSet((lexicon) => lexicon.webPageWords ?? [])]
export const notePhrases = [...wordSet((lexicon) => lexicon.notes)]

const byLengthDescending = (phrases: readonly string[]): readonly string[] =>
  [...phrases].sort((one, other) => other.length - one.length)

const greetingPhrases = byLengthDescending(lexicons.flatMap((lexicon) => lexicon.greetings))
const closingPhrases = byLengthDescending(lexicons.flatMap((lexicon) => lexicon.closings))

/** The greeting or closing phrase a folded line begins with. */
export const greetingAt = (folded: string): string | undefined =>
  greetingPhrases.find((phrase) => startsWithPhrase(folded, phrase))
export const closingAt = (folded: string): string | undefined =>
  closingPhrases.find((phrase) => startsWithPhrase(folded, phrase))

/** Whether a folded text holds one of the phrases as whole words. */
export const holdsPhrase = (folded: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => {
    const at = folded.indexOf(phrase)
    return (
      at >= 0 &&
      !/[\p{L}\p{N}]$/u.test(folded.slice(Math.max(at - 1, 0), at)) &&
      !/^[\p{L}\p{N}]/u.test(folded.slice(at + phrase.length, at + phrase.length + 1))
    )
  })
