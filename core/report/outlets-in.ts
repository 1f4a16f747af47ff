import type { ReportSummary } from './types.ts'

/** Letters that were posted at one outlet; null where a member holds the packs, or the outlet is not known. */
export type OutletLetters = { readonly outlet: string | null; readonly letters: number }

/** The letters of all cases that were posted at outlets, by outlet. */
export const outletsIn = ({ cases }: Pick<ReportSummary, 'cases'>): readonly OutletLetters[] => {
  const sums = new Map<string | null, number>()
  for (const { kind, route, outlet, count } of cases.flatMap(({ lines }) => lines)) {
    if (kind === 'letter' && route === 'outlet') sums.set(outlet, (sums.get(outlet) ?? 0) + count)
  }
  return [...sums].map(([outlet, letters]) => ({ outlet, letters })).toSorted((one, other) => (one.outlet ?? '').localeCompare(other.outlet ?? ''))
}
