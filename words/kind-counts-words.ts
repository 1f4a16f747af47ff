import type { KindCounts } from '../core/action/count-by-kind.ts'
import type { Format } from './format.ts'
import type { Messages } from './generated/messages.ts'

/** Counts by kind as a list: `39 letters, 3 solidarity cards and 2 copies`. */
export const kindCountsWords = (counts: KindCounts, { actions, format }: Pick<Messages, 'actions'> & { readonly format: Format }): string =>
  format.list(counts.map(({ kind, count }) => actions.kindCounted[kind]({ count })))
