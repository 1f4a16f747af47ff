import { sentencesOf } from '../../../text/sentences.ts'
import { mm } from '../../page/geometry.ts'
import { belowPicture, fittingType, rowOf, sumOf, typeWithin } from '../../page/measure.ts'
import type { Block, Cell, Row } from '../../page/page.ts'
import { lines } from '../../page/page.ts'
import { cellOf, runsText, spaceOf, textOf } from '../../page/parts.ts'
import { pictureOf } from '../../page/pictures.ts'
import type { Type } from '../../page/type.ts'
import { atSize, types } from '../../page/type.ts'
import type { CaseCard } from '../../types.ts'
import type { SheetWords } from '../sheet-words.ts'
import type { CardDesk, CardInput } from './face.ts'
import { faceHead, frameOf, noteBold, noteType } from './face.ts'

const photo = { width: mm(44), height: mm(58) } as const
const besidePhoto = mm(3.2)
const photoWords = atSize(types.foot, 9.5)
const creditWords = types.foot
/** From the line above to the first text beside the key. */
const belowLine = mm(1.7)
const belowName = mm(6)
const afterParagraph = 6
const nameSizes = [52, 46, 40, 34, 30, 26, 22].map((size) => atSize(types.fact, size))
/** For one name that is too long for these. */
const smallNames = [18, 14.5, 12, 10].map((size) => atSize(types.fact, size))
const titleSteps = [types.cardTitle, atSize(types.cardTitle, 18), atSize(types.cardTitle, 17)] as const
const largeTitles = [atSize(types.cardTitle, 30), atSize(types.cardTitle, 26), atSize(types.cardTitle, 22)] as const
const storySteps = [types.story, atSize(types.story, 14.5), atSize(types.story, 13.5), atSize(types.story, 12.5)] as const

/** The sentence that the coordinator chose, above the story. */
const boldLineType = atSize(types.cardTitle, 14.5)

const withSteps = (steps: readonly Type[]): readonly [Type, ...Type[]] => [steps[0] ?? types.fact, ...steps.slice(1)]

/** The people of a case as a name; its title where it names nobody. */
const cardName = ({ peopleAtRisk, title }: CaseCard, words: SheetWords): string => (peopleAtRisk.length === 0 ? title : words.list(peopleAtRisk.map(({ name }) => name)))

type ShownName = { readonly name: string; readonly type: Type; readonly isWhole: boolean }

/** The name, set as large as fits; of many names the first ones. */
export const shownName = (card: CaseCard, words: SheetWords, sizes: readonly Type[], width: number, height: number): ShownName => {
  const whole = cardName(card, words)
  const type = typeWithin(whole, width, withSteps(sizes), height)
  if (type !== undefined) return { name: whole, type, isWhole: true }
  const names = card.peopleAtRisk.map(({ name }) => name)
  for (let count = names.length - 1; count > 0; count -= 1) {
    const name = words.card.moreNames({ names: words.series(names.slice(0, count)), count: names.length - count })
    const fitting = typeWithin(name, width, withSteps(sizes), height)
    if (fitting !== undefined) return { name, type: fitting, isWhole: false }
  }
  const small = withSteps(smallNames)
  return { name: whole, type: typeWithin(whole, width, small, height) ?? small.at(-1) ?? types.body, isWhole: true }
}

/** The photo and whom to name beside it; without one, room for a photo that is put in by hand. */
const photoCell = ({ photo: given }: CaseCard, { card: words }: SheetWords, { set }: CardDesk): Cell => {
  const line = lines.row
  if (given === null) return cellOf(textOf(words.photo, set(photoWords), { align: 'middle' }), { at: 'bottom', edges: { top: line, end: line, bottom: line, start: line }, padding: { start: 16, end: 16, bottom: 8 } })
  const credit = given.credit === '' ? [] : [textOf(given.credit, set(creditWords), { align: 'end', before: 3 })]
  return cellOf([pictureOf(given, { width: photo.width, height: photo.height - belowPicture - sumOf(credit, photo.width) }, { align: 'end' }), ...credit])
}

const nameRow = (name: string, type: Type, { card, words }: CardInput, desk: CardDesk): Row => {
  const widths = [desk.faceWidth - photo.width, photo.width]
  return rowOf([cellOf(textOf(name, type, { align: 'start' }), { padding: { end: besidePhoto } }), photoCell(card, words, desk)], widths, photo.height)
}

