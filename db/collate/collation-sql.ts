import { actionKinds, kindsInTotal, type ActionKind } from '../../core/action/types.ts'

// The same statements for DuckDB and for PostgreSQL, so that an office's own database adds up as the app does.

/** The tables that a slip is loaded into. `slip_id` is its checksum, so that it is known when it comes again; `slip_no` is its number in this database. */
export const slipTables: Readonly<Record<'slip' | 'slip_case' | 'line', readonly (readonly [column: string, type: 'TEXT' | 'INTEGER' | 'DATE' | 'BOOLEAN' | 'BIGINT', required: boolean])[]>> = {
  slip: [
    ['slip_no', 'INTEGER', true], ['slip_id', 'TEXT', true], ['report_id', 'TEXT', true], ['revision', 'INTEGER', true], ['made_on', 'DATE', true], ['made_with', 'TEXT', true],
    ['group_id', 'TEXT', true], ['group_name', 'TEXT', true], ['group_number', 'TEXT', false], ['section', 'TEXT', false], ['country', 'TEXT', false],
    ['section_key', 'TEXT', true], ['name_key', 'TEXT', false], ['number_key', 'TEXT', false],
    ['period_from', 'DATE', true], ['period_to', 'DATE', true], ['event', 'TEXT', false],
    ['headcount', 'INTEGER', false], ['new_people', 'INTEGER', false], ['under18', 'INTEGER', false], ['events', 'INTEGER', false], ['total', 'BIGINT', true],
  ],
  slip_case: [
    ['slip_no', 'INTEGER', true], ['case_no', 'INTEGER', true], ['section_key', 'TEXT', true], ['case_key', 'TEXT', true], ['ua_number', 'TEXT', false], ['index_number', 'TEXT', false], ['title', 'TEXT', true],
    ['not_posted', 'INTEGER', true], ['replies', 'INTEGER', true], ['returned', 'INTEGER', true], ['remarks', 'TEXT', false],
  ],
  line: [
    ['slip_no', 'INTEGER', true], ['case_no', 'INTEGER', true], ['line_no', 'INTEGER', true], ['section_key', 'TEXT', true], ['case_key', 'TEXT', true], ['kind', 'TEXT', true], ['route', 'TEXT', false], ['outlet', 'TEXT', false],
    ['count', 'INTEGER', true], ['signatories', 'INTEGER', true], ['is_correction', 'BOOLEAN', true],
  ],
}

export type SlipTable = keyof typeof slipTables
export const slipTableNames = Object.keys(slipTables) as readonly SlipTable[]

/** The columns of a table, as a statement that makes it names them. */
export const columnsOf = (table: SlipTable): string => slipTables[table].map(([name, type, required]) => `${name} ${type}${required ? ' NOT NULL' : ''}`).join(', ')

/** The column of a kind in the views. */
export const kindColumn = (kind: ActionKind): string => kind.replaceAll('-', '_')

const counted = ['slip_no', 'group_id', 'section_key', 'period_from', 'period_to']
const countedColumns = counted.map((column) => `s.${column}`).join(', ')

/**
 * One row for each line, each case and each slip that counts: every table is a sum over these rows. `slip_use` says
 * what happens with each slip; it is a table in DuckDB and a view in PostgreSQL.
 */
const countedFact = `
  SELECT ${countedColumns}, l.case_key, l.kind, l.route, l.count, l.signatories, 0 AS not_posted, 0 AS replies, 0 AS returned, CAST(NULL AS INTEGER) AS headcount, 0 AS is_slip
    FROM line l JOIN counted_slip s ON s.slip_no = l.slip_no
  UNION ALL
  SELECT ${countedColumns}, c.case_key, NULL, NULL, 0, 0, c.not_posted, c.replies, c.returned, NULL, 0
    FROM slip_case c JOIN counted_slip s ON s.slip_no = c.slip_no
  UNION ALL
  SELECT ${countedColumns}, NULL, NULL, NULL, 0, 0, 0, 0, 0, s.headcount, 1 FROM counted_slip s`

