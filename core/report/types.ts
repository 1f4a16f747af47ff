import type { ActionKind, ActionState, Route } from '../action/types.ts'
import type { CaseId, ReportId } from '../ids.ts'
import type { Day } from '../day.ts'

export type Period = { readonly from: Day; readonly to: Day }

/** A row that the database sums for a report: it cannot name a person. */
export type ReportRow = {
  readonly caseId: CaseId
  readonly uaNumber: string | null
  readonly indexNumber: string | null
  readonly title: string
  readonly kind: ActionKind
  readonly route: Route | null
  /** The place where it was posted, of what was posted at an outlet; null for a member who holds packs. */
  readonly outlet: string | null
  readonly state: ActionState
  /** Less than 0 where a correction takes back what was reported. */
  readonly count: number
  readonly signatories: number
  /** The earlier report that this changes; null for what is counted here for the first time. */
  readonly corrects: CorrectedReport | null
}

/** An earlier report whose numbers a later one changes. */
type CorrectedReport = { readonly reportId: ReportId; readonly period: Period }

/** One line of a case: only what was posted. */
export type ReportLine = {
  readonly kind: ActionKind
  readonly route: Route | null
  readonly outlet: string | null
  readonly count: number
  readonly signatories: number
}

/** Answers, and letters that the post brought back, that were noted at a case in the period. */
export type ReportMail = { readonly caseId: CaseId; readonly uaNumber: string | null; readonly indexNumber: string | null; readonly title: string; readonly replies: number; readonly returned: number }

export type ReportCase = {
  readonly caseId: CaseId
  readonly uaNumber: string | null
  readonly indexNumber: string | null
  readonly title: string
  readonly lines: readonly ReportLine[]
  /** Letters and cards that are written and not posted: they count in a later report. */
  readonly notPosted: number
  readonly replies: number
  readonly returned: number
  /** All kinds except copies. */
  readonly total: number
}

/** What a report changes of an earlier one: entries that came in after it, or that were taken back or corrected since. */
export type ReportCorrection = CorrectedReport & {
  readonly cases: readonly Pick<ReportCase, 'caseId' | 'uaNumber' | 'indexNumber' | 'title' | 'lines' | 'total'>[]
  /** All kinds except copies; may be less than 0. */
  readonly total: number
}

/** A week or a month of a report: letters, and all other actions but copies. */
export type TimeSpan = { readonly from: Day; readonly to: Day; readonly letters: number; readonly others: number }

/** Totals by case and kind. This type has no field for a person, so no report can name one. */
export type ReportSummary = {
  readonly period: Period
  readonly cases: readonly ReportCase[]
  /** Oldest period first. They are in the totals. */
  readonly corrections: readonly ReportCorrection[]
  /** Without the names of outlets. */
  readonly totals: readonly ReportLine[]
  /** All kinds except copies. */
  readonly total: number
  readonly copies: number
  readonly notPosted: number
  readonly replies: number
  readonly returned: number
  /** By week or month, without corrections. */
  readonly overTime: readonly TimeSpan[]
}

/** How many people: null where nobody counted, `few` where there are less than `smallNumber` and the group does not say how many. */
export type PeopleCount = number | 'few' | null

/** The first number that may always be said of people. */
export const smallNumber = 5

/** Who took part in the events of a report. */
export type Participants = {
  readonly headcount: PeopleCount
  /** For the first time. */
  readonly newcomers: PeopleCount
  readonly under18: PeopleCount
  /** Events of the period. */
  readonly events: number
}

/** A report with what identifies it: ready to be written in any format. */
export type Report = {
  readonly id: ReportId
  readonly revision: number
  readonly madeOn: Day
  readonly madeWith: string
  readonly group: {
    readonly id: string
    readonly name: string
    readonly number: string | null
    readonly section: string | null
    readonly country: string | null
  }
  /** The name of the event, of a report of one. */
  readonly event: string | null
  /** The name of a choice of cases, such as a campaign; null where it has none. */
  readonly campaign: string | null
  readonly participants: Participants
  /** Written for the office by the coordinator; re-read on screen before export. */
  readonly remarks: string
  /** Made-up numbers of practice cases: each file says so, and there is no slip, which has no field for it. */
  readonly isPractice: boolean
  readonly summary: ReportSummary
}

export type ReportRecord = {
  readonly id: ReportId
  readonly revision: number
  readonly madeOn: Day
  readonly period: Period
  readonly event: string | null
  readonly campaign: string | null
  readonly caseIds: readonly CaseId[] | 'all'
  /** The day on which it went to the office; null while it has not. */
  readonly sentOn: Day | null
  /** Whether a later revision replaced it. */
  readonly isReplaced: boolean
  /** Of made-up numbers. */
  readonly isPractice: boolean
  readonly total: number
  readonly fileNames: readonly string[]
}

/** A page to read, two tables, and the slip that the office adds up. */
export const reportFormats = ['docx', 'xlsx', 'csv', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]
