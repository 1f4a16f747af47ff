import { geometryOf, reserve } from '../page/geometry.ts'
import type { Geometry, PageSide } from '../page/geometry.ts'
import { flowOf } from '../page/flow.ts'
import type { Block, Page } from '../page/page.ts'
import { largeOf } from '../page/type.ts'
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
export type FootOf = (page: number, pages: number) => NonNullable<Page['foot']>

/** Pages of blocks, one after the other, with their foot lines. */
export const pagesWith = (pages: readonly (readonly Block[])[], side: PageSide, words: Pick<SheetWords, 'continued'>, foot: FootOf | null): readonly Page[] => {
  const isRightToLeft = startsRightToLeft(words.continued({ name: '' }))
  return pages.map((blocks, index) => ({ side, blocks, foot: foot === null ? null : foot(index + 1, pages.length), isRightToLeft }))
}

/** The blocks of a sheet on as many pages as they take; each page after the first begins with `again`. */
export const flowedPages = (blocks: readonly Block[], desk: Desk, again: readonly Block[] = []): readonly (readonly Block[])[] => flowOf(blocks, { width: desk.textWidth, height: desk.room }, again)
