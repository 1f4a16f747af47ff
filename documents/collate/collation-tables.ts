import { actionKinds, isInTotal, type ActionKind } from '../../core/action/types.ts'
import type { Collation } from '../../core/collate/collation.ts'
import type { Sums } from '../../core/collate/sums.ts'
import { silentWords, slipMarkWords, slipProblemWords, slipUseWords } from '../../words/slip-words.ts'
import type { Words } from '../../words/words.ts'

export type TableCell = string | number | null

/** A table as Word and spreadsheets show it. `totals` is its last row. */
export type CollationTable = {
  readonly name: string
  readonly columns: readonly { readonly heading: string; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly TableCell[])[]
  readonly totals: readonly TableCell[] | null
}

const text = (heading: string) => ({ heading, isNumber: false })
const number = (heading: string) => ({ heading, isNumber: true })

// A spreadsheet would turn 10/22 alone into a day of October.
const shownUa = (uaNumber: string | null, words: Words): string | null => (uaNumber === null ? null : words.reports.ua({ number: uaNumber }))

/** The kinds that have a number anywhere: a column of zeros says nothing. */
const kindsIn = ({ total, lastTotal, slips }: Collation): readonly ActionKind[] =>
  actionKinds.filter((kind) => isInTotal(kind) && [total.counts[kind], lastTotal?.counts[kind] ?? 0, ...slips.map(({ counts }) => counts[kind])].some((count) => count !== 0))

type Numbers = { readonly headings: readonly string[]; readonly of: (sums: Sums, last: Sums | null) => readonly TableCell[] }

const numbersOf = (collation: Collation, { collate: { columns }, reports }: Words): Numbers => {
  const kinds = kindsIn(collation)
  const compares = collation.lastPeriod !== null
  return {
    headings: [...kinds.map((kind) => reports.columns.kinds[kind]), columns.total, ...(compares ? [columns.before] : []), columns.signatories, reports.columns.kinds.copy, columns.notPosted, columns.replies, columns.returned],
    of: ({ counts, total, signatories, notPosted, replies, returned }, last) =>
      [...kinds.map((kind) => counts[kind]), total, ...(compares ? [last?.total ?? 0] : []), signatories, counts.copy, notPosted, replies, returned],
  }
}

const totalsTable = (collation: Collation, words: Words): CollationTable => {
  const { collate: { columns, tables }, reportFiles } = words
  const { total, lastTotal } = collation
  const rows: readonly (readonly [string, (sums: Sums) => number])[] = [
    ...kindsIn(collation).map((kind) => [reportFiles.kinds[kind], (sums: Sums) => sums.counts[kind]] as const),
    [columns.total, (sums) => sums.total], [columns.signatories, (sums) => sums.signatories], [columns.copies, (sums) => sums.counts.copy],
    [columns.notPosted, (sums) => sums.notPosted], [columns.replies, (sums) => sums.replies], [columns.returned, (sums) => sums.returned],
    [columns.headcount, (sums) => sums.headcount], [columns.slipsWithoutHeadcount, (sums) => sums.slipsWithoutHeadcount], [columns.groups, (sums) => sums.groups], [columns.slips, (sums) => sums.slips],
  ]
  return {
    name: tables.total, totals: null,
    columns: [text(columns.what), number(columns.count), ...(lastTotal ? [number(columns.before)] : [])],
    rows: rows.map(([name, of]) => [name, of(total), ...(lastTotal ? [of(lastTotal)] : [])]),
  }
}

const summedTable = <Row extends { readonly sums: Sums; readonly last?: Sums | null }>(name: string, headings: readonly string[], rows: readonly Row[], cellsOf: (row: Row) => readonly TableCell[], collation: Collation, words: Words): CollationTable => {
  const numbers = numbersOf(collation, words)
  return {
    name, columns: [...headings.map(text), ...numbers.headings.map(number)],
    rows: rows.map((row) => [...cellsOf(row), ...numbers.of(row.sums, row.last ?? null)]),
    totals: [words.collate.all, ...headings.slice(1).map(() => null), ...numbers.of(collation.total, collation.lastTotal)],
  }
}

const slipsTable = (collation: Collation, words: Words): CollationTable => {
  const { collate: { columns, tables }, reports, format } = words
  const kinds = kindsIn(collation)
  const byChecksum = new Map(collation.slips.map((slip) => [slip.checksum, slip]))
  return {
    name: tables.slips, totals: null,
    columns: [...[columns.group, columns.section, columns.report].map(text), number(columns.revision), ...[columns.from, columns.to].map(text), ...kinds.map((kind) => number(reports.columns.kinds[kind])), number(columns.total), ...[columns.use, columns.reason, columns.file].map(text)],
    rows: collation.slips.map((slip) => [
      slip.group.name, slip.group.section, slip.reportId, slip.revision, slip.period.from, slip.period.to, ...kinds.map((kind) => slip.counts[kind]), slip.total,
      slipUseWords(slip, words), format.series(slipMarkWords(slip, byChecksum, words)), format.series(slip.files),
    ]),
  }
}

/** Every table of what the slips come to, in the order in which files show them; one without rows is left out. */
export const collationTables = (collation: Collation, words: Words): readonly CollationTable[] => {
  const { columns, tables, noSection, noTitle } = words.collate
  const all = [
    totalsTable(collation, words),
    summedTable(tables.case, [columns.uaNumber, columns.indexNumber, columns.case], collation.cases, ({ uaNumber, indexNumber, title }) => [shownUa(uaNumber, words), indexNumber, title === '' ? noTitle : title], collation, words),
    summedTable(tables.group, [columns.group, columns.groupNumber, columns.section], collation.groups, ({ name, id, number: own, section }) => [name === '' ? id : name, own, section], collation, words),
    summedTable(tables.section, [columns.section], collation.sections, ({ section }) => [section ?? noSection], collation, words),
    summedTable(tables.period, [columns.from, columns.to], collation.periods, ({ from, to }) => [from, to], { ...collation, lastPeriod: null, lastTotal: null }, words),
    slipsTable(collation, words),
    { name: tables.refused, totals: null, columns: [text(columns.file), text(columns.group), text(columns.reason)], rows: collation.refused.map(({ file, problem, claims }) => [file, claims?.groupName ?? null, slipProblemWords(problem, words)]) },
    { name: tables.silent, totals: null, columns: [text(columns.group), text(columns.groupNumber), text(columns.section), number(columns.before)], rows: collation.silent.map((group) => [silentWords(group, words), group.number, group.section, group.last?.total ?? 0]) },
  ]
  return all.filter(({ rows }) => rows.length > 0)
}
