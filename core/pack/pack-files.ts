import type { PackItem } from './pack-order.ts'
import type { PackPlan } from './types.ts'

/** What one file of a pack holds, in order. */
export type PackFile = {
  readonly items: readonly PackItem[]
  /** Only letters, set by the group's own template. */
  readonly isOfTemplate: boolean
}

type Letters = Extract<PackItem, { readonly kind: 'letters' }>

/** Letters in runs of at most `size`; 0 for all in one. */
const splitLetters = ({ from, to }: Letters, size: number): readonly Letters[] => {
  const step = size > 0 ? size : Math.max(1, to - from)
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => ({ kind: 'letters', from: from + index * step, to: Math.min(to, from + (index + 1) * step) }))
}

/** A template has its own styles, headers and page, so its letters are in files of their own, after one with the sheets. */
const filesWithTemplate = (items: readonly PackItem[], perFile: number): readonly PackFile[] => {
  const sheets = items.filter(({ kind }) => kind !== 'letters')
  const letters = items.filter((item) => item.kind === 'letters').flatMap((item) => splitLetters(item, perFile))
  return [...(sheets.length > 0 ? [{ items: sheets, isOfTemplate: false }] : []), ...letters.map((item) => ({ items: [item], isOfTemplate: true }))]
}

/** The files of a pack: the first one also holds everything except the evening's letters, of which each file has at most `perFile`. */
export const packFilesOf = (items: readonly PackItem[], { letters, choices: { templateId, perFile } }: Pick<PackPlan, 'letters' | 'choices'>): readonly PackFile[] => {
  if (templateId !== null) return filesWithTemplate(items, perFile)
  // Letters to take home are not divided.
  const evening = items.find((item): item is Letters => item.kind === 'letters' && letters[item.from]?.outlet === null)
  if (evening === undefined) return [{ items, isOfTemplate: false }]
  const [first = evening, ...others] = splitLetters(evening, perFile)
  return [{ items: items.map((item) => (item === evening ? first : item)), isOfTemplate: false }, ...others.map((item) => ({ items: [item], isOfTemplate: false }))]
}
