import { findName } from './find-names.ts'
import type { MemberTrace, TraceablePerson, TraceHit } from './member-traces.ts'
import { isSamePhone, phoneDigits, phoneKey } from './phone-numbers.ts'
import { streetsOf, streetWord } from './street-words.ts'
import { indexTexts, type SearchedText, type TextIndex } from './text-index.ts'
import { fold } from '../text/fold.ts'

type Found = { readonly text: number; readonly start: number; readonly end: number }

const findEmail = ({ email }: TraceablePerson, { byEmail }: TextIndex): readonly Found[] => (email === '' ? [] : (byEmail.get(fold(email)) ?? []))

const findPhone = ({ phone }: TraceablePerson, { byPhoneKey }: TextIndex): readonly Found[] => {
  const known = phoneDigits(phone)
  return known === null ? [] : (byPhoneKey.get(phoneKey(known)) ?? []).filter(({ digits }) => isSamePhone(known, digits))
}

const findStreet = ({ addressLines }: TraceablePerson, { byStreetWord, words }: TextIndex): readonly Found[] =>
  streetsOf(addressLines).flatMap((street) => {
    const isHere = (text: number, at: number): boolean => street.every((word, step) => {
      const found = words[text]?.[at + step]
      return found !== undefined && (streetWord(found.word) === word || streetWord(found.bare) === word)
    })
    return (byStreetWord.get(street[0] ?? '') ?? []).filter(({ text, at }) => isHere(text, at))
      .map(({ text, at }) => ({ text, start: words[text]?.[at]?.start ?? 0, end: words[text]?.[at + street.length - 1]?.end ?? 0 }))
  })

const numbersOf = (text: string): readonly string[] => text.normalize('NFKC').match(/\p{N}+/gu) ?? []

/** Hits that overlap become one, of the trace that begins first, with the names of all. */
const merged = (hits: readonly TraceHit[]): readonly TraceHit[] => {
  const made: { readonly trace: MemberTrace; readonly start: number; end: number; readonly names: Set<string> }[] = []
  for (const { trace, start, end, names } of hits.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = made.at(-1)
    if (last === undefined || start >= last.end) made.push({ trace, start, end, names: new Set(names) })
    else {
      last.end = Math.max(last.end, end)
      for (const name of names) last.names.add(name)
    }
  }
  return made.map((hit) => ({ ...hit, names: [...hit.names] }))
}

/**
 * Where the texts name members: by name, e-mail, phone or street, without regard to accents, letter case and
 * punctuation. The answer has the hits of each text, in their order. The words of the texts are indexed once
 * and each member is looked up in them: 10,000 members take some 50 milliseconds.
 */
export const findMembers = (texts: readonly SearchedText[], people: readonly TraceablePerson[]): readonly (readonly TraceHit[])[] => {
  const index = indexTexts(texts)
  const numbers = new Set([...index.byWord.keys()].flatMap(numbersOf))
  const mayBeThere = ({ addressLines }: TraceablePerson): boolean => addressLines.some((line) => numbersOf(line).some((number) => numbers.has(number)))
  const hits = texts.map((): TraceHit[] => [])
  for (const person of people) {
    const add = (trace: MemberTrace, found: readonly Found[]): void => {
      for (const { text, start, end } of found) hits[text]?.push({ trace, start, end, names: [person.name] })
    }
    add('name', findName(person.name, index, texts))
    add('email', findEmail(person, index))
    add('phone', findPhone(person, index))
    if (mayBeThere(person)) add('street', findStreet(person, index))
  }
  return hits.map(merged)
}
