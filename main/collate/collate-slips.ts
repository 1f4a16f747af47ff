import { shownNumber } from '../../core/collate/case-key.ts'
import { refusedMarks, refusedOf } from '../../core/collate/claims.ts'
import { emptyCollation, type CollatedSlip, type Collation } from '../../core/collate/collation.ts'
import { periodBefore, placeOf } from '../../core/collate/periods.ts'
import { settle } from '../../core/collate/settle.ts'
import type { SlipAnswers } from '../../core/collate/settle-types.ts'
import { silentGroupIds } from '../../core/collate/silent-groups.ts'
import { noSums, type Sums } from '../../core/collate/sums.ts'
import type { Period } from '../../core/report/types.ts'
import type { NamedSums, OfficeTable } from '../../db/collate/office-table.ts'
import { dayIn, type SumRow } from '../../db/collate/sum-rows.ts'
import type { ReadSlips } from './open-slips.ts'

const textOf = (row: SumRow, column: string): string | null => (typeof row[column] === 'string' && row[column] !== '' ? row[column] : null)
const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Rows of this period, and those of the one before alone, each with both sums: the sums of a column are its total. */
const beside = <Row>(now: readonly NamedSums[], last: readonly NamedSums[] | null, keyOf: (row: SumRow) => string, make: (row: SumRow, sums: Sums, before: Sums | null) => Row): readonly Row[] => {
  const before = new Map((last ?? []).map((one) => [keyOf(one.row), one]))
  const here = new Set(now.map(({ row }) => keyOf(row)))
  const gone = [...before].filter(([key]) => !here.has(key)).map(([, { row, sums }]) => make(row, noSums, sums))
  return [...now.map(({ row, sums }) => make(row, sums, before.get(keyOf(row))?.sums ?? null)), ...gone]
}

const groupOf = (row: SumRow) => ({ id: String(row['group_id']), name: textOf(row, 'group_name') ?? '', number: textOf(row, 'group_number'), section: textOf(row, 'section'), country: textOf(row, 'country') })

type SumsBy = (dimension: Parameters<OfficeTable['sums']>[0]) => Promise<readonly NamedSums[]>

/** The sums of the period, and of the one before where there is one. */
const sumsOf = (table: OfficeTable, { period, lastPeriod }: Pick<Collation, 'period' | 'lastPeriod'>): { readonly now: SumsBy; readonly last: (...of: Parameters<SumsBy>) => Promise<readonly NamedSums[] | null> } => ({
  now: (dimension) => table.sums(dimension, period),
  last: async (dimension) => (lastPeriod === null ? null : table.sums(dimension, lastPeriod)),
})

/** The lists of sums, each of which is a sum over everything that counts. */
export const sumLists = ['cases', 'groups', 'sections', 'periods'] as const
export type SumList = (typeof sumLists)[number]

const makeList: { readonly [List in SumList]: (sums: ReturnType<typeof sumsOf>) => Promise<Collation[List]> } = {
  cases: async ({ now, last }) => beside(await now('case'), await last('case'), (row) => String(row['case_key']), (row, sums, before) =>
    ({ caseKey: String(row['case_key']), uaNumber: shownNumber(textOf(row, 'ua_number')), indexNumber: textOf(row, 'index_number'), title: textOf(row, 'title') ?? '', sums, last: before })).toSorted((one, other) => byText(one.caseKey, other.caseKey)),
  groups: async ({ now, last }) => beside(await now('group'), await last('group'), (row) => String(row['group_id']), (row, sums, before) => ({ ...groupOf(row), sums, last: before })).toSorted((one, other) => byText(one.name, other.name) || byText(one.id, other.id)),
  sections: async ({ now, last }) => beside(await now('section'), await last('section'), (row) => String(row['section_key']), (row, sums, before) => ({ section: textOf(row, 'section'), sums, last: before })).toSorted((one, other) => byText(one.section ?? '', other.section ?? '')),
  periods: async ({ now }) => (await now('period')).map(({ row, sums }) => ({ from: dayIn(row, 'period_from'), to: dayIn(row, 'period_to'), sums })).toSorted((one, other) => byText(one.to, other.to) || byText(one.from, other.from)),
}

/** One list of the slips that were settled last in the table. */
export const collateList = async (table: OfficeTable, settled: Pick<Collation, 'period' | 'lastPeriod'>, list: SumList): Promise<Partial<Collation>> => ({ [list]: await makeList[list](sumsOf(table, settled)) })

/** What happens with each opened slip, with what a person decided of some, and their totals. The lists of sums are empty. */
export const settleSlips = async (table: OfficeTable, { slips, refused }: ReadSlips, period: Period | null, answers: SlipAnswers): Promise<Collation> => {
  const lastPeriod = period === null ? null : periodBefore(period)
  const settled = settle(slips.map(({ head, total, caseKeys }) => ({ ...head, total, caseKeys })), answers)
  await table.settle(new Map([...settled].map(([id, { use }]) => [id, use])))
  const newerRefused = refusedMarks(refused)
  const listed = slips.map(({ files, head, total: own, counts }): CollatedSlip => {
    const { use, marks } = settled.get(head.checksum) ?? { use: 'waiting' as const, marks: [] }
    return { ...head, files, counts, total: own, use, marks: [...marks, ...(use === 'counted' || use === 'waiting' ? newerRefused(head) : [])], answer: answers.get(head.checksum) ?? null, in: placeOf(head, period, lastPeriod) }
  })
  const sums = sumsOf(table, { period, lastPeriod })
  const [total] = await sums.now('total')
  if (!total) throw new Error('A sum without groups is always one row')
  const silent = silentGroupIds(listed)
  return {
    ...emptyCollation, period, lastPeriod, total: total.sums, lastTotal: (await sums.last('total'))?.[0]?.sums ?? null,
    silent: silent.size === 0 ? [] : (await sums.last('group') ?? []).filter(({ row }) => silent.has(String(row['group_id']))).map(({ row, sums: last }) => ({ ...groupOf(row), last, refused: refusedOf(String(row['group_id']), refused) })).toSorted((one, other) => byText(one.name, other.name)),
    slips: listed.toSorted((one, other) => byText(one.group.name, other.group.name) || byText(one.reportId, other.reportId) || other.revision - one.revision),
    refused,
  }
}

/** What the opened slips come to, with every list. */
export const collate = async (table: OfficeTable, read: ReadSlips, period: Period | null, answers: SlipAnswers): Promise<Collation> => {
  const settled = await settleSlips(table, read, period, answers)
  const sums = sumsOf(table, settled)
  return { ...settled, cases: await makeList.cases(sums), groups: await makeList.groups(sums), sections: await makeList.sections(sums), periods: await makeList.periods(sums) }
}
