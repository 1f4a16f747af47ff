import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import type { FileProblem } from './file-problem.ts'
import { fileProblemOf } from './file-problem.ts'
import { onlyForOwner, partPathOf } from './part-path.ts'

export type { FileProblem } from './file-problem.ts'

/** Makes renames in a folder survive a power cut; Windows has no such call and needs none. */
const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const writeAll = (handle: number, bytes: Uint8Array): void => {
  for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written)
}

const writeWhole = (path: string, bytes: Uint8Array): void => {
  const handle = openSync(path, 'w', onlyForOwner)
  try {
    writeAll(handle, bytes)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const writeInPieces = async (path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> => {
  const handle = openSync(path, 'w', onlyForOwner)
  try {
    for await (const piece of pieces) writeAll(handle, piece)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Files that are whole on the disk under other names. */
export type UnnamedFiles = {
  /** Gives them their names, each replacing an earlier file of its name. */
  readonly name: () => Result<null, FileProblem>
  /** Leaves none of them. */
  readonly remove: () => void
}

const nameAll = (paths: readonly string[]): void => {
  for (const path of paths) renameSync(partPathOf(path), path)
  for (const folder of new Set(paths.map(dirname))) syncFolder(folder)
}

/** Writes files to `.part` files beside their places, all or none: where something else must be kept before they get their names. */
export const writeUnnamed = (files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Result<UnnamedFiles, FileProblem> => {
  const paths = files.map(({ path }) => path)
  const remove = (): void => {
    for (const path of paths) rmSync(partPathOf(path), { force: true })
  }
  const orRemove = <Value>(act: () => Value): Result<Value, FileProblem> => {
    try {
      return ok(act())
    } catch (error) {
      remove()
      return fail(fileProblemOf(error))
    }
  }
  return orRemove(() => {
    for (const { path, bytes } of files) writeWhole(partPathOf(path), bytes)
    return { remove, name: () => orRemove(() => (nameAll(paths), null)) }
  })
}

/**
 * Writes a file completely or not at all: to a `.part` file beside it, which is synced and renamed, then
 * the folder is synced. An existing file is replaced only by the rename. A failure leaves no `.part` file.
 */
export const writeDurably = (path: string, bytes: Uint8Array): Result<null, FileProblem> => {
  const written = writeUnnamed([{ path, bytes }])
  return written.ok ? written.value.name() : written
}

/** The same for a file that is made piece by piece, because it may be larger than the memory should hold. */
export const writePiecesDurably = async (path: string, pieces: AsyncIterable<Uint8Array>): Promise<Result<null, FileProblem>> => {
  const partPath = partPathOf(path)
  try {
    await writeInPieces(partPath, pieces)
    nameAll([path])
    return ok(null)
  } catch (error) {
    rmSync(partPath, { force: true })
    return fail(fileProblemOf(error))
  }
}
