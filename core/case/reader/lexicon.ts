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
import { danish } from './lexicon-da.ts'
import { norwegian } from './lexicon-nb.ts'
import { finnish } from './lexicon-fi.ts'
import { catalan } from './lexicon-ca.ts'
import { czech } from './lexicon-cs.ts'
import { slovak } from './lexicon-sk.ts'
import { hungarian } from './lexicon-hu.ts'
import { turkish } from './lexicon-tr.ts'
import { japanese } from './lexicon-ja.ts'
import { contactKinds, labelKinds } from './lexicon-types.ts'
import type { ContactKind, LabelKind, Lexicon } from './lexicon-types.ts'

const byLanguage: Readonly<Record<ReaderLanguage, Lexicon>> = {
  en: english, es: spanish, fr: french, de: german, it: italian, pt: portuguese, nl: dutch, sv: swedish, pl: polish,
  da: danish, nb: norwegian, fi: finnish, ca: catalan, cs: czech, sk: slovak, hu: hungarian, tr: turkish, ja: japanese,
}

/** The words of a language. */
export const lexiconOf = (language: ReaderLanguage): Lexicon => byLanguage[language]

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

const roleWords = wordSet((lexicon) => lexicon.roles)
const institutionWords = wordSet((lexicon) => lexicon.institutions)
const streetWords = wordSet((lexicon) => lexicon.streets)
/** Ends of compound words, three letters or more after the beginning of the word. */
const compound = (pick: (lexicon: Lexicon) => readonly string[] | undefined): RegExp =>
  new RegExp(`\\p{L}{3}(?:${[...wordSet((lexicon) => pick(lexicon) ?? [])].join('|')})$`, 'u')
const roleCompound = compound((lexicon) => lexicon.roleEndings)
const institutionCompound = compound((lexicon) => lexicon.institutionEndings)
const streetCompound = compound((lexicon) => lexicon.streetEndings)

/** Whether a folded word is an office, also as a part of a compound word or joined with a hyphen. */
export const namesRole = (folded: string): boolean =>
  roleWords.has(folded) || roleCompound.test(folded) || folded.split('-').some((part) => roleWords.has(part))
/** Whether a folded word is an institution and not an office. */
export const namesInstitution = (folded: string): boolean =>
  (institutionWords.has(folded) || institutionCompound.test(folded)) && !roleWords.has(folded)
/** Whether a folded word is a part of a street or a building. */
export const namesStreet = (folded: string): boolean => streetWords.has(folded) || streetCompound.test(folded)

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
/** Labels of addressees who get a copy. */
export const copyPhrases = lexicons.flatMap((lexicon) => [...(lexicon.labels.copies ?? []), ...(lexicon.openings.copies ?? [])])
/** Words with which a remark on a target begins. */
export const notePhrases = [...wordSet((lexicon) => lexicon.notes)]

const wordsByFirst = (pick: (lexicon: Lexicon) => readonly string[]): ReadonlyMap<string, readonly Phrase<'words'>[]> =>
  byFirstWord([...wordSet(pick)].map((words) => ({ words, kind: 'words', isOpening: false })))

const greetings = wordsByFirst((lexicon) => lexicon.greetings)
const closings = wordsByFirst((lexicon) => lexicon.closings)

/** The greeting or closing phrase a folded line begins with. */
export const greetingAt = (folded: string): string | undefined => phrasesAt(greetings, folded)[0]?.words
/** The closing phrase a folded line begins with. */
export const closingAt = (folded: string): string | undefined => phrasesAt(closings, folded)[0]?.words

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
