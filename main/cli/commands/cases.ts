import type { Command } from '../command.ts'
import { callOn, done, refused } from '../command.ts'
import { withServices } from '../open-services.ts'
import { inColumns } from '../values.ts'

export const casesCommand: Command = (line) =>
  withServices(line, async (services) => {
    const cases = await callOn(services, 'cases.list', { search: line.values.search ?? '', status: 'all' })
    if (!cases.ok) return refused(cases.problem)
    const rows = cases.value.map((row) => [
      row.uaNumber ?? '–',
      row.country ?? '–',
      row.deadline ?? 'no deadline',
      row.status,
      `${row.tally.posted} posted`,
      row.people === '' ? row.title : `${row.title} (${row.people})`,
    ])
    return done(cases.value, rows.length === 0 ? 'No case is kept here yet.' : inColumns(rows))
  })
