import { countByKind } from '../../core/action/count-by-kind.ts'
import { deadlineOf } from '../../core/case/deadline.ts'
import { needKinds, needOf } from '../../core/case/need.ts'
import type { CaseListItem } from '../../core/case/list-item.ts'
import type { HomeOverview } from '../../core/home/overview.ts'
import { sampleToday } from './sample-values.ts'

/** What Home shows of invented cases, which come by deadline. */
export const overviewOf = (cases: readonly CaseListItem[], memberCount: number): HomeOverview => {
  const open = cases.filter(({ status }) => status === 'open')
  const needs = open.flatMap((item) => needOf(item, sampleToday) ?? [])
  const written = cases.filter(({ tally }) => tally.written > 0)
  return {
    today: sampleToday, isGroupSetUp: true, openCases: open.length, closedCases: cases.length - open.length, otherToPost: countByKind(cases.filter(({ status }) => status === 'closed').map(({ tally }) => ({ kind: 'letter' as const, count: tally.written }))),
    needs: needKinds.flatMap((kind) => {
      const items = needs.filter((need) => need.kind === kind)
      return items.length === 0 ? [] : [{ kind, items: items.slice(0, 5), total: items.length }]
    }),
    comingUp: open.filter((item) => deadlineOf(item, sampleToday).state === 'in-time' && !deadlineOf(item, sampleToday).isNear).slice(0, 6),
    toPost: {
      items: written.map(({ id, uaNumber, people, tally }) => ({ caseId: id, uaNumber, label: people, count: tally.written })),
      total: written.length, letters: written.reduce((sum, { tally }) => sum + tally.written, 0),
    },
    toCheck: { count: 0, update: null }, goodNews: [], memberCount, actionsThisMonth: 103, takenBackThisMonth: 0, lastReport: null, dueReport: null, nextEvent: null, hasUnread: false,
  }
}
