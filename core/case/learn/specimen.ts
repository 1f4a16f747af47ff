import { courtesyWords } from '../reader/lexicon.ts'
import { isRoleWord, wordsOf } from '../reader/line-shape.ts'
import { nameParticles } from '../reader/small-words.ts'
import { foldInPlace } from '../../text/fold.ts'
import type { SourceText } from '../source-text.ts'
import { contactFields } from '../target-fields.ts'
import type { CaseFacts, TargetFacts } from '../types.ts'

/** A correction to send: the text of the document and the facts that a person kept, both with the same invented names. */
export type Specimen = { readonly text: string; readonly key: SpecimenKey }

/** The facts that a reader is measured by. */
type SpecimenKey = Pick<CaseFacts, 'kind' | 'uaNumber' | 'title' | 'deadline' | 'demands' | 'letters' | 'peopleAtRisk'> & { readonly targets: readonly Omit<TargetFacts, 'notes'>[] }

type Replace = (text: string) => string

const inventedNames = ['Arvel', 'Brisko', 'Corvane', 'Deloria', 'Emberlin', 'Farrowe', 'Gaveston', 'Harrowel', 'Ismere', 'Jorvane', 'Kestrane', 'Lomarin', 'Morvane', 'Nesterin', 'Orlane', 'Pellarin', 'Quenby', 'Rosmere', 'Selvane', 'Tamarel', 'Ulverin', 'Varnell', 'Wexmere', 'Yarrowin']

/** An invented name for each number: the list again with a syllable more once it is used up. */
const nameAt = (index: number): string => `${inventedNames[index % inventedNames.length] ?? ''}${'an'.repeat(Math.floor(index / inventedNames.length))}`

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
/** A text as a pattern for which every run of spaces and commas is the same. */
const spaced = (text: string): string => text.trim().split(/[\s,]+/u).map(escaped).join('[\\s,]+')

const likeCase = (word: string, printed: string): string => (printed.length > 1 && printed === printed.toUpperCase() ? word.toUpperCase() : /^\p{Ll}/u.test(printed) ? word.toLowerCase() : word)

const minNameLength = 3

/** Each word of a name of a person becomes the same invented word everywhere. */
const namesReplaced = (facts: CaseFacts): Replace => {
  const names = [...facts.peopleAtRisk.map(({ name }) => name), ...facts.targets.flatMap(({ name }) => name ?? [])]
  const words = [...new Set(names.flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldInPlace))].filter((word) => word.length >= minNameLength && !courtesyWords.has(word) && !wordsOf(word).some(isRoleWord))
  const invented = new Map(words.map((word, index) => [word, nameAt(index)]))
  return (text) => text.replace(/[\p{L}\p{M}]+/gu, (printed) => {
    const word = invented.get(foldInPlace(printed))
    return word === undefined ? printed : likeCase(word, printed)
  })
}

/** A number of as many digits for each number of an address or a telephone. */
const numbersReplaced = (): Replace => {
  const known = new Map<string, string>()
  return (text) => text.replace(/\d+/gu, (printed) => {
    const number = known.get(printed) ?? String(known.size + 1).padStart(printed.length, '1').slice(-printed.length)
    known.set(printed, number)
    return number
  })
}

/** Texts that are replaced wherever they occur, the longest first. */
const textsReplaced = (pairs: readonly (readonly [string, string])[]): Replace => {
  const sorted = pairs.filter(([from]) => from.trim() !== '').toSorted((one, other) => other[0].length - one[0].length)
  return (text) => sorted.reduce((now, [from, to]) => now.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${spaced(from)}(?![\\p{L}\\p{N}])`, 'giu'), () => to), text)
}

const email = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const phone = /\+\s?\d[\d\s()./-]{5,}\d/gu

const emailsReplaced = (): Replace => {
  const known = new Map<string, string>()
  return (text) => text.replace(email, (printed) => {
    const found = known.get(printed.toLowerCase()) ?? `mailbox${known.size + 1}@office.example`
    known.set(printed.toLowerCase(), found)
    return found
  })
}

/** What replaces the names, the numbers of addresses and the contacts of a case, in its document and its facts alike. */
const replacing = (facts: CaseFacts): Replace => {
  const names = namesReplaced(facts)
  const emails = emailsReplaced()
  const numbers = numbersReplaced()
  const others = facts.targets.flatMap((target) => contactFields.filter((field) => field !== 'emails' && field !== 'phones' && field !== 'faxes').flatMap((field) => target[field]))
  const lines = textsReplaced([
    ...facts.targets.flatMap(({ postalLines, phones, faxes }) => [...postalLines, ...phones, ...faxes]).filter((line) => /\d/u.test(line)).map((line) => [line, numbers(line)] as const),
    ...[...new Set(others)].map((text, index) => [text, text.startsWith('@') ? `@account${index + 1}` : `https://www.office.example/${index + 1}`] as const),
  ])
  return (text) => names(lines(emails(text)).replace(phone, numbers))
}

const everyText = (value: unknown, replace: Replace): unknown => {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map((one: unknown) => everyText(one, replace))
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, everyText(one, replace)])) : value
}

/**
 * A corrected document as a specimen for the reader. Names of targets and of persons at risk, numbers in addresses,
 * e-mail addresses, telephone numbers and accounts are replaced. Names that are in no fact stay: a person looks at it before it is sent.
 */
export const specimenOf = (source: SourceText, facts: CaseFacts): Specimen => {
  const replace = replacing(facts)
  const { kind, uaNumber, title, deadline, demands, letters, peopleAtRisk } = facts
  const targets = facts.targets.map(({ notes: _notes, ...target }) => target)
  return { text: source.lines.map((line) => replace(line.text)).join('\n'), key: everyText({ kind, uaNumber, title, deadline, demands, letters, peopleAtRisk, targets }, replace) as SpecimenKey }
}

const minProse = 60
const nameWords = new RegExp(String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:\s+(?:(?:${[...nameParticles].map(escaped).join('|')})[\s-]?)*\p{Lu}[\p{L}\p{M}'’-]+)+`, 'gu')
const maxNamesLeft = 12

/** Words in the sentences of a specimen that look like names and are not invented ones: a person looks at them before it is sent. */
export const namesLeft = (text: string): readonly string[] => {
  const sentences = text.split('\n').filter((line) => line.length >= minProse && line !== line.toUpperCase())
  const found = sentences.flatMap((line) => line.match(nameWords) ?? [])
  const isInvented = (name: string): boolean => name.split(/\s+/u).some((word) => inventedNames.some((invented) => word.startsWith(invented)))
  return [...new Set(found)].filter((name) => !isInvented(name)).slice(0, maxNamesLeft)
}
