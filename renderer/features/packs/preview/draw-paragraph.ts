import { startsRightToLeft } from '../../../../core/pack/direction.ts'
import { putBorders } from './draw-borders.ts'
import { drawPicture, type DrawnPictures } from './draw-picture.ts'
import { metricsOf, putFont } from './drawn-font.ts'
import { tabBoxes } from './tab-boxes.ts'
import type { Look, Paragraph, Piece } from './word-types.ts'

const points = (length: number): string => `${length}pt`

/** An element with a class and children. */
export const make = (tag: 'div' | 'p' | 'span', className: string, ...inside: readonly Node[]): HTMLElement => {
  const element = document.createElement(tag)
  element.className = className
  element.append(...inside)
  return element
}

const textOf = (text: string, look: Look): HTMLElement => {
  const span = make('span', 'drawn__run', document.createTextNode(text))
  span.style.fontSize = points(look.size)
  if (look.font !== null) putFont(span, look.font, look.isBold)
  if (look.isItalic) span.style.fontStyle = 'italic'
  if (look.isUnderlined) span.style.textDecoration = 'underline'
  if (look.color !== null) span.style.color = `#${look.color}`
  // Latin text in a right-to-left run keeps its order, as in word processors.
  if (look.isRightToLeft && startsRightToLeft(text)) span.dir = 'rtl'
  return span
}

const plain = (pieces: readonly Piece[], pictures: DrawnPictures): readonly Node[] =>
  pieces.flatMap((piece): readonly Node[] => (piece.kind === 'text' ? [textOf(piece.text, piece.look)] : piece.kind === 'picture' ? [drawPicture(piece, pictures)] : []))

/** Splits a list at its separators. */
const splitAt = <Item,>(items: readonly Item[], isCut: (item: Item) => boolean): readonly (readonly Item[])[] =>
  items.reduce<Item[][]>((parts, item) => {
    if (isCut(item)) parts.push([])
    else parts.at(-1)?.push(item)
    return parts
  }, [[]])

const leaderOf = (kind: string, look: Look): HTMLElement => {
  const leader = textOf('', look)
  leader.className = 'drawn__tab'
  leader.dataset['leader'] = kind
  leader.setAttribute('aria-hidden', 'true')
  return leader
}

/** A line with tabs: a box up to each tab stop, then the text after the last one. */
const tabbedLine = (pieces: readonly Piece[], paragraph: Paragraph, pictures: DrawnPictures): HTMLElement => {
  const texts = splitAt(pieces, ({ kind }) => kind === 'tab')
  const looks = pieces.flatMap((piece) => (piece.kind === 'tab' ? [piece.look] : []))
  const boxes = tabBoxes(paragraph.stops, paragraph.start, looks.length)
  let isTaken = false
  const drawn = boxes.map((box, index) => {
    const [look] = looks.slice(index, index + 1)
    const before = isTaken ? [] : plain(texts[index] ?? [], pictures)
    isTaken = box.kind !== 'start'
    const element = make('span', 'drawn__stretch', ...before, ...(look ? [leaderOf(box.leader, look)] : []), ...(isTaken ? plain(texts[index + 1] ?? [], pictures) : []))
    element.dataset['kind'] = box.kind
    element.style.inlineSize = points(box.width)
    return element
  })
  const line = make('span', 'drawn__line', ...drawn, ...(isTaken ? [] : plain(texts.at(-1) ?? [], pictures)))
  line.style.blockSize = points(paragraph.lineHeight)
  return line
}

/** What is before a hanging text, such as a box to tick, and the text, whose further lines begin below it; null where a line has other tabs. */
const hangingLine = (pieces: readonly Piece[], { firstLine }: Paragraph, pictures: DrawnPictures): readonly Node[] | null => {
  const [mark, text, ...more] = splitAt(pieces, ({ kind }) => kind === 'tab')
  if (firstLine >= 0 || mark === undefined || text === undefined || more.length > 0) return null
  const box = make('span', 'drawn__mark', ...plain(mark, pictures))
  box.style.inlineSize = points(-firstLine)
  return [box, ...plain(text, pictures)]
}

const contentOf = (paragraph: Paragraph, pictures: DrawnPictures): readonly Node[] => {
  const lines = splitAt(paragraph.pieces, ({ kind }) => kind === 'break')
  return lines.flatMap((pieces, index): readonly Node[] => {
    if (pieces.some(({ kind }) => kind === 'tab')) return (index === 0 ? hangingLine(pieces, paragraph, pictures) : null) ?? [tabbedLine(pieces, paragraph, pictures)]
    const isBroken = index < lines.length - 1
    return [...plain(pieces, pictures), ...(isBroken ? [document.createElement('br')] : [])]
  })
}

/** The font of a paragraph's first text: it decides where the lines have their baseline. */
const fontOf = ({ pieces }: Paragraph): string | null => pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.look.font] : []))[0] ?? null

/** Word processors place the baseline at four fifths of a line of exact height; browsers centre the text. The difference, in points. */
const lineShift = (paragraph: Paragraph): number => {
  const { lineHeight, size, pieces } = paragraph
  // A line that is as high as its picture is no line of exact height.
  if (pieces.some(({ kind }) => kind === 'picture')) return 0
  const { ascent, descent } = metricsOf(fontOf(paragraph))
  return 0.8 * lineHeight - ((lineHeight - (ascent + descent) * size) / 2 + ascent * size)
}

/** The borders of a paragraph are outside its text and take no space from it. */
const borderBox = ({ borders, start, end }: Paragraph, low: number): HTMLElement => {
  const box = make('span', 'drawn__border')
  const space = (side: keyof typeof borders): number => (borders[side] === null ? 0 : borders[side].space + borders[side].width)
  box.style.inset = `${-low - space('top')}pt auto ${low - space('bottom')}pt auto`
  box.style.insetInline = `${start - space('start')}pt ${end - space('end')}pt`
  box.setAttribute('aria-hidden', 'true')
  putBorders(box, borders)
  return box
}

/** A paragraph with the line height of the file, without the space around it. */
export const drawParagraph = (paragraph: Paragraph, pictures: DrawnPictures): HTMLElement => {
  const element = make('p', 'drawn__paragraph', ...contentOf(paragraph, pictures))
  element.dir = paragraph.isRightToLeft ? 'rtl' : 'ltr'
  element.style.fontSize = points(paragraph.size)
  const font = fontOf(paragraph)
  // The letters of a line are on the baseline of the paragraph's own font.
  if (font !== null) putFont(element, font, false)
  element.style.lineHeight = points(paragraph.lineHeight)
  element.style.minBlockSize = points(paragraph.lineHeight)
  const low = lineShift(paragraph)
  element.style.top = points(low)
  if (Object.values(paragraph.borders).some((border) => border !== null)) element.append(borderBox(paragraph, low))
  element.style.textAlign = paragraph.align
  if (paragraph.start !== 0) element.style.paddingInlineStart = points(Math.max(0, paragraph.start))
  if (paragraph.end !== 0) element.style.paddingInlineEnd = points(Math.max(0, paragraph.end))
  if (paragraph.firstLine !== 0) element.style.textIndent = points(paragraph.firstLine)
  return element
}
