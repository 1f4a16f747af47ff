import type { PackLetter } from './types.ts'

type Run = { readonly from: number; readonly to: number }

/** Places of letters, in order, as runs without a gap. */
const runsOf = (places: readonly number[]): readonly Run[] => {
  const runs: Run[] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last !== undefined && last.to + 1 === place) runs.splice(-1, 1, { from: last.from, to: place })
    else runs.push({ from: place, to: place })
  }
  return runs
}

/** The codes of letters at these places of a plan, in order: a range for each run, with the mark of the pack once, such as `KHMR-001-G to 012-R`. */
export const codeRanges = (letters: readonly Pick<PackLetter, 'code'>[], places: readonly number[], range: (values: { readonly first: string; readonly last: string }) => string): readonly string[] =>
  runsOf(places).map(({ from, to }) => {
    const [first = '', last = ''] = [letters[from]?.code, letters[to]?.code]
    return from === to ? first : range({ first, last: last.slice(last.indexOf('-') + 1) })
  })
