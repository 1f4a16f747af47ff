import { words as all } from '../../words.ts'
import type { Command } from '../command.ts'
import { callOn, done, refused } from '../command.ts'
import { withServices } from '../open-services.ts'
import { inColumns } from '../values.ts'

const words = all.commandLine

/** Lists the cases, or those that a search finds. */
export const casesCommand: Command = (line) =>
  withServices(line, async (services) => {
    const cases = await callOn(services, 'cases.list', { search: line.values.search ?? '', status: 'all' })
    if (!cases.ok) return refused(cases.problem)
    const rows = cases.value.map((row) => [
      row.uaNumber ?? words.nothing,
      row.country ?? words.nothing,
      row.deadline ?? words.cases.noDeadline,
      words.cases.status[row.status],
      words.cases.posted({ count: row.tally.posted }),
      row.people === '' ? row.title : `${row.title} (${row.people})`,
    ])
    return done(cases.value, rows.length === 0 ? words.cases.none : inColumns(rows))
  })