const whole = (sum: string, name: string): string => `CAST(COALESCE(${sum}, 0) AS BIGINT) AS ${name}`
const isCounted = `kind IN (${kindsInTotal.map((kind) => `'${kind}'`).join(', ')})`

const sums = [
  ...actionKinds.map((kind) => whole(`sum(count) FILTER (WHERE kind = '${kind}')`, kindColumn(kind))),
  whole(`sum(count) FILTER (WHERE ${isCounted})`, 'total'),
  whole(`sum(signatories) FILTER (WHERE ${isCounted})`, 'signatories'),
  whole('sum(not_posted)', 'not_posted'), whole('sum(replies)', 'replies'), whole('sum(returned)', 'returned'), whole('sum(headcount)', 'headcount'),
  whole('sum(is_slip) FILTER (WHERE headcount IS NULL)', 'slips_without_headcount'), whole('sum(is_slip)', 'slips'),
  // A line has its case, and that its slip: groups are counted by these alone.
  whole('count(DISTINCT group_id) FILTER (WHERE kind IS NULL)', 'groups'),
]

/** By what the tables are: each with the columns that name a row. */
export const dimensions = { total: [], case: ['case_key'], group: ['group_id'], section: ['section_key'], period: ['period_from', 'period_to'] } as const
export type Dimension = keyof typeof dimensions

/** The sums of what counts, by one dimension. `where` is a condition on the rows that count. */
export const sumsBy = (dimension: Dimension, where = '1 = 1'): string => {
  const columns = dimensions[dimension]
  const ofCase = dimension === 'case' ? ' AND case_key IS NOT NULL' : ''
  return `SELECT ${[...columns, ...sums].join(', ')} FROM counted_fact WHERE ${where}${ofCase}${columns.length === 0 ? '' : ` GROUP BY ${columns.join(', ')}`}`
}

/** What counts by case, kind, route, group and period, in an order that is always the same. */
export const linesSql = (where: string): string => `
  SELECT case_key, kind, route, group_id, period_from, period_to, ${whole('sum(count)', 'count')}, ${whole('sum(signatories)', 'signatories')},
    ${whole('sum(not_posted)', 'not_posted')}, ${whole('sum(replies)', 'replies')}, ${whole('sum(returned)', 'returned')}, sum(headcount) AS headcount
  FROM counted_fact WHERE ${where} GROUP BY case_key, kind, route, group_id, period_from, period_to ORDER BY case_key NULLS LAST, group_id, period_to, period_from, kind NULLS LAST, route`

/** Names as the latest slip has them. Where several were made on one day, their ids decide, so that the answer is always the same. */
const latest = (key: string, columns: readonly string[], from: string, order: string): string =>
  `SELECT ${key}, ${columns.join(', ')} FROM (SELECT ${[key, ...columns].map((column) => `n.${column}`).join(', ')}, row_number() OVER (PARTITION BY n.${key} ORDER BY s.made_on DESC, s.slip_id${order}) AS nth FROM ${from}) named WHERE nth = 1`

/** Every view by its name, in the order in which they are made. */
export const collationViews: Readonly<Record<string, string>> = {
  counted_slip: "SELECT s.* FROM slip s JOIN slip_use u ON u.slip_no = s.slip_no WHERE u.use = 'counted'",
  counted_fact: countedFact,
  case_name: latest('case_key', ['ua_number', 'index_number', 'title'], 'slip_case n JOIN counted_slip s ON s.slip_no = n.slip_no', ', n.case_no'),
  group_name: latest('group_id', ['group_name', 'group_number', 'section', 'country'], 'slip n JOIN slip s ON s.slip_no = n.slip_no', ''),
  section_name: latest('section_key', ['section'], 'slip n JOIN slip s ON s.slip_no = n.slip_no', ''),
  in_total: sumsBy('total'),
  by_case: `SELECT * FROM case_name JOIN (${sumsBy('case')}) summed USING (case_key)`,
  by_group: `SELECT * FROM group_name JOIN (${sumsBy('group')}) summed USING (group_id)`,
  by_section: `SELECT * FROM section_name JOIN (${sumsBy('section')}) summed USING (section_key)`,
  by_period: sumsBy('period'),
}