/** A paragraph with the chosen sentence, where it has it, in bold. */
const paragraphOf = (text: string, type: Type, bold: string): Block => {
  const at = bold === '' ? -1 : text.indexOf(bold)
  if (at < 0) return textOf(text, type, { after: afterParagraph })
  const end = at + bold.length
  const runs = [{ text: text.slice(0, at), type }, { text: bold, type: { ...type, face: 'serif-bold' as const } }, { text: text.slice(end), type }]
  return runsText(runs.filter((run) => run.text !== ''), { after: afterParagraph })
}

/** How much of the story fits, to the end of a sentence, above a line that says where it goes on. */
const partThatFits = (paragraphs: readonly string[], fits: (texts: readonly string[]) => boolean): readonly string[] => {
  const shown: string[] = []
  for (const text of paragraphs) {
    if (fits([...shown, text])) {
      shown.push(text)
      continue
    }
    const sentences = sentencesOf(text)
    for (let count = sentences.length - 1; count > 0; count -= 1) {
      const part = sentences.slice(0, count).join('').trimEnd()
      if (fits([...shown, part])) return [...shown, part]
    }
    return shown
  }
  return shown
}

const paragraphsOf = ({ summary, background }: CaseCard): readonly string[] => [summary, ...background].flatMap((text) => text.split(/\n+/u)).map((text) => text.trim()).filter((text) => text !== '')

/** The story in the largest type in which all of it fits, and whether the sentence in bold, if there is one, is in what is shown. */
const storyOf = (card: CaseCard, height: number, { words: { card: words } }: CardInput, { faceWidth, set }: CardDesk): { readonly blocks: readonly Block[]; readonly hasBold: boolean } => {
  const paragraphs = paragraphsOf(card)
  const steps = storySteps.map(set)
  const blocksIn = (texts: readonly string[], type: Type): readonly Block[] => texts.map((text) => paragraphOf(text, type, card.boldLine))
  const hasBold = (texts: readonly string[]): boolean => card.boldLine === '' || texts.some((text) => text.includes(card.boldLine))
  const type = steps.find((step) => sumOf(blocksIn(paragraphs, step), faceWidth) - afterParagraph <= height)
  if (type !== undefined) return { blocks: blocksIn(paragraphs, type), hasBold: hasBold(paragraphs) }
  const minType = steps.at(-1) ?? types.story
  const note = textOf(words.storyGoesOn, set(noteType))
  const shown = partThatFits(paragraphs, (texts) => sumOf([...blocksIn(texts, minType), note], faceWidth) <= height)
  return { blocks: [...blocksIn(shown, minType), note], hasBold: hasBold(shown) }
}

/** What a stranger sees first: the name, room for a photo, and what happened. */
export const cardFront = (input: CardInput, desk: CardDesk): readonly Block[] => {
  const { card, words: all, number } = input
  const { card: words } = all
  const { set, faceWidth, isLarge } = desk
  const of = card.uaNumber !== null ? words.urgentAction({ number: card.uaNumber }) : card.indexNumber !== null ? words.index({ number: card.indexNumber }) : ''
  const beside = [{ text: card.country ?? '', type: noteBold }, { text: of, type: noteType }].filter(({ text }) => text !== '')
  const head = faceHead(beside.map(({ text, type }, index) => textOf(text, set(type), { align: 'start', before: index === 0 ? belowLine : 0 })), number, desk)
  const { room, around } = frameOf(head, input, desk)
  const { name, type, isWhole } = shownName(card, all, nameSizes, faceWidth - photo.width - besidePhoto, photo.height)
  const people = isWhole ? [] : [textOf(cardName(card, all), set(types.guest), { after: afterParagraph })]
  const title = card.title === cardName(card, all) || card.title === '' ? [] : [textOf(card.title, fittingType(card.title, faceWidth, isLarge ? largeTitles : titleSteps, 3), { after: 5 })]
  const above: readonly Block[] = [
    { kind: 'table', widths: [faceWidth - photo.width, photo.width], rows: [nameRow(name, type, input, desk)] }, spaceOf(belowName), ...title, ...people,
  ]
  const height = room - sumOf(above, faceWidth)
  const story = storyOf(card, height, input, desk)
  if (story.hasBold) return around([...above, ...story.blocks])
  // It is in the part of the story that the card has no room for.
  const bold = textOf(card.boldLine, set(boldLineType), { after: afterParagraph })
  return around([...above, bold, ...storyOf(card, height - sumOf([bold], faceWidth), input, desk).blocks])
}
