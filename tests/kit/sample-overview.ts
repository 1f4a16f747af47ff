import { deadlineOf } from '../../core/case/deadline.ts'
import { needOf } from '../../core/case/need.ts'
import type { CaseListItem } from '../../core/case/list-item.ts'
import type { HomeOverview } from '../../core/home/overview.ts'
import { sampleToday } from './sample-values.ts'

const rank = { soon: 0, late: 1, open: 2, none: 3 } as const

/** What Home shows of invented cases, which come by deadline. */
export const overviewOf = (cases: readonly CaseListItem[], memberCount: number): HomeOverview => {
  const open = cases.filter(({ status }) => status === 'open')
  const stateOf = ({ deadline }: CaseListItem) => deadlineOf(deadline, sampleToday).state
  const needs = open.toSorted((one, other) => rank[stateOf(one)] - rank[stateOf(other)]).flatMap((item) => needOf(item, sampleToday) ?? [])
  const written = cases.filter(({ tally }) => tally.written > 0)
  const late = open.filter((item) => stateOf(item) === 'late').length
  return {
    today: sampleToday, cases: { running: open.length - late, late }, needs: { items: needs, total: needs.length },
    comingUp: open.filter((item) => stateOf(item) === 'open').slice(0, 6),
    toPost: {
      items: written.map(({ id, uaNumber, people, tally }) => ({ caseId: id, uaNumber, label: people, count: tally.written })),
      total: written.length, letters: written.reduce((sum, { tally }) => sum + tally.written, 0),
    },
    toCheck: { count: 0, update: null }, memberCount, actionsThisMonth: 103, lastReport: null,
  }
}
