import type { CaseListItem } from '../case/list-item.ts'
import type { Need } from '../case/need.ts'
import type { Day } from '../day.ts'
import type { CaseId } from '../ids.ts'
import type { ReportRecord } from '../report/types.ts'

/** What the first page shows. Where only the first of many are given, the total of all is beside them. */
export type HomeOverview = {
  readonly today: Day
  /** Open cases: before their deadline or without one, and after it. */
  readonly cases: { readonly running: number; readonly late: number }
  /** What needs a person now, most pressing first; `total` counts also what is not among `items`. */
  readonly needs: { readonly items: readonly Need[]; readonly total: number }
  /** Deadlines further off, the nearest first. */
  readonly comingUp: readonly CaseListItem[]
  /** Letters written and not posted, by case; `total` counts all such cases and `letters` their letters. */
  readonly toPost: {
    readonly items: readonly { readonly caseId: CaseId; readonly uaNumber: string | null; readonly label: string; readonly count: number }[]
    readonly total: number
    readonly letters: number
  }
  readonly memberCount: number
  readonly actionsThisMonth: number
  readonly lastReport: ReportRecord | null
}
