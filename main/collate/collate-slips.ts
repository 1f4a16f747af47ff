import { actionKinds, type ActionKind } from '../../core/action/types.ts'
import { shownNumber } from '../../core/collate/case-key.ts'
import type { CollatedSlip, Collation, RefusedFile } from '../../core/collate/collation.ts'
import { periodBefore, placeOf } from '../../core/collate/periods.ts'
import { settle } from '../../core/collate/settle.ts'
import type { SlipAnswers } from '../../core/collate/settle-types.ts'
import { silentGroupIds } from '../../core/collate/silent-groups.ts'
import { kindCounts, totalOf, type KindCounts } from '../../core/collate/slip-counts.ts'
import type { Sums } from '../../core/collate/sums.ts'
import type { ReceivedSlip, SlipHead, SlipProblem } from '../../core/collate/types.ts'
import type { Period } from '../../core/report/types.ts'
import type { Result } from '../../core/result.ts'
import type { NamedSums, OfficeTable } from '../../db/collate/office-table.ts'
import { dayIn, type SumRow } from '../../db/collate/sum-rows.ts'

/** What an office has: slips that were read, and files that were refused. */
export type ReadSlips = { readonly slips: readonly OpenedSlip[]; readonly refused: readonly RefusedFile[] }

/** A slip without its cases, which are in the table. */
type OpenedSlip = { readonly files: readonly string[]; readonly head: SlipHead; readonly total: number; readonly caseKeys: readonly string[]; readonly counts: KindCounts }

export type SlipFile = { readonly file: string; readonly read: () => Promise<Result<ReceivedSlip, SlipProblem>> }

const openedSlip = (file: string, { cases, ...head }: ReceivedSlip) => {
  const counts = kindCounts(cases)
  return { files: [file], head, total: totalOf(counts), caseKeys: cases.map(({ caseKey }) => caseKey), counts }
}

/** Reads slips one after the other into the table. A slip that comes in several files is in it once. `onSlip` is called with each new one. */
export const openSlips = async (table: OfficeTable, files: readonly SlipFile[], onSlip: (slip: ReceivedSlip) => void = () => undefined): Promise<ReadSlips> => {
  const slips = new Map<string, OpenedSlip & { readonly files: string[] }>()
  const refused: RefusedFile[] = []
  for (const { file, read } of files) {
    const slip = await read()
    if (!slip.ok) {
      refused.push({ file, problem: slip.problem })
      continue
    }
    const known = slips.get(slip.value.checksum)
    if (known) {
      known.files.push(file)
      continue
    }
    slips.set(slip.value.checksum, openedSlip(file, slip.value))
    table.add(slip.value)
    onSlip(slip.value)
  }
  return { slips: [...slips.values()], refused }
}

const textOf = (row: SumRow, column: string): string | null => (typeof row[column] === 'string' && row[column] !== '' ? row[column] : null)
const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const noSums: Sums = {
  counts: Object.fromEntries(actionKinds.map((kind) => [kind, 0])) as Record<ActionKind, number>,
  total: 0, signatories: 0, notPosted: 0, replies: 0, returned: 0, headcount: 0, slipsWithoutHeadcount: 0, slips: 0, groups: 0,
}

/** Rows of this period, and those of the one before alone, each with both sums: the sums of a column are its total. */
const beside = <Row>(now: readonly NamedSums[], last: readonly NamedSums[] | null, keyOf: (row: SumRow) => string, make: (row: SumRow, sums: Sums, before: Sums | null) => Row): readonly Row[] => {
  const before = new Map((last ?? []).map((one) => [keyOf(one.row), one]))
  const here = new Set(now.map(({ row }) => keyOf(row)))
  const gone = [...before].filter(([key]) => !here.has(key)).map(([, { row, sums }]) => make(row, noSums, sums))
  return [...now.map(({ row, sums }) => make(row, sums, before.get(keyOf(row))?.sums ?? null)), ...gone]
}

const groupOf = (row: SumRow) => ({ id: String(row['group_id']), name: textOf(row, 'group_name') ?? '', number: textOf(row, 'group_number'), section: textOf(row, 'section'), country: textOf(row, 'country') })

/** What the opened slips come to, with what a person decided of some of them. */
export const collate = async (table: OfficeTable, { slips, refused }: ReadSlips, period: Period | null, answers: SlipAnswers): Promise<Collation> => {
  const lastPeriod = period === null ? null : periodBefore(period)
  const settled = settle(slips.map(({ head, total, caseKeys }) => ({ ...head, total, caseKeys })), answers)
  await table.settle(new Map([...settled].map(([id, { use }]) => [id, use])))
  const listed = slips.map(({ files, head, total: own, counts }): CollatedSlip => ({
    ...head, files, counts, total: own, ...(settled.get(head.checksum) ?? { use: 'waiting', marks: [] }), answer: answers.get(head.checksum) ?? null, in: placeOf(head, period, lastPeriod),
  }))
  const sums = (dimension: Parameters<OfficeTable['sums']>[0]) => table.sums(dimension, period)
  const lastSums = async (dimension: Parameters<OfficeTable['sums']>[0]) => (lastPeriod === null ? null : table.sums(dimension, lastPeriod))
  const [total] = await sums('total')
  if (!total) throw new Error('A sum without groups is always one row')
  const lastGroups = await lastSums('group')
  const silent = silentGroupIds(listed)
  return {
    period, lastPeriod, total: total.sums, lastTotal: (await lastSums('total'))?.[0]?.sums ?? null,
    cases: beside(await sums('case'), await lastSums('case'), (row) => String(row['case_key']), (row, own, last) =>
      ({ caseKey: String(row['case_key']), uaNumber: shownNumber(textOf(row, 'ua_number')), indexNumber: textOf(row, 'index_number'), title: textOf(row, 'title') ?? '', sums: own, last })).toSorted((one, other) => byText(one.caseKey, other.caseKey)),
    groups: beside(await sums('group'), lastGroups, (row) => String(row['group_id']), (row, own, last) => ({ ...groupOf(row), sums: own, last })).toSorted((one, other) => byText(one.name, other.name) || byText(one.id, other.id)),
    sections: beside(await sums('section'), await lastSums('section'), (row) => String(row['section_key']), (row, own, last) => ({ section: textOf(row, 'section'), sums: own, last })).toSorted((one, other) => byText(one.section ?? '', other.section ?? '')),
    periods: (await sums('period')).map(({ row, sums: own }) => ({ from: dayIn(row, 'period_from'), to: dayIn(row, 'period_to'), sums: own })).toSorted((one, other) => byText(one.to, other.to) || byText(one.from, other.from)),
    silent: (lastGroups ?? []).filter(({ row }) => silent.has(String(row['group_id']))).map(({ row, sums: last }) => ({ ...groupOf(row), last })).toSorted((one, other) => byText(one.name, other.name)),
    slips: listed.toSorted((one, other) => byText(one.group.name, other.group.name) || byText(one.reportId, other.reportId) || other.revision - one.revision),
    refused,
  }
}
