import { dayFrom } from '../../../core/day.ts'
import type { SlipAnswer } from '../../../core/collate/settle-types.ts'
import type { Period } from '../../../core/report/types.ts'

/** What is kept while an office adds up: the days, and its decisions by the checksums of slips. Nothing of the slips themselves. */
export type TypedChoice = { readonly from: string; readonly to: string; readonly answers: Readonly<Record<string, SlipAnswer>> }

/** All slips, nothing decided. */
export const noChoice: TypedChoice = { from: '', to: '', answers: {} }

/** The period that is typed; null for all slips, undefined where the days are none. */
export const typedPeriod = ({ from, to }: Pick<TypedChoice, 'from' | 'to'>): Period | null | undefined => {
  if (from === '' && to === '') return null
  const [first, last] = [dayFrom(from), dayFrom(to)]
  return first !== undefined && last !== undefined && first <= last ? { from: first, to: last } : undefined
}
