/**
 * Every call and event between the window and main. The client, the handlers' table and the
 * tests' fake derive from these two maps. Types only: nothing here runs.
 *
 * The window never holds a path. What a person picks in a system dialog becomes a `FileToken`.
 */
import type { Action, ActionDraft, ActionState, CaseTally, Route } from '../core/action/types.ts'
import type { CaseDraft } from '../core/case/draft.ts'
import type { CaseListItem } from '../core/case/list-item.ts'
import type { Reading } from '../core/case/reading.ts'
import type { SourceLine } from '../core/case/source-text.ts'
import type { Case, CaseStatus } from '../core/case/types.ts'
import type { Day } from '../core/day.ts'
import type { ActionId, CaseId, MemberId, MemberImportId, PackId, ReportId } from '../core/ids.ts'
import type { PackChoices, PackPlan, PackProblem, PackProgress, PackState, PackSummary } from '../core/letter/types.ts'
import type { ImportPreview, Member, MemberDraft } from '../core/member/types.ts'
import type { Period, Report, ReportFormat, ReportRecord } from '../core/report/types.ts'
import type { Settings } from '../core/settings/types.ts'

export type { CaseListItem } from '../core/case/list-item.ts'

export type FileToken = string & { readonly __fileToken: true }

/** Every answer crosses the border as data; a throw is a bug and comes back as `unexpected` with an id. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: CallProblem }

/** `message`: what happened. `safety`: is my work safe. `next`: what to do. All plain sentences. */
export type CallProblem = {
  readonly code: string
  readonly message: string
  readonly safety: string
  readonly next: string
  readonly details?: Readonly<Record<string, unknown>>
}

export type AppInfo = {
  readonly version: string
  readonly today: Day
  readonly platform: 'linux' | 'win32' | 'darwin'
  /** True until the group has a name or any case: shows the welcome screen. */
  readonly isFirstRun: boolean
  readonly hasPractice: boolean
}

export type SourceView = { readonly fileName: string; readonly lines: readonly SourceLine[] }

/** A document read but not kept: the token stands for its bytes, which wait in main. */
export type ReadDocument = {
  readonly token: FileToken
  readonly source: SourceView
  readonly reading: Reading
  /** The kept case this document belongs to, when its UA number is known already. */
  readonly knownCase: { readonly id: CaseId; readonly title: string; readonly uaNumber: string } | null
}

export type ActionView = Action & {
  readonly uaNumber: string | null
  readonly caseTitle: string
  readonly targetName: string | null
  readonly memberName: string | null
  readonly isVoided: boolean
}

export type HomeOverview = {
  readonly today: Day
  readonly openCases: readonly CaseListItem[]
  readonly lateCases: readonly CaseListItem[]
  readonly writtenNotPosted: readonly { readonly caseId: CaseId; readonly uaNumber: string | null; readonly label: string; readonly count: number }[]
  readonly memberCount: number
  readonly actionsThisMonth: number
  readonly lastReport: ReportRecord | null
}

export type PickedFile = { readonly token: FileToken; readonly fileName: string }

