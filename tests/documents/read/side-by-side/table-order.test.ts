import { expect, it } from 'vitest'
import { tableOrder } from '../../../../documents/read/side-by-side/table-order.ts'

/** The texts of a table in the order in which they are read; `|` separates cells, `/` the lines of one, `--` is a gap. */
const read = (...rows: readonly string[]): string => {
  const cells = rows.map((row) => row.split('|').map((cell) => cell.split('/').map((line) => line.trim()).filter((line) => line !== '')))
  return tableOrder(cells).flatMap(({ cells: places, isBlock }) => [...places.flatMap(({ row, column }) => cells[row]?.[column] ?? []), ...(isBlock ? ['--'] : [])]).join(', ')
}

it.each([
  ['whole addresses in cells', ['Ana Lim / Calle 5 / Lima | Luis Ro / Av 7 / Cusco'], 'Ana Lim, Calle 5, Lima, --, Luis Ro, Av 7, Cusco, --'],
  ['a line in each row', ['Ana Lim | Luis Ro', 'Minister | Ambassador', 'Calle 5 | Av 7', 'Lima | Cusco', 'Email: a@x.example | Email: b@x.example'], 'Ana Lim, Minister, Calle 5, Lima, Email: a@x.example, --, Luis Ro, Ambassador, Av 7, Cusco, Email: b@x.example, --'],
  ['lines that are not beside their like', ['Ana Lim | Luis Ro', 'Calle 5 | Embassy of Peru', 'Lima 15 | 1700 Example Ave', ' | Fax: 202 833 0000'], 'Ana Lim, Calle 5, Lima 15, --, Luis Ro, Embassy of Peru, 1700 Example Ave, Fax: 202 833 0000, --'],
  ['names above their addresses', ['Ana Lim | Luis Ro', 'Ministry / Calle 5 / Lima | Embassy / Av 7 / Cusco'], 'Ana Lim, Ministry, Calle 5, Lima, --, Luis Ro, Embassy, Av 7, Cusco, --'],
  ['two by two whole addresses', ['Ana Lim / Calle 5 | Luis Ro / Av 7', 'Eva Ost / Weg 9 | Max Po / Gasse 8'], 'Ana Lim, Calle 5, --, Luis Ro, Av 7, --, Eva Ost, Weg 9, --, Max Po, Gasse 8, --'],
  ['two by two in rows of lines', ['Ana Lim | Luis Ro', 'Email: a@x.example | Email: b@x.example', 'Eva Ost | Max Po', 'Email: c@x.example | Email: d@x.example'], 'Ana Lim, Email: a@x.example, --, Luis Ro, Email: b@x.example, --, Eva Ost, Email: c@x.example, --, Max Po, Email: d@x.example, --'],
  ['two by two, one of them for copies', ['Ana Lim | Luis Ro', 'Calle 5 | Av 7', 'Email: a@x.example | Email: b@x.example', 'Eva Ost | And copies to:', 'Weg 9 | Union of Lawyers', 'Town 4 | Gasse 8'], 'Ana Lim, Calle 5, Email: a@x.example, --, Luis Ro, Av 7, Email: b@x.example, --, Eva Ost, Weg 9, Town 4, --, And copies to:, Union of Lawyers, Gasse 8, --'],
  ['an addressee in each row', ['Name | Office | Address', 'Ana Lim | Minister | Calle 5, Lima', 'Luis Ro | Ambassador | Av 7, Cusco'], 'Name, Office, Address, --, Ana Lim, Minister, Calle 5, Lima, --, Luis Ro, Ambassador, Av 7, Cusco, --'],
  ['labels and what they are of', ['Country | Peru', 'Number | 926', 'Email | a@x.example'], 'Country, Peru, Number, 926, Email, a@x.example'],
  ['a label beside an address', ['Name | Ana Lim', 'Address | Calle 5 / Lima 15'], 'Name, Ana Lim, Address, Calle 5, Lima 15'],
  ['names only', ['Ana Lim | Luis Ro', 'Eva Ost | Max Po'], 'Ana Lim, Luis Ro, Eva Ost, Max Po'],
  ['numbers', ['Year | Letters', '2025 | 120', '2026 | 140'], 'Year, Letters, 2025, 120, 2026, 140'],
  ['a heading above columns', ['Write to:', 'Ana Lim | Luis Ro', 'Calle 5 | Av 7'], 'Write to:, Ana Lim, Calle 5, --, Luis Ro, Av 7, --'],
])('a table with %s', (_, rows, order) => {
  expect(read(...rows)).toBe(order)
})

it('takes a time that grows with its rows', () => {
  const time = (rows: number): number => {
    const start = performance.now()
    tableOrder(Array.from({ length: rows }, () => [['Ana Lim'], ['Luis Ro'], ['a@x.example']]))
    return performance.now() - start
  }
  time(1_000)
  expect(time(100_000)).toBeLessThan(2_000)
})
