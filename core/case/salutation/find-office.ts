import { fold } from '../../text/fold.ts'
import { offices, type Office } from './offices.ts'

export type FoundOffice = { readonly office: Office; readonly isOfWoman: boolean }

export const wordsOf = (text: string): readonly string[] => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

type Name = { readonly words: readonly string[]; readonly isEnding: boolean; readonly found: FoundOffice }

const namesIn = (names: string, found: FoundOffice): readonly Name[] =>
  names.split('|').filter((name) => name !== '').map((name) => ({ words: wordsOf(name), isEnding: name.startsWith('-'), found }))

/** Every name, those of more words first. */
const names: readonly Name[] = offices
  .flatMap((office) => [...namesIn(office.ofWoman, { office, isOfWoman: true }), ...namesIn(office.names, { office, isOfWoman: false })])
  .toSorted((one, other) => other.words.length - one.words.length)

/**
 * After one of these the office is somebody else's, as in `Office of the President`, or a lower one, as in
 * `Assistant Director` and `former Minister`. Then nothing is proposed.
 */
const notOwnAfter: ReadonlySet<string> = new Set([
  'of', 'to', 'for', 'de', 'del', 'des', 'du', 'a', 'al', 'au', 'von', 'vom', 'beim', 'zum', 'zur', 'fur',
  'assistant', 'deputy', 'vice', 'under', 'associate', 'former', 'ex', 'adjunct', 'sub', 'exministro', 'adjunto', 'adjunta', 'adjoint', 'adjointe', 'antigua', 'antiguo', 'ancien', 'ancienne',
  'stellvertretender', 'stellvertretende', 'stellvertretenden', 'ehemaliger', 'ehemalige', 'مساعد', 'نائب', 'مكتب', 'السابق',
].map(fold))

const matches = ({ words, isEnding }: Name, given: readonly string[], at: number): boolean =>
  words.every((word, index) => (isEnding ? (given[at + index] ?? '').endsWith(word) : given[at + index] === word))

/**
 * The office that a line names as its own: the first one in it. Undefined where it names none, or only somebody else's.
 * In a name only the first word can be an office: `Richter` and `Mayor` are surnames too.
 */
export const officeIn = (line: string, isName = false): FoundOffice | undefined => {
  const given = wordsOf(line)
  for (const at of given.keys()) {
    const name = names.find((one) => matches(one, given, at))
    if (name !== undefined) return name.found
    if (isName || notOwnAfter.has(given[at] ?? '')) return undefined
  }
  return undefined
}
