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

/** The lexicons of all languages that the reader knows. */
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

/** The label of a contact that a folded text begins with, the longest. */
export const contactAt = (folded: string): Phrase<ContactKind> | undefined => phrasesAt(contacts, folded)[0]

/** The labels of contacts, folded. */
export const contactWords: readonly string[] = [...contacts.values()].flat().map((phrase) => phrase.words)

const wordSet = (pick: (lexicon: Lexicon) => readonly string[]): ReadonlySet<string> => new Set(lexicons.flatMap(pick))

/** Words for an office that a person holds, folded; the sets and lists below are folded too. */
export const roleWords = wordSet((lexicon) => lexicon.roles)
/** Words for an institution. */
export const institutionWords = wordSet((lexicon) => lexicon.institutions)
/** Words of a street or a building in an address. */
export const streetWords = wordSet((lexicon) => lexicon.streets)
/** Forms of address before a name, such as `Mr`. */
export const courtesyWords = wordSet((lexicon) => lexicon.courtesies)
/** Phrases by which a document says that it is a later issue. */
export const laterIssuePhrases = [...wordSet((lexicon) => lexicon.laterIssue)]
/** Phrases by which a document says that a case has ended. */
export const outcomePhrases = [...wordSet((lexicon) => lexicon.outcome)]
/** Phrases by which a letter without a greeting is recognised. */
export const appealPhrases = [...wordSet((lexicon) => lexicon.appeals)]
/** Phrases before the last day on which to write. */
export const deadlinePhrases = [...wordSet((lexicon) => lexicon.deadlineWords)]
/** Phrases before the address of the appeal on the web. */
export const webPagePhrases = [...wordSet((lexicon) => lexicon.webPageWords ?? [])]
/** Words with which a remark on a target begins. */
export const notePhrases = [...wordSet((lexicon) => lexicon.notes)]

const byLengthDescending = (phrases: readonly string[]): readonly string[] =>
  [...phrases].sort((one, other) => other.length - one.length)

const greetingPhrases = byLengthDescending(lexicons.flatMap((lexicon) => lexicon.greetings))
const closingPhrases = byLengthDescending(lexicons.flatMap((lexicon) => lexicon.closings))

/** The greeting or closing phrase a folded line begins with. */
export const greetingAt = (folded: string): string | undefined =>
  greetingPhrases.find((phrase) => startsWithPhrase(folded, phrase))
/** The closing phrase a folded line begins with. */
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
