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
  readonly count: number
  readonly signatories: number
}

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

/** Totals by case and kind. This type has no field for a person, so no report can name one. */
export type ReportSummary = {
  readonly period: Period
  readonly cases: readonly ReportCase[]
  /** Without the names of outlets. */
  readonly totals: readonly ReportLine[]
  /** All kinds except copies. */
  readonly total: number
  readonly copies: number
  readonly notPosted: number
  readonly replies: number
  readonly returned: number
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
  /** People who took part; null where nobody counted. */
  readonly headcount: number | null
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
  readonly total: number
  readonly fileNames: readonly string[]
}

/** A page to read, a table, and the slip that the office adds up. */
export const reportFormats = ['docx', 'csv', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]
