import { contentsOf } from './contents.ts'
import { localeOn } from './letter-date.ts'
import { packFilesOf } from './pack-files.ts'
import type { PackItem } from './pack-order.ts'
import { itemsBelowCover } from './pack-order.ts'
import { coverPages } from './sheets/cover.ts'
import type { SheetWords } from './sheets/sheet-words.ts'
import type { PackPlan } from './types.ts'

type Planned = Omit<PackPlan, 'packId' | 'warnings'>

/** Everything that is printed, in order: files, preview and page counts are made from it. */
export const packItems = (plan: Planned, { locale, ...given }: SheetWords): readonly PackItem[] => {
  const { parts, paper, isDuplex, largePrint } = plan.choices
  // Days have one form on all sheets, which is that of the letters.
  const words = { ...given, locale: localeOn(paper, locale) }
  const below = itemsBelowCover(plan, words)
  if (!parts.includes('cover')) return below
  const files = packFilesOf(below, plan)
  const coverOf = (sheets: number) => coverPages({ plan, words, isLarge: largePrint === 'all' }, contentsOf(files, sheets, plan), plan.counts)
  // The cover names its own sheets. Their number does not change its height.
  const { length } = coverOf(1)
  return [{ kind: 'pages', part: 'cover', of: '', pages: coverOf(isDuplex ? Math.ceil(length / 2) : length) }, ...below]
}
