import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { plainProblem, problemOf } from '../../../core/problem/problem.ts'
import { copyDatabase, identityBeside, readCopy } from '../../../db/backup.ts'
import { isEncrypted } from '../../../db/file/is-encrypted.ts'
import { allCopyFiles } from '../../backup/copy-files.ts'
import { backupProblem } from '../../backup/restore.ts'
import { exportAll } from '../../backup/export-all.ts'
import { databaseName } from '../../data-folder/make-data-folder.ts'
import { isDataFolder } from '../../data-folder/open-data-folder.ts'
import { writeProblem } from '../../problems/file-problems.ts'
import { words as all } from '../../words.ts'
import type { Command } from '../command.ts'
import { done, refused } from '../command.ts'
import { whyNotWritten } from '../out-file.ts'
import { dataFolderOf, withServices } from '../open-services.ts'
import { inColumns } from '../values.ts'

const words = all.commandLine

/** Whether a path is the database itself, also under another name (a link): a copy over it would destroy it. */
const isDatabase = (path: string, dataFolder: string): boolean => {
  const [ours, other] = [join(dataFolder, databaseName), path].map((name) => statSync(name, { throwIfNoEntry: false }))
  return path.startsWith(join(dataFolder, databaseName)) || (ours !== undefined && other !== undefined && ours.ino === other.ino && ours.dev === other.dev)
}

/** Copies the data into the named file; the copy is read again and checked. */
export const backupCommand: Command = (line) =>
  withServices(line, async ({ db, backups }) => {
    const path = resolve(line.words[0] ?? '')
    if (isDatabase(path, backups.dataFolder)) return refused(plainProblem('copy-over-data'))
    const refusal = whyNotWritten(path)
    if (refusal) return refusal
    const copied = copyDatabase(db, path)
    return copied.ok ? done({ file: path }, words.backup.made({ file: path })) : refused(backupProblem(copied.problem.code))
  })

/** Lists the copies, newest first, with what is in them. The data themselves are not opened, so that this works while a window is open. */
export const backupsCommand: Command = async (line) => {
  const folder = dataFolderOf(line)
  if (!isDataFolder(folder)) return refused(problemOf('no-data-in-folder', { folder }))
  const files = allCopyFiles(folder, identityBeside(join(folder, databaseName)))
  if (isEncrypted(join(folder, databaseName))) return refused(plainProblem('data-locked'))
  const copies = files.map(({ path, ...copy }) => ({ ...copy, counts: readCopy(path)?.counts ?? null, isLocked: isEncrypted(path), file: path }))
  const rows = copies.map(({ madeAt, place, reason, counts, isLocked: isEncrypted, file }) => [
    all.format.moment(new Date(madeAt)),
    words.backup.place({ place: all.backup[place], reason: all.backup.reasons[reason ?? 'unknown'] }),
    counts ? all.format.series((['cases', 'members', 'actions'] as const).map((kind) => words.check.counts[kind]({ count: counts[kind] }))) : isEncrypted ? words.backup.locked : words.backup.damaged,
    file,
  ])
  return done(copies, rows.length === 0 ? words.backup.none : inColumns(rows))
}

/** Writes everything into the named folder, which is new or empty. */
export const exportCommand: Command = (line) =>
  withServices(line, async ({ db }) => {
    const folder = resolve(line.words[0] ?? '')
    const exported = exportAll(db, folder)
    return exported.ok ? done({ folder, ...exported.value }, words.backup.exported({ folder, ...exported.value })) : refused(writeProblem(exported.problem))
  })
