import { describe, expect, it } from 'vitest'
import { actionKinds, routes } from '../../../core/action/types.ts'
import { reportTable } from '../../../core/report/report-table.ts'
import { summarise } from '../../../core/report/summarise.ts'
import { reportPeriod, reportRow } from '../../kit/sample-report.ts'

const tableOf = (rows: Parameters<typeof summarise>[0]) => reportTable(summarise(rows, reportPeriod))

describe('the table of a report', () => {
  it('has letters by who posted them, then the other kinds, and no column without a number; copies are below it', () => {
    const table = tableOf([
      reportRow(9, { count: 8 }), reportRow(9, { route: 'office', count: 2 }), reportRow(9, { kind: 'fax', route: null }), reportRow(9, { kind: 'solidarity-card', count: 3 }),
      reportRow(9, { kind: 'copy', count: 5 }), reportRow(10, { route: null, count: 4 }),
    ])
    expect([table.columns.map((column) => (column.isByRoute ? column.route : column.kind)), table.rows.map(({ item, cells, total }) => [item.uaNumber, cells, total]), table.totals, table.total]).toEqual([
      ['group', 'office', null, 'solidarity-card', 'fax'], [['9/26', [8, 2, 0, 3, 1], 14], ['10/26', [0, 0, 4, 0, 0], 4]], [8, 2, 4, 3, 1], 18,
    ])
  })

  it('has a column for each kind and route that counts', () => {
    const table = tableOf(actionKinds.flatMap((kind) => [...routes, null].map((route) => reportRow(9, { kind, route }))))
    expect(table.columns).toHaveLength(routes.length + 1 + actionKinds.length - ['letter', 'copy'].length)
  })
})
