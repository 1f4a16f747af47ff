import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { PackPlan, PackProgress } from '../../core/pack/types.ts'
import type { CodeOf } from '../../core/problem-table.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { fileProblemOf } from '../files/file-problem.ts'
import { partPathOf } from '../files/part-path.ts'
import type { PackBytes } from './compiled-pack.ts'
import { createPackCompiler } from './compiled-pack.ts'
import { PackCancelled } from './document-blocks.ts'
import type { OpenPart } from './part-file.ts'
import { openPartFile } from './part-file.ts'
import type { Volume } from './volumes.ts'
import { lettersIn, volumesOf } from './volumes.ts'
import { writeVolume } from './write-volume.ts'

export type PackWriteProblem = { readonly code: CodeOf<'write'> }

export type PackControl = {
  readonly onProgress: (progress: PackProgress) => void
  readonly isCancelled: () => boolean
  /** Called before the first finished file is renamed: from here on a pack is not stopped. */
  readonly onNaming?: () => void | Promise<void>
}

/** The fonts to embed and the pictures of the sheets, how `.part` files are opened, and the bytes of the group's own template where the choices name one. */
export type PackWriteOptions = PackBytes & { readonly openPart?: OpenPart; readonly template?: Uint8Array | null }

const syncFolder = async (folder: string): Promise<void> => {
  // Windows has no such call and needs none.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** A person was asked about one file of this name, never about the volumes of a pack of several. */
const refuseToReplace = (volumes: readonly Volume[]): void => {
  if (volumes.length > 1 && volumes.some(({ path }) => existsSync(path))) throw Object.assign(new Error('A volume of this name exists'), { code: 'EEXIST' })
}

const renameAll = async (volumes: readonly Volume[], named: string[]): Promise<void> => {
  for (const { path } of volumes) {
    await rename(partPathOf(path), path)
    named.push(path)
  }
}

/** Loaded only for packs with a template: reading Word files needs libraries that take time to load. */
const templates = () => import('./write-template-volume.ts')

const problemOf = (error: unknown): PackWriteProblem =>
  error instanceof PackCancelled ? { code: 'cancelled' } : fileProblemOf(error)

/**
 * Writes a pack as one Word file or several, each to a `.part` first, synced, and named only when all
 * are whole. On any failure, cancelling included, no file of this pack remains, and no other file was
 * touched: only what was begun here is removed. Several files never replace any that exist.
 */
export const writePack = async (
  plan: PackPlan,
  outPath: string,
  control: PackControl,
  { openPart = openPartFile, template = null, ...bytes }: PackWriteOptions,
): Promise<Result<{ readonly filePaths: readonly string[] }, PackWriteProblem>> => {
  const volumes = volumesOf(plan, outPath)
  const total = volumes.reduce((sum, volume) => sum + lettersIn(volume), 0)
  const compile = createPackCompiler(plan, bytes)
  const begun: string[] = []
  const named: string[] = []
  let done = 0
  const watch = {
    isCancelled: control.isCancelled,
    onLetter: () => {
      done += 1
      control.onProgress({ done, total })
    },
  }
  try {
    // A request to cancel is handled before thousands of letters are compiled.
    await setImmediate()
    for (const volume of volumes) {
      if (control.isCancelled()) throw new PackCancelled()
      begun.push(partPathOf(volume.path))
      if (volume.isOfTemplate) await (await templates()).writeTemplateVolume(plan, volume, template, openPart, watch)
      else await writeVolume(plan, volume, { openPart, compile, watch })
    }
    if (control.isCancelled()) throw new PackCancelled()
    refuseToReplace(volumes)
    await control.onNaming?.()
    await renameAll(volumes, named)
    // Every file is whole, synced and named: a file system that cannot sync a folder is no reason to remove them.
    await syncFolder(dirname(outPath)).catch(() => undefined)
    return ok({ filePaths: volumes.map(({ path }) => path) })
  } catch (error) {
    for (const path of [...begun, ...named]) await rm(path, { force: true })
    return fail(problemOf(error))
  }
}
