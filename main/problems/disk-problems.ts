import type { BackupState } from '../../core/backup/backup-state.ts'
import { plainProblem, type Problem } from '../../core/problem/problem.ts'
import { diskErrorOf, type DiskError } from '../../db/file/disk-error.ts'
import { FileRemoved } from '../../db/handle.ts'

/** What makes a copy of everything. */
type Copies = { readonly makeIfChangedNow: (reason: 'file-removed') => void; readonly state: () => Pick<BackupState, 'hasAllChanges'> }

const codes = { 'disk-full': 'disk-full', 'read-only': 'disk-read-only', 'disk-failed': 'disk-failed' } as const satisfies Readonly<Record<DiskError, string>>

/** Keeps a copy in the place of a data folder that was removed, so that the next start offers it; which problem that leaves. */
const keepRemoved = (backups: Copies): Problem => {
  try {
    backups.makeIfChangedNow('file-removed')
    return plainProblem(backups.state().hasAllChanges ? 'file-removed' : 'file-removed-unkept')
  } catch {
    return plainProblem('file-removed-unkept')
  }
}

/** Why the disk did not take a change; undefined for a fault of the program. */
export const diskProblem = (error: unknown, backups: Copies): Problem | undefined => {
  if (error instanceof FileRemoved) return keepRemoved(backups)
  const kind = diskErrorOf(error)
  return kind && plainProblem(codes[kind])
}
