import { geometryOf, reserve } from '../page/geometry.ts'
import type { Geometry, PageSide } from '../page/geometry.ts'
import { flowOf } from '../page/flow.ts'
import type { Block, Page, Text } from '../page/page.ts'
import { headApart, headOf } from '../page/parts.ts'
import { textWidth } from '../face.ts'
import { largeOf, types } from '../page/type.ts'
import type { Type } from '../page/type.ts'
import type { PackPlan } from '../types.ts'
import type { SheetWords } from './sheet-words.ts'
import { startsRightToLeft } from '../direction.ts'

/** What a sheet is made from: the plan, its words, and whether it is set in large print. */
export type SheetInput = {
  readonly plan: Omit<PackPlan, 'packId' | 'warnings' | 'counts'>
  readonly words: SheetWords
  readonly isLarge: boolean
}

/** The measures of a sheet's pages, and its types as they are set: large where it is in large print. */
export type Desk = Geometry & {
  /** Height that the blocks of a page may have together. */
  readonly room: number
  readonly set: (type: Type) => Type
}

export const deskOf = ({ plan, isLarge }: Pick<SheetInput, 'plan' | 'isLarge'>, side: PageSide): Desk => {
  const geometry = geometryOf(plan.choices.paper, side)
  return { ...geometry, room: geometry.textHeight - reserve, set: isLarge ? largeOf : (type) => type }
}

/** A foot for each page: `end` says which of how many it is. */
export type FootOf = (page: number, pages: number) => Pick<NonNullable<Page['foot']>, 'start' | 'end'>

/** A foot line as the sheet is set, in large print too; in the usual type where it would take a second line. */
const footIn = ({ start, end }: ReturnType<FootOf>, { set, textWidth: width }: Pick<Desk, 'set' | 'textWidth'>): NonNullable<Page['foot']> => {
  const type = set(types.foot)
  const fits = textWidth(start, type.size, type.face) + textWidth(end, type.size, type.face) + type.size < width
  return { start, end, type: fits ? type : types.foot }
}

/** The line across the top of a sheet as the sheet is set, in large print too; in the usual type where it would take a second line there, and in two lines where it does in that. */
export const sheetHead = (name: string, of: string, { set, textWidth: width }: Pick<Desk, 'set' | 'textWidth'>): Text => {
  const usual = (type: Type): Type => type
  const fitting = [set, usual].find((as) => {
    const [strong, plain] = [as(types.bodyBold), as(types.body)]
    return textWidth(name, strong.size, strong.face) + textWidth(of, plain.size, plain.face) + plain.size < width
  })
  return fitting === undefined && of !== '' ? headApart(name, of, usual) : headOf(name, of, fitting)
}

/** Pages of blocks, one after the other, with their foot lines. */
export const pagesWith = (pages: readonly (readonly Block[])[], side: PageSide, words: Pick<SheetWords, 'continued'>, foot: { readonly of: FootOf; readonly desk: Pick<Desk, 'set' | 'textWidth'> } | null): readonly Page[] => {
  const isRightToLeft = startsRightToLeft(words.continued({ name: '' }))
  return pages.map((blocks, index) => ({ side, blocks, foot: foot === null ? null : footIn(foot.of(index + 1, pages.length), foot.desk), isRightToLeft }))
}

/** The blocks of a sheet on as many pages as they take; each page after the first begins with `again`. */
export const flowedPages = (blocks: readonly Block[], desk: Desk, again: readonly Block[] = []): readonly (readonly Block[])[] => flowOf(blocks, { width: desk.textWidth, height: desk.room }, again)
