import { mm } from '../../page/geometry.ts'
import { flowOf } from '../../page/flow.ts'
import { piecesOf, rowOf } from '../../page/measure.ts'
import type { Block, Edges, Row, Table } from '../../page/page.ts'
import { lines } from '../../page/page.ts'
import { cellOf, spaceOf, textOf } from '../../page/parts.ts'
import type { Type } from '../../page/type.ts'
import { atSize, types } from '../../page/type.ts'
import type { CaseCard, Official } from '../../types.ts'
import { ruleWords } from '../parts.ts'
import type { SheetWords } from '../sheet-words.ts'
import type { CardDesk, CardInput } from './face.ts'
import { besideKeyWidth, cardHeading, faceHead, frameOf, noteBold, noteType } from './face.ts'
import { shownName } from './front.ts'

const nameSizes = [25, 21, 17.5, 15, 13].map((size) => atSize(types.fact, size))
const nameHeight = mm(17)
const headingRoom = 24
const rowPadding = { top: 6, bottom: 5 } as const
const askRoom = rowPadding.top + rowPadding.bottom + 1

/** Types of the asks, the officials and their greetings, from the largest on. */
type BackTypes = { readonly ask: Type; readonly plain: Type; readonly bold: Type; readonly greeting: Type }
const stepOf = (ask: number, official: number, greeting: number): BackTypes =>
  ({ ask: atSize(types.ask, ask), plain: atSize(types.guest, official), bold: atSize(types.guestBold, official), greeting: atSize(types.story, greeting) })
const steps = [stepOf(18.5, 14, 14.5), stepOf(17, 13, 13.5), stepOf(15.5, 12, 12.5), stepOf(14.5, 11.5, 12)] as const

const headingOf = (text: string, { set }: CardDesk): Block => textOf(text, set(cardHeading), { after: 5, isWithNext: true })

/** Each ask below a line; one that no face holds goes on in rows without a line. */
const asksOf = (demands: readonly string[], type: Type, room: number, { faceWidth }: CardDesk): Table => {
  const maxLines = Math.max(1, Math.floor((room - headingRoom - askRoom) / type.line))
  const rows = demands.flatMap((demand) => piecesOf(demand, type, faceWidth, maxLines).map((piece, index): Row =>
    rowOf([cellOf(textOf(piece, type), { padding: rowPadding, ...(index === 0 ? { edges: { top: lines.row } } : {}) })], [faceWidth])))
  return { kind: 'table', widths: [faceWidth], rows }
}

const officialRow = ({ name, role, salutation }: Official, isLast: boolean, { plain, bold, greeting }: BackTypes, widths: readonly number[]): Row => {
  const edges: Edges = { top: lines.row, ...(isLast ? { bottom: lines.row } : {}) }
  const who = [...(name === '' ? [] : [textOf(name, bold, { align: 'start' })]), ...(role === '' ? [] : [textOf(role, name === '' ? bold : plain, { align: 'start' })])]
  return rowOf([cellOf(who, { edges, padding: { ...rowPadding, end: 8 } }), cellOf(textOf(salutation, greeting, { align: 'start' }), { edges, padding: rowPadding })], widths)
}

const isShown = ({ name, role }: Official): boolean => name !== '' || role !== ''

/** The pronoun of all, or each person's own. */
const pronounsOf = (people: CaseCard['peopleAtRisk'], words: SheetWords['card']): readonly string[] => {
  const known = people.flatMap(({ name, pronoun }) => (pronoun === null ? [] : [{ name, pronoun }]))
  const [first] = known
  const isOfAll = known.length === people.length && known.every(({ pronoun }) => pronoun === first?.pronoun)
  if (first === undefined) return []
  return isOfAll ? [words.pronoun({ pronoun: first.pronoun })] : known.map((person) => words.pronounOf(person))
}

/** How the letter is best written: languages, pronouns, the time that post takes. */
const notesOf = ({ preferredLanguages, isOwnLanguageWelcome, peopleAtRisk, postDays }: CaseCard, all: SheetWords): string => {
  const { card: words } = all
  return [
    ...(preferredLanguages.length === 0 ? [] : [words.languages({ names: all.list(preferredLanguages) })]),
    ...(isOwnLanguageWelcome ? [words.ownLanguage] : []),
    ...pronounsOf(peopleAtRisk, words),
    ...(postDays === null ? [] : [words.post({ days: postDays })]),
  ].join(' ')
}

const contentOf = ({ card, words: all }: CardInput, desk: CardDesk, room: number, given: BackTypes): readonly Block[] => {
  const { set, faceWidth, isLarge } = desk
  const { card: words } = all
  const own: BackTypes = { ask: set(given.ask), plain: set(given.plain), bold: set(given.bold), greeting: set(given.greeting) }
  const officials = card.officials.filter(isShown)
  const first = isLarge ? faceWidth / 2 : mm(62)
  const widths = [first, faceWidth - first]
  const notes = notesOf(card, all)
  return [
    ...(card.demands.length === 0 ? [] : [headingOf(words.ask, desk), asksOf(card.demands, own.ask, room, desk), spaceOf(mm(6))]),
    ...(officials.length === 0 ? [] : [
      headingOf(words.to, desk),
      { kind: 'table', widths, rows: officials.map((official, index) => officialRow(official, index === officials.length - 1, own, widths)) } as const,
      spaceOf(6),
    ]),
    ...(notes === '' ? [] : [textOf(notes, set(noteType))]),
    ...ruleWords(card, all).map((rule) => textOf(rule, set(noteBold))),
  ]
}

/** What is asked, of whom and how, on as many faces as it takes: nothing of it is left out. */
export const cardBacks = (input: CardInput, desk: CardDesk): readonly (readonly Block[])[] => {
  const { card, words, number } = input
  const { name, type } = shownName(card, words, nameSizes, besideKeyWidth(desk), nameHeight)
  const head = faceHead([textOf(name, type, { align: 'start' })], number, desk, 'middle')
  const { room, around } = frameOf(head, input, desk)
  const flows = steps.map((step) => flowOf(contentOf(input, desk, room, step), { width: desk.faceWidth, height: room }))
  const faces = flows.find((flow) => flow.length === 1) ?? flows.at(-1) ?? []
  return faces.map(around)
}
