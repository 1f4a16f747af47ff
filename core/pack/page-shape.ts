import type { PackItem } from './pack-order.ts'
import { pageSides, type PageSide } from './page/geometry.ts'

/** The size and margins of an item's pages: those of a letter, or of a sheet as it is held. */
export type PageShape = 'letter' | PageSide
export const pageShapes: readonly PageShape[] = ['letter', ...pageSides]

export const shapeOf = (item: PackItem): PageShape => (item.kind === 'pages' ? item.pages[0]?.side ?? 'portrait' : 'letter')

/** Whether an item is followed by something that begins a section of its own: another shape of page, or a sheet. */
export const endsSection = (item: PackItem, next: PackItem): boolean => item.kind === 'pages' || next.kind === 'pages' || shapeOf(item) !== shapeOf(next)
