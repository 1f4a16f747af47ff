/**
 * Every call and event between the window and main. The client, the handlers' table and the
 * tests' fake derive from these two maps. Types only: nothing here runs.
 *
 * The window never holds a path. What a person picks in a system dialog becomes a `FileToken`.
 */
import type { CaseTally } from '../core/action/types.ts'
import type { CaseChange, CasePack } from '../core/case/change.ts'
import type { CaseDraft } from '../core/case/draft.ts'
import type { DeadlineSource } from '../core/case/case-file.ts'
import type { CaseFileEdit } from '../core/case/edit-file.ts'
import type { CaseFilter, FoundCases } from '../core/case/find-cases.ts'
import type { CaseName } from '../core/case/case-name.ts'
import type { CaseListItem } from '../core/case/list-item.ts'
import type { Case, CaseStatus } from '../core/case/types.ts'
import type { Draft, DraftKey, ListedDraft } from '../core/draft/types.ts'
import type { HomeOverview } from '../core/home/overview.ts'
import type { AttachmentId, CaseId, DocumentId, MemberId, PackId, SourceId } from '../core/ids.ts'
import type { ConflictAnswer } from '../core/laptop/conflicts.ts'
import type { JoinSummary } from '../core/laptop/join-summary.ts'
import type { LeftOut } from '../core/pack/left-out.ts'
import type { EarlierPack } from '../core/pack/earlier-pack.ts'
import type { Calibration } from '../core/pack/calibration.ts'
import type { FoundLetter } from '../core/pack/found-letter.ts'
import type { PreviewPage } from '../core/pack/preview-pages.ts'
import type { PackSummary } from '../core/pack/pack-summary.ts'
import type { PackState } from '../core/pack/pack-state.ts'
import type { PackChoices, PackProblem, PackProgress } from '../core/pack/types.ts'
import type { SharedAnswer } from '../core/member/answer-consents.ts'
import type { MemberRow } from '../core/member/member-row.ts'
import type { Member, MemberDraft } from '../core/member/types.ts'
import type { Policies, PolicyKey } from '../core/policy/policies.ts'
import type { Problem } from '../core/problem/problem.ts'
import type { DatabaseCheck, DatabaseFile } from '../core/settings/database-check.ts'
import type { Settings } from '../core/settings/types.ts'
import type { ActionCalls } from './action-calls.ts'
import type { BackupCalls } from './backup-calls.ts'
import type { CollateCalls, CollateEvents } from './collate-calls.ts'
import type { FileToken, PickedFile } from './file-token.ts'
import type { NextSteps, RevertPreview, StepNumber, UndoStep } from '../core/undo/types.ts'
import type { AppCalls } from './app-calls.ts'
import type { UpdateAnswers, UpdateChange } from '../core/case/update-choices.ts'
import type { DeleteCalls } from './delete-calls.ts'
import type { EventCalls } from './event-calls.ts'
import type { PackChoiceCalls, PlannedPack } from './pack-calls.ts'
import type { OfficeCalls } from './office-calls.ts'
import type { OutletCalls } from './outlet-calls.ts'
import type { PackPdfCalls, PdfState } from './pack-pdf-calls.ts'
import type { PrintCalls } from './print-calls.ts'
import type { LaptopCalls } from './laptop-calls.ts'
import type { MoreMemberCalls } from './member-calls.ts'
import type { DocumentCalls } from './document-calls.ts'
import type { PassphraseCalls, PassphraseEvents } from './passphrase-calls.ts'
import type { PictureCalls } from './picture-calls.ts'
import type { ReportCalls } from './report-calls.ts'
import type { StockCalls } from './stock-calls.ts'
import type { SearchCalls } from './search-calls.ts'
import type { TallyCalls } from './tally-calls.ts'
import type { SourceView, UpdatePreview } from './document-views.ts'
import type { ActionView } from './action-views.ts'

export type { CaseListItem } from '../core/case/list-item.ts'
export type { FileToken, PickedFile } from './file-token.ts'

/** Every answer is plain data; a throw is a bug and comes back as `unexpected` with an id. */
export type Answer<Value> =
  /** `step`: the step by which the change can be undone; none where nothing was changed. */
  | { readonly ok: true; readonly value: Value; readonly step?: StepNumber }
  | { readonly ok: false; readonly problem: CallProblem }

