import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { restoredKinds, type CountedNames, type KindPreview, type RestorePreview } from '../../../core/backup/restore-preview.ts'
import { copyFilesHere, isCopyNamed } from '../../backup/copy-files.ts'
import { countsOfCopy, previewRestore, restore, restoreRefused, type Refusal } from '../../backup/restore.ts'
import { fileHeadLength } from '../../../documents/laptop/file-kind.ts'
import { readHead } from '../../files/read-file.ts'
import { broughtInElsewhere } from '../../problems/file-problems.ts'
import { restoredNames } from '../../../words/restored-names-words.ts'
import { words as all } from '../../words.ts'
import type { CommandLine } from '../arguments.ts'
import type { Command, Outcome } from '../command.ts'
import { done, refused } from '../command.ts'
import { dataFolderOf, withServices, type CliServices } from '../open-services.ts'

const words = all.commandLine.backup

/** The file itself, or the copy of that name among those of the data folder. */
const copyPath = (line: CommandLine): string => {
  const [named = ''] = line.words
  const folder = dataFolderOf(line)
  const known = copyFilesHere(folder).find((file) => isCopyNamed(file, basename(named)))
  return existsSync(resolve(named)) || known === undefined ? resolve(named) : known.path
}

const counted = (kind: KindPreview['kind'], { count, names }: CountedNames): string => {
  const given = { count, kind: all.backup.kinds[kind]({ count }) }
  return names.length === 0 ? all.backup.counted(given) : all.backup.countedNames({ ...given, names: restoredNames({ count, names }, all) })
}

const block = (title: string, preview: RestorePreview, of: (kind: KindPreview) => CountedNames): readonly string[] => {
  const lines = restoredKinds.flatMap((name) => preview.kinds.filter(({ kind }) => kind === name)).filter((kind) => of(kind).count > 0)
  return [words.heading({ title }), ...(lines.length === 0 ? [`  ${all.backup.nothing}`] : lines.map((kind) => `  ${counted(kind.kind, of(kind))}`))]
}

const inWords = (preview: RestorePreview): string => [
  ...block(all.backup.comesBack, preview, ({ back }) => back),
  ...block(all.backup.isLost, preview, ({ lost }) => lost),
  ...block(all.backup.goesBack, preview, ({ changed }) => changed),
  ...block(all.backup.stays, preview, ({ same }) => ({ count: same, names: [] })),
  ...(preview.hasOtherSettings ? [all.backup.settingsToo] : []),
  words.dryRun,
].join('\n')

const preview = (services: CliServices, path: string): Outcome => {
  const found = previewRestore(services, path)
  return found.ok ? done(found.value, inWords(found.value)) : refused(found.problem)
}

const restoreNow = (services: CliServices, path: string): Outcome => {
  const restored = restore(services, path)
  if (!restored.ok) return refused(restored.problem)
  const { keptAs, isCopy } = restored.value
  return done(restored.value, isCopy ? words.restored({ keptAs }) : words.restoredDamaged({ keptAs }))
}

const restoreOver = (line: CommandLine, path: string, refusal: Refusal): Outcome => {
  const restored = restoreRefused(dataFolderOf(line), path, new Date().toISOString(), refusal)
  return restored.ok ? done({ ...restored.value, isCopy: false }, words.restoredOver(restored.value)) : refused(restored.problem)
}

/** What the restore of a copy would bring where the data cannot be opened: they cannot be compared with it. */
const previewDamaged = (path: string): Outcome => {
  const found = countsOfCopy(path)
  if (!found.ok) return refused(found.problem)
  const holds = (['cases', 'members', 'actions'] as const).map((kind) => counted(kind, { count: found.value[kind], names: [] }))
  return done({ counts: found.value }, words.dryRunDamaged({ counts: all.format.list(holds) }))
}

/** Restores a copy, also where the data cannot be opened. `--dry-run` says what that would do. */
export const restoreCommand: Command = async (line) => {
  const path = copyPath(line)
  const isDryRun = line.values['dry-run'] === true
  const head = await readHead(path, fileHeadLength)
  const elsewhere = head.ok ? broughtInElsewhere(head.value, null) : null
  if (elsewhere) return refused(elsewhere, path)
  const outcome = await withServices(line, async (services) => (isDryRun ? preview(services, path) : restoreNow(services, path)))
  if (outcome.kind !== 'refused' || !('copies' in outcome.problem.values)) return outcome
  return isDryRun ? previewDamaged(path) : restoreOver(line, path, { code: outcome.problem.code, copies: outcome.problem.values.copies })
}
