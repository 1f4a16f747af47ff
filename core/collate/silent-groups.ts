import type { CollatedSlip } from './collation.ts'
import { groupKeysOf } from './case-key.ts'

/** The ids of groups that reported in the period before and sent nothing for this one, under any of their ids. A slip that waits is no silence. */
export const silentGroupIds = (slips: readonly CollatedSlip[]): ReadonlySet<string> => {
  const heard = new Set(slips.flatMap((slip) => (slip.in === 'period' && slip.use !== 'left-out' ? [`id ${slip.group.id}`, ...groupKeysOf(slip.group)] : [])))
  const before = slips.filter((slip) => slip.in === 'last-period' && slip.use === 'counted')
  return new Set(before.filter(({ group }) => ![`id ${group.id}`, ...groupKeysOf(group)].some((key) => heard.has(key))).map(({ group }) => group.id))
}
