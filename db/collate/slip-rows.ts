import { groupKeysOf, sectionKeyOf } from '../../core/collate/case-key.ts'
import { kindCounts, totalOf } from '../../core/collate/slip-counts.ts'
import type { ReceivedSlip } from '../../core/collate/types.ts'
import type { SlipTable } from './collation-sql.ts'

/** A value of a column. */
export type Value = string | number | boolean | null

const slipRow = (slip: ReceivedSlip, no: number): readonly Value[] => {
  const { group, period } = slip
  const keyOf = (kind: 'name' | 'number'): string | null => groupKeysOf(group).find((key) => key.startsWith(`${kind} `)) ?? null
  return [
    no, slip.checksum, slip.reportId, slip.revision, slip.madeOn, slip.madeWith, group.id, group.name, group.number, group.section, group.country,
    sectionKeyOf(group), keyOf('name'), keyOf('number'), period.from, period.to, slip.event, slip.headcount, slip.newPeople, slip.under18, slip.events, totalOf(kindCounts(slip.cases)),
  ]
}

/** The rows of a slip for each table, in the order of its columns. `no` is its number in the database. */
export const slipRows = (slip: ReceivedSlip, no: number): Readonly<Record<SlipTable, readonly (readonly Value[])[]>> => {
  const section = sectionKeyOf(slip.group)
  return {
    slip: [slipRow(slip, no)],
    slip_case: slip.cases.map(({ caseKey, uaNumber, indexNumber, title, notPosted, replies, returned, remarks }, at) => [no, at, section, caseKey, uaNumber, indexNumber, title, notPosted, replies, returned, remarks]),
    line: slip.cases.flatMap(({ caseKey, lines }, at) => lines.map(({ kind, route, outlet, count, signatories, isCorrection }, nth) => [no, at, nth, section, caseKey, kind, route, outlet, count, signatories, isCorrection])),
  }
}
