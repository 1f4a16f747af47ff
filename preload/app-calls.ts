import type { Day } from '../core/day.ts'
import type { CaseId } from '../core/ids.ts'

type AppInfo = {
  readonly version: string
  readonly today: Day
  readonly platform: 'linux' | 'win32' | 'darwin'
  /** True until the group has a name or a case: shows the welcome screen. */
  readonly isFirstRun: boolean
  readonly hasPractice: boolean
}

/** Software or a font that Vigil contains. */
export type Notice = {
  readonly name: string
  readonly version: string
  /** The licence by its short name, such as `MIT`. */
  readonly license: string
  /** The whole text of the licence. */
  readonly text: string
}

/** The calls about the app as a whole. */
export type AppCalls = {
  'app.info': (input: null) => AppInfo
  /** What Vigil contains from others, by name, and its own licence. */
  'app.notices': (input: null) => { readonly ownLicense: string; readonly notices: readonly Notice[] }
  /** Saves every licence in full as one text, where the person chooses; null where they chose no place. */
  'app.saveLicenses': (input: null) => { readonly fileName: string } | null
  /** How Vigil runs here, for the developers: versions, numbers of records, the result of a check and the log, without personal data. */
  'app.diagnostics': (input: null) => { readonly text: string }
  /** Saves what was shown, where the person chooses; null where they chose no place. */
  'app.saveDiagnostics': (input: { readonly text: string }) => { readonly fileName: string } | null
  'app.addPractice': (input: null) => { readonly caseId: CaseId }
  'app.removePractice': (input: null) => null
  /** Puts text on the clipboard. The window itself may not: it has no permission at all. */
  'app.copyText': (input: { readonly text: string }) => null
}
