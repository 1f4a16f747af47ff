import type { CaseListItem } from '../case/list-item.ts'
import type { Need } from '../case/need.ts'
import type { Day } from '../day.ts'
import type { CaseId } from '../ids.ts'
import type { ReportRecord } from '../report/types.ts'

/** What the home page shows. Where only the first of many items are given, their total is given too. */
export type HomeOverview = {
  readonly today: Day
  /** Open cases: before their deadline or without one, and after it. */
  readonly cases: { readonly running: number; readonly late: number }
  /** What a person has to do now, the most urgent first; `total` also counts what is not in `items`. */
  readonly needs: { readonly items: readonly Need[]; readonly total: number }
  /** Later deadlines, the nearest first. */
  readonly comingUp: readonly CaseListItem[]
  /** Letters that are written and not posted, by case; `total` counts all such cases and `letters` their letters. */
  readonly toPost: {
    readonly items: readonly { readonly caseId: CaseId; readonly uaNumber: string | null; readonly label: string; readonly count: number }[]
    readonly total: number
    readonly letters: number
  }
  /** Documents that were read and wait to be checked; one of them that belongs to a case, if any does. */
  readonly toCheck: { readonly count: number; readonly update: { readonly uaNumber: string | null; readonly title: string } | null }
  readonly memberCount: number
  readonly actionsThisMonth: number
  readonly lastReport: ReportRecord | null
}