export type Calls = {
  'app.info': (input: null) => AppInfo
  'app.addPractice': (input: null) => { readonly caseId: CaseId }
  'app.removePractice': (input: null) => null
  'home.overview': (input: null) => HomeOverview

  'cases.pickDocument': (input: null) => PickedFile | null
  'cases.readDocument': (input: { readonly token: FileToken }) => ReadDocument
  'cases.readText': (input: { readonly text: string }) => ReadDocument
  'cases.keep': (input: { readonly token: FileToken; readonly draft: CaseDraft; readonly attachTo: CaseId | null }) => { readonly caseId: CaseId }
  'cases.list': (input: { readonly search: string; readonly status: CaseStatus | 'all' }) => readonly CaseListItem[]
  'cases.get': (input: { readonly caseId: CaseId }) => { readonly case: Case; readonly tally: CaseTally }
  'cases.source': (input: { readonly caseId: CaseId }) => SourceView
  'cases.edit': (input: { readonly caseId: CaseId; readonly revision: number; readonly draft: CaseDraft }) => { readonly revision: number }
  'cases.setStatus': (input: { readonly caseId: CaseId; readonly status: CaseStatus }) => null

  'members.list': (input: { readonly search: string }) => readonly Member[]
  'members.add': (input: { readonly draft: MemberDraft }) => { readonly memberId: MemberId }
  'members.edit': (input: { readonly memberId: MemberId; readonly revision: number; readonly draft: MemberDraft }) => { readonly revision: number }
  'members.pickList': (input: null) => PickedFile | null
  'members.previewImport': (input: { readonly token: FileToken }) => ImportPreview
  'members.import': (input: { readonly token: FileToken }) => { readonly importId: MemberImportId; readonly added: number }
  'members.undoImport': (input: { readonly importId: MemberImportId }) => { readonly removed: number; readonly kept: number }

  'packs.plan': (input: { readonly choices: PackChoices }) => { readonly ok: true; readonly plan: PackPlan } | { readonly ok: false; readonly problems: readonly PackProblem[] }
  'packs.chooseFile': (input: { readonly suggestedName: string }) => PickedFile | null
  'packs.make': (input: { readonly choices: PackChoices; readonly token: FileToken }) => { readonly packId: PackId }
  'packs.cancel': (input: { readonly packId: PackId }) => null
  'packs.list': (input: null) => readonly PackSummary[]
  'packs.open': (input: { readonly packId: PackId }) => null
  'packs.showInFolder': (input: { readonly packId: PackId }) => null

  'actions.record': (input: { readonly draft: ActionDraft }) => { readonly actionId: ActionId }
  'actions.list': (input: { readonly caseId: CaseId | null; readonly includeVoided: boolean; readonly limit: number }) => readonly ActionView[]
  'actions.setState': (input: { readonly actionIds: readonly ActionId[]; readonly state: ActionState; readonly route: Route | null }) => { readonly actionIds: readonly ActionId[] }
  'actions.undo': (input: { readonly actionId: ActionId }) => null
  /** Undoes the newest recording, whatever it was; null when there is nothing to undo. */
  'actions.undoLast': (input: null) => ActionView | null

  'reports.preview': (input: { readonly period: Period; readonly caseIds: readonly CaseId[] | 'all'; readonly headcount: number; readonly remarks: string }) => Report
  'reports.chooseFolder': (input: null) => PickedFile | null
  'reports.save': (input: { readonly period: Period; readonly caseIds: readonly CaseId[] | 'all'; readonly headcount: number; readonly remarks: string; readonly formats: readonly ReportFormat[]; readonly token: FileToken }) => { readonly report: Report; readonly fileNames: readonly string[] }
  'reports.list': (input: null) => readonly ReportRecord[]
  'reports.showInFolder': (input: { readonly reportId: ReportId }) => null

  'settings.get': (input: null) => Settings
  'settings.save': (input: { readonly settings: Settings }) => null
  /** Checks the database file and counts what it holds. */
  'settings.check': (input: null) => DatabaseCheck
}

export type DatabaseCheck = {
  readonly isSound: boolean
  readonly findings: readonly string[]
  readonly counts: Readonly<Record<'cases' | 'targets' | 'members' | 'actions' | 'packs' | 'reports', number>>
}

export type Events = {
  'cases.changed': null
  'members.changed': null
  'actions.changed': null
  'packs.changed': null
  'reports.changed': null
  'settings.changed': null
  'jobs.changed': { readonly packId: PackId; readonly state: PackState; readonly progress: PackProgress; readonly problem: CallProblem | null }
}

export type CallName = keyof Calls
export type CallInput<Name extends CallName> = Parameters<Calls[Name]>[0]
export type CallOutput<Name extends CallName> = ReturnType<Calls[Name]>
export type EventName = keyof Events

/** What the preload script puts on `window.vigil`. */
export type Client = {
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<Answer<CallOutput<Name>>>
  readonly on: <Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void) => () => void
}
