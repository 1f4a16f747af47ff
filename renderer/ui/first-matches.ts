import { fold } from '../../core/text/fold.ts'

export type PickerOption = { readonly value: string; readonly label: string }

/** The first options that contain all typed words, and how many more there are. `words` is the folded label. */
export const firstMatches = (
  options: readonly { readonly option: PickerOption; readonly words: string }[], typed: string, max: number,
): { readonly options: readonly PickerOption[]; readonly rest: number } => {
  const wanted = fold(typed).split(/\s+/u).filter((word) => word !== '')
  const found = wanted.length === 0 ? options : options.filter(({ words }) => wanted.every((word) => words.includes(word)))
  return { options: found.slice(0, max).map(({ option }) => option), rest: Math.max(0, found.length - max) }
}
