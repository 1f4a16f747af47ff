import type { KindCounts } from '../action/count-by-kind.ts'
import type { CaseOutcome } from '../case/case-file.ts'
import type { CaseListItem } from '../case/list-item.ts'
import type { NeedGroup } from '../case/need.ts'
import type { OutletNeedGroup } from '../outlet/outlet-need.ts'
import type { Day } from '../day.ts'
import type { CaseId, EventId } from '../ids.ts'
import type { DueReport } from '../report/report-due.ts'
import type { ReportRecord } from '../report/types.ts'

/** Good news of a case that was closed lately, and what the group did for it. */
export type GoodNews = {
  readonly caseId: CaseId
  readonly uaNumber: string | null
  /** The people, or else the title. */
  readonly name: string
  readonly outcome: CaseOutcome
  readonly lettersPosted: number
}

/** The next event, or one of today. */
export type NextEvent = { readonly id: EventId; readonly name: string; readonly on: Day; readonly startsAt: string | null; readonly endsAt: string | null; readonly place: string | null; readonly cases: number; readonly letters: number }

/** What the home page shows. Where only the first of many items are given, their total is given too. */
export type HomeOverview = {
  readonly today: Day
  /** False until the group has a name. */
  readonly isGroupSetUp: boolean
  /** All open cases, as the sidebar and the list of cases count them. */
  readonly openCases: number
  readonly closedCases: number
  /** What a person has to do now, by kind, without empty groups. */
  readonly needs: readonly (NeedGroup | OutletNeedGroup)[]
  /** Later deadlines, the nearest first. */
  readonly comingUp: readonly CaseListItem[]
  /** Letters that are written and not posted, by case; `total` counts all such cases and `letters` their letters. */
  readonly toPost: {
    readonly items: readonly { readonly caseId: CaseId; readonly uaNumber: string | null; readonly label: string; readonly count: number }[]
    readonly total: number
    readonly letters: number
  }
  /** What is written, not posted and part of no need: letters of closed cases, and cards and copies of any case. */
  readonly otherToPost: KindCounts
  /** Documents that were read and wait to be checked; one of them that belongs to a case, if any does. */
  readonly toCheck: { readonly count: number; readonly update: { readonly uaNumber: string | null; readonly title: string } | null }
  /** The newest first. */
  readonly goodNews: readonly GoodNews[]
  readonly memberCount: number
  readonly actionsThisMonth: number
  /** What was recorded for this month and was taken back since: it is no part of the number above. */
  readonly takenBackThisMonth: number
  readonly lastReport: ReportRecord | null
  /** What the office waits for, with what was done in those days; null where it asks for nothing or nothing was done. */
  readonly dueReport: (DueReport & { readonly actions: number }) | null
  readonly nextEvent: NextEvent | null
  /** Whether a part of the page could not be read, because of a fault in the data: what is shown for it is nothing. */
  readonly hasUnread: boolean
}
