import type { StepNumber } from '../core/undo/types.ts'
import type { BackupState, CopyEntry, CopyPlace } from '../core/backup/backup-state.ts'
import type { RestorePreview } from '../core/backup/restore-preview.ts'
import type { FileToken, PickedFile } from './file-token.ts'

/** What a person types to open a copy that is locked with another key than the data: the recovery key from its paper, or its passphrase where the file of its key is beside it. */
export type CopyUnlock = { readonly recoveryKey: string } | { readonly passphrase: string }

/** A copy of the list, or a file that was picked. */
export type CopyRef = ({ readonly place: CopyPlace; readonly name: string } | { readonly place: 'picked'; readonly token: FileToken }) & { readonly unlock?: CopyUnlock | undefined }

/** The calls about copies of the data. */
export type BackupCalls = {
  /** When and where the last copies were made, and whether they are old. */
  'backups.state': (input: null) => BackupState
  'backups.list': (input: null) => readonly CopyEntry[]
  'backups.make': (input: null) => { readonly madeAt: string }
  /** Asks for the file of a copy; null when none was picked. */
  'backups.pickCopy': (input: null) => PickedFile | null
  /** What a restore would bring back, lose and change; nothing is changed. */
  'backups.preview': (input: CopyRef) => RestorePreview
  /** Restores a copy. `keptAs` is the copy of what it replaces, or the folder that keeps it where it was damaged; `step` undoes the restore. */
  'backups.restore': (input: CopyRef) => { readonly keptAs: string; readonly isCopy: boolean; readonly step: StepNumber | null }
  /** Asks for the folder of the second place and copies to it; null when none was picked. */
  'backups.chooseSecondPlace': (input: null) => { readonly name: string } | null
  'backups.copyToSecondPlace': (input: null) => null
  /** Writes everything into a new folder of a place that the person picks; null when they picked none. */
  'backups.exportAll': (input: null) => { readonly folderName: string; readonly tables: number; readonly rows: number; readonly documents: number } | null
}
