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

/** The calls about the app as a whole. */
export type AppCalls = {
  'app.info': (input: null) => AppInfo
  'app.addPractice': (input: null) => { readonly caseId: CaseId }
  'app.removePractice': (input: null) => null
  /** Puts text on the clipboard. The window itself may not: it has no permission at all. */
  'app.copyText': (input: { readonly text: string }) => null
}
