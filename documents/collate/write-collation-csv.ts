import papaparse from 'papaparse'
import type { Collation } from '../../core/collate/collation.ts'
import type { CollationLine } from '../../core/collate/line.ts'
import type { Words } from '../../words/words.ts'
import { guardCell } from '../export/formula-guard.ts'

const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `${papaparse.unparse(rows.map((row) => row.map((cell) => guardCell(String(cell ?? '')))), { newline: '\r\n', quotes: true })}\r\n`

type RowsOf = (line: CollationLine) => readonly (readonly (string | number | null)[])[]

/** Rows of a line: one for the kind, or one for each number of a case that is not zero, or one for who took part. */
const rowsIn = (collation: Collation, words: Words): RowsOf => {
  const { collate: { columns }, reportFiles, reports } = words
  const cases = new Map(collation.cases.map((item) => [item.caseKey, item]))
  const groups = new Map(collation.groups.map((group) => [group.id, group]))
  return (line) => {
    const { caseKey, kind, route, groupId, from, to, count, signatories, headcount } = line
    const item = caseKey === null ? undefined : cases.get(caseKey)
    const group = groups.get(groupId)
    const row = (what: string, by: string, number: number | string, people: number | null) => [
      item?.uaNumber ? reports.ua({ number: item.uaNumber }) : null, item?.indexNumber ?? null, item?.title ?? null, what, by, number, people,
      group?.name ?? null, groupId, group?.number ?? null, group?.section ?? null, group?.country ?? null, from, to,
    ]
    if (kind !== null) return [row(reportFiles.kinds[kind], route === null ? '' : reportFiles.routes[route], count, signatories)]
    if (caseKey === null) return [row(columns.headcount, '', headcount ?? reportFiles.csv.notCounted, null)]
    return ([[columns.notPosted, line.notPosted], [columns.replies, line.replies], [columns.returned, line.returned]] as const)
      .flatMap(([what, number]) => (number === 0 ? [] : [row(what, '', number, null)]))
  }
}

/**
 * What counts as one table to add up: a row for each case, kind, group, section and period, some thousand at a time, because all of them
 * may be more than the memory should hold. UTF-8 with a byte order mark.
 * No cell is one that a spreadsheet would run.
 */
export async function* collationCsv(collation: Collation, lines: AsyncIterable<readonly CollationLine[]>, words: Words): AsyncGenerator<Uint8Array> {
  const { columns } = words.collate
  const encoder = new TextEncoder()
  yield encoder.encode(`\uFEFF${csvOf([[
    columns.uaNumber, columns.indexNumber, columns.case, columns.kind, columns.route, columns.count, columns.signatories,
    columns.group, columns.groupId, columns.groupNumber, columns.section, columns.country, columns.from, columns.to,
  ]])}`)
  const rowsOf = rowsIn(collation, words)
  for await (const some of lines) {
    const rows = some.flatMap(rowsOf)
    if (rows.length > 0) yield encoder.encode(csvOf(rows))
  }
}
