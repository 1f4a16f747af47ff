import { deadlineOf } from '../../core/case/deadline.ts'
import { dayFrom } from '../../core/day.ts'
import { ok } from '../../core/result.ts'
import { listActions } from '../../db/actions.ts'
import { listCases } from '../../db/case-list.ts'
import { listMembers } from '../../db/members.ts'
import { listReports } from '../../db/reports.ts'
import type { CaseListItem } from '../../preload/contract.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { nothing } from '../door/shapes.ts'

/** Nearest deadline first; cases without one last, newest issue first. */
const soonestFirst = (one: CaseListItem, other: CaseListItem): number =>
  (one.deadline ?? '9999-12-31').localeCompare(other.deadline ?? '9999-12-31') ||
  (other.issueDate ?? '').localeCompare(one.issueDate ?? '')

export const homeHandlers: FeatureHandlers<'home'> = {
  'home.overview': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db, today }) => {
      const day = today()
      const cases = listCases(db, { search: '', status: 'open' }).toSorted(soonestFirst)
      const isLate = (row: CaseListItem): boolean => deadlineOf(row.deadline, day).state === 'late'
      const monthStart = dayFrom(`${day.slice(0, 7)}-01`) ?? day
      const thisMonth = listActions(db, { caseId: null, includeVoided: false, limit: 100_000 }).filter((action) => action.on >= monthStart && action.on <= day)
      return ok({
        today: day,
        openCases: cases.filter((row) => !isLate(row)),
        lateCases: cases.filter(isLate),
        writtenNotPosted: listCases(db, { search: '', status: 'all' })
          .filter((row) => row.tally.written > 0)
          .map((row) => ({ caseId: row.id, uaNumber: row.uaNumber, label: row.people || row.title, count: row.tally.written })),
        memberCount: listMembers(db, '').length,
        actionsThisMonth: thisMonth.reduce((sum, action) => sum + action.count, 0),
        lastReport: listReports(db)[0] ?? null,
      })
    },
  },
}
