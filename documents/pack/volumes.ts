import { packFilesOf } from '../../core/pack/pack-files.ts'
import type { PackFile } from '../../core/pack/pack-files.ts'
import { packItems } from '../../core/pack/pack-items.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { sheetWordsFor } from '../../words/pack-languages.ts'
import { volumePaths } from './volume-paths.ts'

/** One file of a pack and where it is written. */
export type Volume = PackFile & { readonly path: string }

/** The files of a pack and what each holds, in the order in which they are written. */
export const volumesOf = (plan: PackPlan, outPath: string): readonly Volume[] => {
  const files = packFilesOf(packItems(plan, sheetWordsFor(plan.choices)), plan)
  const paths = volumePaths(outPath, files.length)
  return files.map((file, index) => ({ ...file, path: paths[index] ?? outPath }))
}

/** Letters that a file prints. */
export const lettersIn = ({ items }: Volume): number => items.reduce((sum, item) => sum + (item.kind === 'letters' ? item.to - item.from : 0), 0)
