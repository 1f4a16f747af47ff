// Written by `npm run words` from the files of words/en. Do not edit.

import type { ActionsMessages } from './actions.ts'
import type { BackupMessages } from './backup.ts'
import type { CallProblemsMessages } from './call-problems.ts'
import type { CasePageMessages } from './case-page.ts'
import type { CasesMessages } from './cases.ts'
import type { CollateMessages } from './collate.ts'
import type { CommandLineMessages } from './command-line.ts'
import type { DataProblemsMessages } from './data-problems.ts'
import type { DocumentProblemsMessages } from './document-problems.ts'
import type { DocumentsMessages } from './documents.ts'
import type { DraftsMessages } from './drafts.ts'
import type { ErrorPageMessages } from './error-page.ts'
import type { EventsMessages } from './events.ts'
import type { FilesMessages } from './files.ts'
import type { FrameMessages } from './frame.ts'
import type { HelpMessages } from './help.ts'
import type { HomeMessages } from './home.ts'
import type { ImportMessages } from './import.ts'
import type { ImportChangesMessages } from './import-changes.ts'
import type { LaptopsMessages } from './laptops.ts'
import type { LockMessages } from './lock.ts'
import type { LockPageMessages } from './lock-page.ts'
import type { MemberAboutMessages } from './member-about.ts'
import type { MemberExportMessages } from './member-export.ts'
import type { MemberImportMessages } from './member-import.ts'
import type { MembersMessages } from './members.ts'
import type { MenusMessages } from './menus.ts'
import type { OfficeMessages } from './office.ts'
import type { OutletsMessages } from './outlets.ts'
import type { PackFilesMessages } from './pack-files.ts'
import type { PackPreviewMessages } from './pack-preview.ts'
import type { PackProblemsMessages } from './pack-problems.ts'
import type { PackWritersMessages } from './pack-writers.ts'
import type { PacksMessages } from './packs.ts'
import type { PassphraseMessages } from './passphrase.ts'
import type { PoliciesMessages } from './policies.ts'
import type { PrintingMessages } from './printing.ts'
import type { ProblemsMessages } from './problems.ts'
import type { ReportFilesMessages } from './report-files.ts'
import type { ReportsMessages } from './reports.ts'
import type { SearchMessages } from './search.ts'
import type { SettingsMessages } from './settings.ts'
import type { SheetsMessages } from './sheets.ts'
import type { TallyMessages } from './tally.ts'
import type { TemplateProblemsMessages } from './template-problems.ts'
import type { UiMessages } from './ui.ts'
import type { UndoMessages } from './undo.ts'
import type { WelcomeMessages } from './welcome.ts'

/** Every message of the app by feature. English is the source of its keys and arguments. */
export type Messages = {
  readonly actions: ActionsMessages
  readonly backup: BackupMessages
  readonly callProblems: CallProblemsMessages
  readonly casePage: CasePageMessages
  readonly cases: CasesMessages
  readonly collate: CollateMessages
  readonly commandLine: CommandLineMessages
  readonly dataProblems: DataProblemsMessages
  readonly documentProblems: DocumentProblemsMessages
  readonly documents: DocumentsMessages
  readonly drafts: DraftsMessages
  readonly errorPage: ErrorPageMessages
  readonly events: EventsMessages
  readonly files: FilesMessages
  readonly frame: FrameMessages
  readonly help: HelpMessages
  readonly home: HomeMessages
  readonly import: ImportMessages
  readonly importChanges: ImportChangesMessages
  readonly laptops: LaptopsMessages
  readonly lock: LockMessages
  readonly lockPage: LockPageMessages
  readonly memberAbout: MemberAboutMessages
  readonly memberExport: MemberExportMessages
  readonly memberImport: MemberImportMessages
  readonly members: MembersMessages
  readonly menus: MenusMessages
  readonly office: OfficeMessages
  readonly outlets: OutletsMessages
  readonly packFiles: PackFilesMessages
  readonly packPreview: PackPreviewMessages
  readonly packProblems: PackProblemsMessages
  readonly packWriters: PackWritersMessages
  readonly packs: PacksMessages
  readonly passphrase: PassphraseMessages
  readonly policies: PoliciesMessages
  readonly printing: PrintingMessages
  readonly problems: ProblemsMessages
  readonly reportFiles: ReportFilesMessages
  readonly reports: ReportsMessages
  readonly search: SearchMessages
  readonly settings: SettingsMessages
  readonly sheets: SheetsMessages
  readonly tally: TallyMessages
  readonly templateProblems: TemplateProblemsMessages
  readonly ui: UiMessages
  readonly undo: UndoMessages
  readonly welcome: WelcomeMessages
}
