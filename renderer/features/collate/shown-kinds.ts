import { actionKinds, isInTotal, type ActionKind } from '../../../core/action/types.ts'
import type { Sums } from '../../../core/collate/sums.ts'
import type { Words } from '../../../words/words.ts'

/** Kinds with columns of their own, so that a table fits beside its names; the others are named with their numbers in one. */
const own: ReadonlySet<ActionKind> = new Set(['letter', 'solidarity-card', 'email', 'petition-signature'])

type Counts = Sums['counts']

/** The kinds that have a number anywhere in these sums: those with a column, and the others. */
export const shownKinds = (sums: readonly { readonly counts: Counts }[]): { readonly columns: readonly ActionKind[]; readonly others: readonly ActionKind[] } => {
  const some = actionKinds.filter((kind) => isInTotal(kind) && sums.some(({ counts }) => counts[kind] !== 0))
  return { columns: some.filter((kind) => own.has(kind)), others: some.filter((kind) => !own.has(kind)) }
}

/** The numbers of kinds without a column, by name, such as "3 Calls, 2 Faxes". */
export const othersInWords = (counts: Counts, others: readonly ActionKind[], { collate: text, reports, format }: Words): string =>
  format.series(others.flatMap((kind) => (counts[kind] === 0 ? [] : [text.ofKind({ count: counts[kind], kind: reports.columns.kinds[kind] })])))
