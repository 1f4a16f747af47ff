import { deadlineOf } from '../../../core/case/deadline.ts'
import type { CaseListItem } from '../../../core/case/list-item.ts'
import type { Day } from '../../../core/day.ts'
import { sentence } from '../../../words/catalogue.ts'
import { words as all } from '../../words.ts'
import type { Command } from '../command.ts'
import { callOn, done, refused } from '../command.ts'
import { withServices } from '../open-services.ts'
import { inColumns } from '../values.ts'

const words = all.commandLine

/** The state of the deadline of an open case, in words; a closed case has no days left. */
const stateWords = (item: CaseListItem, today: Day): string => {
  const { state, days } = deadlineOf(item, today)
  return item.status === 'closed' ? words.nothing : sentence(words.cases.deadline[state], { days })
}

/** Lists the cases, or those that a search finds. */
export const casesCommand: Command = (line) =>
  withServices(line, async (services) => {
    const cases = await callOn(services, 'cases.list', { search: line.values.search ?? '', status: 'all' })
    if (!cases.ok) return refused(cases.problem)
    const rows = cases.value.map((row) => [
      row.uaNumber ?? words.nothing,
      row.country ?? words.nothing,
      row.deadline ?? words.nothing,
      stateWords(row, services.today()),
      words.cases.status[row.status],
      words.cases.posted({ count: row.tally.posted }),
      row.people === '' ? row.title : `${row.title} (${row.people})`,
    ])
    const given = cases.value.map((row) => ({ ...row, deadlineState: row.status === 'closed' ? null : deadlineOf(row, services.today()).state }))
    return done(given, rows.length === 0 ? words.cases.none : inColumns(rows))
  })