/** A refusal: a code and its values. It becomes sentences, from `words/`, where it is shown. */
export type CallProblem = Problem

export type { DocumentToCheck, ReadDocument, UpdatePreview } from './document-views.ts'

export type { ActionView }
export type { CaseFileEdit } from '../core/case/edit-file.ts'

/** What Undo took back or Redo brought back, in any feature. */
export type Reverted = {
  readonly step: UndoStep
  /** Later steps that were built on it and undone with it. */
  readonly withIt: readonly UndoStep[]
  readonly keptNo: number
  readonly voided: number
  /** The features whose lists changed. */
  readonly changed: readonly ChangedFeature[]
}

export type { PagedWarning } from './pack-calls.ts'
export type { PlannedPack }

export type { PreviewPage } from '../core/pack/preview-pages.ts'
type PackPreview = { readonly bytes: Uint8Array; readonly pages: readonly PreviewPage[]; readonly totalPages: number }

export type { TemplateWarning } from '../core/pack/template-warning.ts'

type Calls = ActionCalls & AppCalls & PackPdfCalls & PrintCalls & BackupCalls & CollateCalls & DeleteCalls & EventCalls & LaptopCalls & OfficeCalls & OutletCalls & PackChoiceCalls & MoreMemberCalls & DocumentCalls & SearchCalls & PassphraseCalls & PictureCalls & ReportCalls & StockCalls & TallyCalls & {
  'home.overview': (input: null) => HomeOverview

  'cases.previewUpdate': (input: { readonly draft: CaseDraft; readonly attachTo: CaseId; readonly answers?: UpdateAnswers }) => UpdatePreview
  /** Keeps the document as it was read, with the facts as a person checked them. `answers` are for a case that it is attached to. */
  'cases.keep': (input: { readonly documentId: DocumentId; readonly draft: CaseDraft; readonly attachTo: CaseId | null; readonly answers?: UpdateAnswers }) => { readonly caseId: CaseId; /** False where the case had this very document and nothing of it was taken. */ readonly isChanged: boolean }
  /** Changes of the newest update that nobody decided; null where there are none. */
  'cases.openChanges': (input: { readonly caseId: CaseId }) => { readonly fileName: string; readonly changes: readonly UpdateChange[] } | null
  'cases.decideChanges': (input: { readonly caseId: CaseId; readonly revision: number; readonly answers: UpdateAnswers }) => { readonly revision: number }
  'cases.list': (input: { readonly search: string; readonly status: CaseStatus | 'all' }) => readonly CaseListItem[]
  /** The names of all cases of a status, to pick from. */
  'cases.names': (input: { readonly status: CaseStatus | 'all' }) => readonly CaseName[]
  'cases.count': (input: null) => { readonly open: number; readonly closed: number }
  /** `deadlineSource`: where the deadline is from as far as it is known, null where nobody knows. */
  'cases.get': (input: { readonly caseId: CaseId }) => { readonly case: Case; readonly tally: CaseTally; readonly deadlineSource: DeadlineSource | null }
  /** The newest document of the case where `sourceId` is null. */
  'cases.source': (input: { readonly caseId: CaseId; readonly sourceId: SourceId | null }) => SourceView
  /** Writes the document, byte for byte, to a place that the person picks; null when they picked none. */
  'cases.saveSource': (input: { readonly caseId: CaseId; readonly sourceId: SourceId }) => { readonly fileName: string } | null
  /** All cases that match the filter where `limit` is null, else the first of them; `total` counts all. */
  'cases.find': (input: { readonly filter: CaseFilter; readonly limit: number | null }) => FoundCases
  'cases.history': (input: { readonly caseId: CaseId }) => readonly CaseChange[]
  /** Takes back the newest change of the case that was not undone; null when there is none. */
  'cases.undo': (input: { readonly caseId: CaseId }) => CaseChange | null
  'cases.editFile': (input: { readonly caseId: CaseId; readonly revision: number; readonly edit: CaseFileEdit }) => { readonly revision: number }
  /** Asks for a file and keeps it with the case; null when none was picked. */
  'cases.addAttachment': (input: { readonly caseId: CaseId }) => { readonly attachmentId: AttachmentId } | null
  'cases.saveAttachment': (input: { readonly caseId: CaseId; readonly attachmentId: AttachmentId }) => { readonly fileName: string } | null
  /** Finished packs with letters of this case, newest first. */
  'cases.packs': (input: { readonly caseId: CaseId }) => readonly CasePack[]
  /** Marks the letters of the case that are not posted as not sent. */
  'cases.settleUnposted': (input: { readonly caseId: CaseId; readonly choice: 'shred' }) => { readonly count: number }
  /** Writes the deadlines of open cases as a calendar file; null when no place was picked. */
  'cases.exportDeadlines': (input: null) => { readonly fileName: string; readonly count: number } | null
  'cases.edit': (input: { readonly caseId: CaseId; readonly revision: number; readonly draft: CaseDraft }) => { readonly revision: number }
  'cases.setStatus': (input: { readonly caseId: CaseId; readonly status: CaseStatus }) => null

  'members.list': (input: { readonly search: string }) => readonly Member[]
  /** The same members, with what the table of members shows of each. */
  'members.rows': (input: { readonly search: string }) => readonly MemberRow[]
  /** The names of all members, to pick from, and whether what each does may be recorded under the name. */
  'members.names': (input: null) => readonly { readonly id: MemberId; readonly name: string; readonly mayRecord: boolean }[]
  /** Members of the group, and those of the practice sample: never in one pack. */
  'members.count': (input: null) => { readonly real: number; readonly practice: number }
  'members.get': (input: { readonly memberId: MemberId }) => Member
  'members.add': (input: { readonly draft: MemberDraft }) => { readonly memberId: MemberId }
  'members.edit': (input: { readonly memberId: MemberId; readonly revision: number; readonly draft: MemberDraft }) => { readonly revision: number }
  /** One answer about consent of several members; how many it changed, had it before, and keep their "no". */
  'members.answer': (input: { readonly memberIds: readonly MemberId[]; readonly given: SharedAnswer }) => { readonly changed: number; readonly same: number; readonly refusing: number }
  'members.pickList': (input: null) => PickedFile | null

  'packs.plan': (input: { readonly choices: PackChoices }) => { readonly ok: true; readonly plan: PlannedPack } | { readonly ok: false; readonly problems: readonly PackProblem[] }
  /** The last finished packs, newest first, with what was chosen for them: a new pack can start from one. */
  'packs.earlier': (input: null) => readonly EarlierPack[]
  /** The pages of the pack around one of them, from 1, as a Word file that is not saved. Its letters have placeholders for codes. */
  'packs.preview': (input: { readonly choices: PackChoices; readonly page: number }) => PackPreview
  'packs.chooseFile': (input: { readonly suggestedName: string }) => PickedFile | null
  'packs.make': (input: { readonly choices: PackChoices; readonly token: FileToken }) => { readonly packId: PackId }
  /** Writes a pack again, exactly as it was less what may no longer be printed (`checkAgain` says what). Refused where one of its cases is closed. */
  'packs.checkAgain': (input: { readonly packId: PackId }) => LeftOut
  'packs.makeAgain': (input: { readonly packId: PackId; readonly token: FileToken }) => { readonly packId: PackId; readonly leftOut: LeftOut }
  /** The letter whose code was typed or scanned. */
  'packs.findLetter': (input: { readonly text: string }) => FoundLetter
  'packs.cancel': (input: { readonly packId: PackId }) => null
  'packs.list': (input: null) => readonly PackSummary[]
  'packs.open': (input: { readonly packId: PackId }) => null
  'packs.showInFolder': (input: { readonly packId: PackId }) => null
  /** Writes the hairline test sheet of a label stock for a printer; null when no place was picked. */
  'packs.saveTestSheet': (input: { readonly stock: string; readonly calibration: Calibration }) => { readonly fileName: string } | null

  /** Joins the open file. A question without an answer stays open, with the newer value shown. `changed`: the features whose lists changed. */
  'laptops.join': (input: { readonly openedId: string; readonly answers: readonly ConflictAnswer[] }) => JoinSummary & { readonly erased: number; readonly changed: readonly ChangedFeature[] }

  /** Keeps the cases of a file, all or nothing. `answers`: by the id of a case in the file. `trusts`: a person compared the key of a new office. */
  'office.keepCases': (input: { readonly token: FileToken; readonly seen: string; readonly trusts: boolean; readonly leftOut: readonly CaseId[]; readonly answers: Readonly<Record<string, UpdateAnswers>> }) => { readonly added: readonly CaseId[]; readonly updated: readonly CaseId[]; readonly changed: readonly ChangedFeature[] }

  /** Every step that is kept, newest first; at most 100. */
  'undo.list': (input: null) => readonly UndoStep[]
  'undo.next': (input: null) => NextSteps
  /** What undoing the step would do, or redoing it where it is undone. Changes nothing. */
  'undo.preview': (input: { readonly step: StepNumber }) => RevertPreview
  /** `withIt`: the later steps that were shown to be undone with it. */
  'undo.undo': (input: { readonly step: StepNumber; readonly withIt: readonly StepNumber[] }) => Reverted
  'undo.redo': (input: { readonly step: StepNumber }) => Reverted

  /** All drafts of forms, the newest first. */
  'drafts.list': (input: null) => readonly ListedDraft[]
  /** Answers when the draft is on the disk, with the moment of it. */
  'drafts.keep': (input: Omit<Draft, 'updatedAt'>) => { readonly updatedAt: string }
  /** Throws a draft away. */
  'drafts.discard': (input: { readonly key: DraftKey }) => null
  /** Brings it back, until the next start. */
  'drafts.restore': (input: { readonly key: DraftKey }) => null

  'settings.get': (input: null) => Settings
  /** `keptByOffice`: what an office fixed and the settings to save had otherwise. */
  'settings.save': (input: { readonly settings: Settings }) => { readonly keptByOffice: readonly PolicyKey[] }
  /** What an office set on this computer. */
  'settings.policies': (input: null) => Policies
  /** Says where the database file is and what it holds. */
  'settings.dataFile': (input: null) => DatabaseFile
  /** Checks the database file and counts its rows. */
  'settings.check': (input: null) => DatabaseCheck
}

