import { spreadColumns } from '../../page/geometry.ts'
import type { Block, Page } from '../../page/page.ts'
import { pagesWith } from '../sheet.ts'
import { cardBacks } from './back.ts'
import type { CardInput } from './face.ts'
import { cardDeskOf, cardSide } from './face.ts'
import { cardFront } from './front.ts'

/** Faces beside each other, two on each page. */
const spreadOf = (faces: readonly (readonly Block[])[], columns: readonly [number, number, number], height: number): readonly (readonly Block[])[] =>
  Array.from({ length: Math.ceil(faces.length / 2) }, (_, page) => [
    { kind: 'table', widths: columns, rows: [{ height, cells: [{ blocks: faces[page * 2] ?? [] }, { blocks: [] }, { blocks: faces[page * 2 + 1] ?? [] }] }] },
  ])

/**
 * A case to read at the table. The page is folded back in the middle, with a face to each side: who it is and what happened, and
 * what is asked of whom. In large print each face has a page.
 */
export const cardPages = (input: CardInput): readonly Page[] => {
  const { words, isLarge, plan } = input
  const desk = cardDeskOf(input)
  const faces = [cardFront(input, desk), ...cardBacks(input, desk)]
  const pages = isLarge ? faces : spreadOf(faces, spreadColumns(plan.choices.paper), desk.room)
  return pagesWith(pages, cardSide(isLarge), words, null).map((page) => (isLarge ? page : { ...page, fold: words.card.fold }))
}
