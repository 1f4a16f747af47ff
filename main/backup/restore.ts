import { existsSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CopyCounts } from '../../core/backup/backup-state.ts'
import type { RestorePreview } from '../../core/backup/restore-preview.ts'
import { maxOf } from '../../core/max-of.ts'
import type { CodeOf } from '../../core/problem-table.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import type { Result } from '../../core/result.ts'
import type { OfferedCopy } from '../../core/settings/found-copy.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import type { StepNumber } from '../../core/undo/types.ts'
import { isLockedFor, readCopy } from '../../db/backup.ts'
import { compareWithCopy } from '../../db/compare-copy.ts'
import type { OpenProblem, WritableDb } from '../../db/database.ts'
import type { DataKey, SomeKey } from '../../db/file/data-key.ts'
import { erasedMembers } from '../../db/erase-member.ts'
import { keyOf } from '../../db/handle.ts'
import { markInterruptedPacks } from '../../db/packs.ts'
import { restoreCopy, restoreOverRefused } from '../../db/restore.ts'
import { putRestoreStep } from '../../db/undo/steps.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { databaseName } from '../data-folder/make-data-folder.ts'
import { eraseAgain } from '../members/erase-member.ts'
import type { Services } from '../services.ts'
import type { BackupProblem } from './backups.ts'
import { copyMadeAt } from './copy-files.ts'

type Given = Pick<Services, 'db' | 'backups' | 'jobs' | 'now'>

/** A restore that was done. `keptAs`: the copy of what it replaced, or the folder of it where it was damaged; `isCopy`: which of them. `step` undoes it. */
export type Restored = { readonly keptAs: string; readonly isCopy: boolean; readonly step: StepNumber | null }

export const backupProblem = (code: BackupProblem): CallProblem => plainProblem(`copy-${code}`)

const restoreCodes: Readonly<Partial<Record<OpenProblem['code'], Exclude<CodeOf<'copy'>, 'locked'>>>> = { 'newer-file': 'newer', 'disk-full': 'disk-full', 'cannot-open': 'cannot-write' }

/** Why a copy was not restored; the data are as they were. */
const restoreProblem = ({ code }: Pick<OpenProblem, 'code'>): CallProblem => plainProblem(`copy-${restoreCodes[code] ?? 'damaged'}`)

/** A folder or a pipe is no copy, and reading a pipe would never end. */
export const whyNoFile = (path: string): CallProblem | null => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true ? null : plainProblem(found ? 'copy-damaged' : 'copy-gone')
}

/** Why a copy cannot be read: encrypted with another key, or damaged. */
const unreadable = (path: string, key: SomeKey | undefined): CallProblem => (isLockedFor(path, key) ? problemOf('copy-locked', { takesPassphrase: false }) : plainProblem('copy-damaged'))

const compared = (db: WritableDb, path: string, key: SomeKey | undefined): RestorePreview | null => {
  try {
    return compareWithCopy(db, path, key)
  } catch {
    return null
  }
}

/** What a restore of the copy would do. Nothing is changed. `key`: what opens the copy. */
export const previewRestore = ({ db }: Pick<Given, 'db'>, path: string, key: SomeKey | undefined = keyOf(db)): Result<RestorePreview, CallProblem> => {
  const refusal = whyNoFile(path)
  if (refusal) return fail(refusal)
  const preview = compared(db, path, key)
  return preview ? ok(preview) : fail(unreadable(path, key))
}

/** What a copy holds that cannot be compared, because the data that are there cannot be opened. Nothing is changed. */
export const countsOfCopy = (path: string): Result<CopyCounts, CallProblem> => {
  const refusal = whyNoFile(path)
  if (refusal) return fail(refusal)
  const contents = readCopy(path)
  return contents ? ok(contents.counts) : fail(unreadable(path, undefined))
}

/** A name for what is put aside that is free and says when. */
const asidePath = (dataFolder: string, now: string, ending: string): string => {
  const stem = join(dataFolder, `${databaseName}-${now.slice(0, 19).replaceAll(':', '-')}Z`)
  for (let number = 1; ; number += 1) {
    const path = `${stem}${number > 1 ? `-${number}` : ''}.${ending}`
    if (!existsSync(path)) return path
  }
}

/** The restore that is undone or redone: when it was done, and when the copy was made. */
type TurnedRestore = { readonly at: string; readonly madeAt: string; readonly isUndo: boolean }

/**
 * Restores a copy. What it replaces becomes a copy first, so that the restore can be undone; data that fail their own
 * check cannot be copied and are put into a folder as they are. `turned`: the restore that this undoes or redoes. `key`: what opens the copy.
 */
export const restore = ({ db, backups, jobs, now }: Given, path: string, { turned, key = keyOf(db) }: { readonly turned?: TurnedRestore; readonly key?: SomeKey | undefined } = {}): Result<Restored, CallProblem> => {
  if (jobs.runningCount() > 0) return fail(plainProblem('copy-busy'))
  const refusal = whyNoFile(path)
  if (refusal) return fail(refusal)
  if (isLockedFor(path, key)) return fail(unreadable(path, key))
  const copiedAt = copyMadeAt(path)
  const kept = backups.makeNow('before-restore', [path])
  if (!kept.ok && kept.problem !== 'unsound') return fail(backupProblem(kept.problem))
  const aside = asidePath(backups.dataFolder, now(), kept.ok ? 'replaced' : 'damaged')
  const erased = erasedMembers(db)
  const restored = restoreCopy(db, join(backups.dataFolder, databaseName), path, aside, key)
  if (!restored.ok) return fail(restoreProblem(restored.problem))
  // A copy from before has people who asked to be erased.
  eraseAgain(db, erased)
  markInterruptedPacks(db)
  if (!kept.ok) return ok({ keptAs: basename(aside), isCopy: false, step: null })
  // The copy of it was read again and checked; the file itself would be one more place with people's names.
  rmSync(aside, { recursive: true, force: true })
  const step = putRestoreStep(db, { at: turned?.at ?? now(), title: stepTitle('copy-restored', { madeAt: turned?.madeAt ?? copiedAt, keptAs: kept.value.name }), undoneAt: turned?.isUndo ? now() : null })
  return ok({ keptAs: kept.value.name, isCopy: true, step })
}

/** Why the data were refused, and all copies that were found. */
export type Refusal = { readonly code: CallProblem['code']; readonly copies: readonly Pick<OfferedCopy, 'sequence'>[]; /** Of data that are encrypted. */ readonly key?: DataKey | undefined }

/** Restores a copy where the data cannot be opened. What was there is kept as it is in a folder that is named by what happened; `keptAs` is its name. */
export const restoreRefused = (dataFolder: string, path: string, now: string, { code, copies, key }: Refusal): Result<{ readonly keptAs: string }, CallProblem> => {
  const refusal = whyNoFile(path)
  if (refusal) return fail(refusal)
  const aside = asidePath(dataFolder, now, code.replace(/^data-/u, ''))
  const maxSequence = Math.max(0, maxOf(copies.map(({ sequence }) => sequence ?? 0)))
  const restored = restoreOverRefused(join(dataFolder, databaseName), path, aside, maxSequence, key)
  return restored.ok ? ok({ keptAs: basename(aside) }) : fail(restoreProblem(restored.problem))
}
