import type { BackupState } from '../core/backup/backup-state.ts'
import { useCall, type CallState } from './api.ts'

/** How the data are backed up. A copy changes it, and every change of the data, which the undo log records. */
export const useBackupState = (): CallState<BackupState> => useCall('backups.state', null, ['backups.changed', 'undo.changed'])
