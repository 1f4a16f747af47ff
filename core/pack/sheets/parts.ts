import type { CaseCard } from '../types.ts'
import type { Run } from '../page/page.ts'
import type { Type } from '../page/type.ts'
import type { SheetWords } from './sheet-words.ts'

/** The rules of a case in words. */
export const ruleWords = ({ rules, ownRules }: Pick<CaseCard, 'rules' | 'ownRules'>, words: Pick<SheetWords, 'rules' | 'apart'>): readonly string[] =>
  [...rules.map((rule) => words.rules[rule]), ...ownRules.map(words.apart)]

/** The people of a case as one phrase. */
export const peopleOf = ({ peopleAtRisk }: CaseCard, words: Pick<SheetWords, 'list' | 'ownWords'>): string =>
  peopleAtRisk.length === 0 ? words.ownWords.someone : words.list(peopleAtRisk.map(({ name }) => name))

const namesInShort = 3

/** The people of a case as one short phrase: of many, the first ones. */
export const peopleInShort = (card: CaseCard, words: Pick<SheetWords, 'list' | 'series' | 'ownWords' | 'card'>): string => {
  const names = card.peopleAtRisk.map(({ name }) => name)
  const shown = namesInShort - 1
  return names.length <= namesInShort ? peopleOf(card, words) : words.card.moreNames({ names: words.series(names.slice(0, shown)), count: names.length - shown })
}

/** The name of a case on the sheets: its number and title. */
export const caseName = ({ uaNumber, title: name }: Pick<CaseCard, 'uaNumber' | 'title'>, words: Pick<SheetWords, 'caseName'>): string =>
  uaNumber === null ? name : words.caseName({ number: uaNumber, title: name })

const mark = '\uFFFC'

/** The comma of the language, with the space after it. */
export const commaOf = ({ pair }: Pick<SheetWords, 'pair'>): string => pair({ before: mark, after: mark }).replaceAll(/[\uFFFC\u2068\u2069]/gu, '')

/** A message with one of its values in another type, such as a name in bold, at its place in the sentence of each language. */
export const runsAround = (message: (values: { readonly name: string }) => string, name: string, type: Type, own: Type): readonly Run[] => {
  const [before = '', after = ''] = message({ name: mark }).split(mark)
  // The sentence keeps a name of the other direction apart from its words.
  const whole = message({ name })
  return [{ text: before, type }, { text: whole.slice(before.length, whole.length - after.length), type: own }, { text: after, type }].filter(({ text }) => text !== '')
}
