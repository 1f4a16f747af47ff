import type { ActionKind } from '../action/types.ts'
import { actionKinds, kindsInTotal } from '../action/types.ts'
import type { ReceivedSlip } from './types.ts'

/** How many of each kind. */
export type KindCounts = Readonly<Record<ActionKind, number>>

/** How many of each kind a slip has. */
export const kindCounts = (cases: ReceivedSlip['cases']): KindCounts => {
  const counts = Object.fromEntries(actionKinds.map((kind) => [kind, 0])) as Record<ActionKind, number>
  for (const { lines } of cases) for (const { kind, count } of lines) counts[kind] += count
  return counts
}

/** All kinds except copies. */
export const totalOf = (counts: KindCounts): number => kindsInTotal.reduce((sum, kind) => sum + counts[kind], 0)
