import { fitLetters } from '../../core/letter/fit-letters.ts'
import type { PackPlan } from '../../core/letter/types.ts'
import type { SetLetter } from './letter-variants.ts'
import { volumePaths } from './volume-paths.ts'

/** One file of a pack: the first one also holds the sheets and labels. */
export type Volume = { readonly path: string; readonly isFirst: boolean; readonly letters: readonly SetLetter[] }

const setLetters = (plan: PackPlan): readonly SetLetter[] =>
  fitLetters(plan).flatMap((fit, index) => {
    const letter = plan.letters[index]
    return letter === undefined ? [] : [{ letter, fit }]
  })

export const volumesOf = (plan: PackPlan, outPath: string): readonly Volume[] => {
  const letters = plan.choices.parts.includes('letters') ? setLetters(plan) : []
  const size = plan.counts.files > 1 ? plan.choices.perFile : letters.length
  return volumePaths(outPath, plan.counts.files).map((path, index) => ({
    path, isFirst: index === 0, letters: letters.slice(index * size, (index + 1) * size),
  }))
}