export type { DatabaseCheck } from '../core/settings/database-check.ts'

export type Events = CollateEvents & PassphraseEvents & {
  'cases.changed': null
  /** Documents came from outside: `cases.takeGiven` has them. */
  'cases.given': null
  'members.changed': null
  'actions.changed': null
  'events.changed': null
  'outlets.changed': null
  'laptops.changed': null
  'office.changed': null
  'packs.changed': null
  'reports.changed': null
  'settings.changed': null
  'backups.changed': null
  'undo.changed': null
  'drafts.changed': null
  /** A pack that is being made into PDF: null when none is. */
  'pdf.changed': PdfState
  'jobs.changed': { readonly packId: PackId; readonly state: PackState; readonly progress: PackProgress; readonly problem: CallProblem | null }
}

/** A feature whose lists a page reads again after an event: every event `FEATURE.changed` without a payload. */
export type ChangedFeature = { [Name in keyof Events]: Events[Name] extends null ? (Name extends `${infer Feature}.changed` ? Feature : never) : never }[keyof Events]

export type CallName = keyof Calls
export type CallInput<Name extends CallName> = Parameters<Calls[Name]>[0]
export type CallOutput<Name extends CallName> = ReturnType<Calls[Name]>
export type EventName = keyof Events

/** What a call says beside its input. */
export type CallContext = {
  /** The draft that this call saves: it is removed in the same transaction. */
  readonly draft?: DraftKey
  /** Names what a person asked for once: sent again under the same name, it is not done again. */
  readonly request?: string
}

/** What the preload script puts on `window.vigil`. */
export type Client = {
  /** Tokens for files that a person dropped on the window or pasted. */
  readonly files: (files: readonly File[]) => Promise<readonly PickedFile[]>
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>, context?: CallContext) => Promise<Answer<CallOutput<Name>>>
  /** The same with the answer as JSON text, for `longAnswers`. */
  readonly callText: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<string>
  readonly on: <Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void) => () => void
}
