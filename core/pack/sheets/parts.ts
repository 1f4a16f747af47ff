import { cutToLines } from '../count-lines.ts'
import type { CaseCard } from '../types.ts'
import type { SheetCell, SheetRoom, SheetStyle, SheetText } from './blocks.ts'
import { faceOf, widthOfText } from './blocks.ts'
import type { SheetWords } from './sheet-words.ts'

export const title = (text: string): SheetText => ({ kind: 'text', text, style: 'title', after: 4 })
export const heading = (text: string): SheetText => ({ kind: 'text', text, style: 'heading', before: 12, after: 3 })
export const paragraph = (text: string, style: SheetStyle = 'body', after = 4): SheetText => ({ kind: 'text', text, style, after })
export const bullets = (texts: readonly string[]): readonly SheetText[] =>
  texts.map((text) => ({ kind: 'text', text, style: 'body', after: 2, hasBullet: true }))

/** The first line of each further page of a sheet: what it is, and of which case or evening. */
export const continued = (name: string, of: string, words: Pick<SheetWords, 'continued' | 'series'>, room: SheetRoom): readonly SheetText[] =>
  [shortened(paragraph(words.continued({ name: words.series([name, of]) }), 'quiet'), 1, room)]

/** The text cut to a number of lines, so that page counts do not depend on the length of a title. */
export const shortened = (block: SheetText, maxLines: number, room: SheetRoom): SheetText =>
  ({ ...block, text: cutToLines(block.text.replaceAll(/\s*[\n\t]\s*/gu, ' '), { width: widthOfText(block, room), size: faceOf(block.style, room.isLarge).size }, maxLines) })

/** Space that a cell keeps free at its sides, both together. */
const cellSides = 10
const cellLines = 2

/** A name in a cell that takes this share of the table's width: small type, on two lines at most, with an ellipsis where it was cut. */
export const nameCell = (name: string, share: number, { width, isLarge }: SheetRoom): SheetCell =>
  ({ text: cutToLines(name, { width: share * width - cellSides, size: faceOf('small', isLarge).size }, cellLines), style: 'small' })

/** The rules of a case in words. */
export const ruleWords = ({ rules, ownRules }: Pick<CaseCard, 'rules' | 'ownRules'>, words: Pick<SheetWords, 'rules'>): readonly string[] =>
  [...rules.map((rule) => words.rules[rule]), ...ownRules]

/** The people of a case as one phrase. */
export const peopleOf = ({ peopleAtRisk }: CaseCard, words: Pick<SheetWords, 'list' | 'ownWords'>): string =>
  peopleAtRisk.length === 0 ? words.ownWords.someone : words.list(peopleAtRisk.map(({ name }) => name))

/** The name of a case on the sheets: its number and title. */
export const caseName = ({ uaNumber, title: name }: Pick<CaseCard, 'uaNumber' | 'title'>, words: Pick<SheetWords, 'caseName'>): string =>
  uaNumber === null ? name : words.caseName({ number: uaNumber, title: name })

/** What a letter must say: the demands, else the last paragraphs of the sample letter, where letters make their demands. */
export const mustSay = ({ demands, sample }: CaseCard): readonly string[] => (demands.length > 0 ? demands : sample.slice(-2))
