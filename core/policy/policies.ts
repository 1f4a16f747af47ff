import type { SheetLanguage } from '../pack/sheet-languages.ts'
import type { Paper } from '../pack/paper.ts'
import type { ReportOffice } from '../report/report-due.ts'
import type { NumberRange } from '../text/read-number.ts'
import type { ReportFormat } from '../report/types.ts'

/** What an office can set for its groups. Each is a value of the settings. */
export type PolicyValues = {
  readonly country: string
  readonly paper: Paper
  /** The national office or section, by its name. */
  readonly section: string
  /** Where the e-mail of a report goes. */
  readonly officeEmail: string
  readonly reportRhythm: ReportOffice['rhythm']
  /** Days after the end of a period until its report is due. */
  readonly reportDueDays: number
  /** The files that a report is saved as. */
  readonly reportFiles: readonly ReportFormat[]
  readonly labelStock: string
  readonly returnStock: string
  readonly sheetLanguage: SheetLanguage
  /** A tag such as `es`. */
  readonly letterLanguage: string
}

export const policyKeys = [
  'country', 'paper', 'section', 'officeEmail', 'reportRhythm', 'reportDueDays', 'reportFiles', 'labelStock', 'returnStock', 'sheetLanguage', 'letterLanguage',
] as const satisfies readonly (keyof PolicyValues)[]
export type PolicyKey = keyof PolicyValues

/** Everything that the file of an office can name. */
export type PolicyEntry = PolicyKey | 'dataFolder' | 'fixed'

/** Entries with limits: of their length, or of a number. */
export type RangedEntry = 'country' | 'section' | 'reportDueDays'

/** Why the file as a whole is not used. */
export type PolicyFileProblem = 'cannot-read' | 'others-can-write' | 'too-large' | 'not-json' | 'not-an-object'

/** An entry of the file that is not used, and why. */
export type IgnoredPolicy =
  | { readonly why: 'unknown'; readonly entry: string }
  | { readonly why: 'wrong-value'; readonly entry: Exclude<PolicyEntry, RangedEntry> }
  | { readonly why: 'wrong-value'; readonly entry: RangedEntry; readonly range: NumberRange }
  /** Of `fixed`: a name of no key, or of one without a value. */
  | { readonly why: 'fixed-unknown' | 'fixed-without-value'; readonly entry: string }
  /** Of `fixed`: what is no name at all, as it is written in the file. */
  | { readonly why: 'fixed-no-name'; readonly entry: string }
  /** The folder of the data where Vigil was started with another one. */
  | { readonly why: 'other-folder-named'; readonly entry: 'dataFolder' }
  /** The folder of the data while the data are elsewhere already. */
  | { readonly why: 'data-elsewhere'; readonly entry: 'dataFolder'; readonly folder: string }

/** What the file of an office says on this computer. */
export type Policies = {
  /** The file that counts; null where there is none. */
  readonly path: string | null
  /** Null where the file can be used. */
  readonly problem: PolicyFileProblem | null
  /** What a new group begins with. */
  readonly values: Partial<PolicyValues>
  /** What the group cannot change. Each has a value. */
  readonly fixed: readonly PolicyKey[]
  /** The folder of the data as it was written; null where the file names none, or it is not used. */
  readonly dataFolder: string | null
  readonly ignored: readonly IgnoredPolicy[]
}

/** There is no file of an office. */
export const noPolicies: Policies = { path: null, problem: null, values: {}, fixed: [], dataFolder: null, ignored: [] }

/** The values that the group cannot change. */
export const fixedValues = ({ values, fixed }: Pick<Policies, 'values' | 'fixed'>): Partial<PolicyValues> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => fixed.some((one) => one === key)))
