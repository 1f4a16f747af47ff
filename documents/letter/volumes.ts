import type { PackLetter, PackPlan } from '../../core/letter/types.ts'
import { volumePaths } from './volume-paths.ts'

/** One file of a pack: the first one also holds the sheets and labels. */
export type Volume = { readonly path: string; readonly isFirst: boolean; readonly letters: readonly PackLetter[] }

export const volumesOf = (plan: PackPlan, outPath: string): readonly Volume[] => {
  const letters = plan.choices.parts.includes('letters') ? plan.letters : []
  const size = plan.counts.files > 1 ? plan.choices.perFile : letters.length
  return volumePaths(outPath, plan.counts.files).map((path, index) => ({
    path, isFirst: index === 0, letters: letters.slice(index * size, (index + 1) * size),
  }))
}
