import type { PackItem } from '../../core/pack/pack-order.ts'
import { eveningLetters, packItems } from '../../core/pack/pack-order.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { sheetWords } from './pack-words.ts'
import { volumePaths } from './volume-paths.ts'

/** One file of a pack: the first one also holds everything except the evening's letters. */
export type Volume = {
  readonly path: string
  readonly items: readonly PackItem[]
  /** Only letters, set by the group's own template. */
  readonly isOfTemplate: boolean
}

/** The files of a pack and what each holds, in the order in which they are written. */
export const volumesOf = (plan: PackPlan, outPath: string): readonly Volume[] => {
  const items = packItems(plan, sheetWords)
  const { files } = plan.counts
  if (plan.choices.templateId !== null) return templateVolumes(plan, items, outPath)
  const eveningCount = eveningLetters(plan)
  return volumePaths(outPath, files).map((path, index): Volume => {
    if (files <= 1) return { path, items, isOfTemplate: false }
    const from = index * plan.choices.perFile
    const range = { kind: 'letters', from, to: Math.min(eveningCount, from + plan.choices.perFile) } as const
    return { path, isOfTemplate: false, items: index > 0 ? [range] : items.map((item) => (item.kind === 'letters' && item.from === 0 ? range : item)) }
  })
}

/** A template has its own styles, headers and page, so its letters are in files of their own, after one with the sheets. */
const templateVolumes = (plan: PackPlan, items: readonly PackItem[], outPath: string): readonly Volume[] => {
  const sheets = items.filter(({ kind }) => kind !== 'letters')
  const letters = items.filter((item) => item.kind === 'letters')
  const size = plan.choices.perFile > 0 ? plan.choices.perFile : Math.max(1, plan.letters.length)
  const ranges = letters.flatMap(({ from, to }) => Array.from({ length: Math.ceil((to - from) / size) }, (_, index) => ({ kind: 'letters' as const, from: from + index * size, to: Math.min(to, from + (index + 1) * size) })))
  const contents = [...(sheets.length > 0 ? [{ items: sheets, isOfTemplate: false }] : []), ...ranges.map((range) => ({ items: [range], isOfTemplate: true }))]
  return volumePaths(outPath, contents.length).map((path, index) => ({ path, ...(contents[index] ?? { items: [], isOfTemplate: false }) }))
}

/** Letters that a file prints. */
export const lettersIn = ({ items }: Volume): number => items.reduce((sum, item) => sum + (item.kind === 'letters' ? item.to - item.from : 0), 0)
