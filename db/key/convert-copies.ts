import { existsSync, rmSync, statSync, utimesSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { copyNameFor, openCopyName, sealedEnding } from '../../core/backup/copy-name.ts'
import { isAgeFile, opensBy } from '../file/age-file.ts'
import type { DataKey } from '../file/data-key.ts'
import { syncFolder } from '../file/durable.ts'
import { copyPaths } from '../file/find-copies.ts'
import { isEncrypted } from '../file/is-encrypted.ts'
import { diskErrorOf } from '../file/disk-error.ts'
import { OpenRefusal, problemOf } from '../file/problem.ts'
import { recode } from '../file/recode.ts'
import { sealFile, sumOf, unsealFile } from '../file/sealed-copy.ts'

/** Whether copies become encrypted or readable. */
export type CopyChange = 'seal' | 'unseal'

/** A copy that could not be converted and stays as it was. `damaged` and `other-key`: it never can be. */
export type LeftCopy = { readonly name: string; readonly detail: string; readonly why: 'damaged' | 'other-key' | 'disk-full' | 'disk-failed' }

/** Whether a copy is not as wanted yet. One that cannot be read is: what is wrong with it is said when it is converted. */
export const needsChange = (path: string, change: CopyChange): boolean => {
  try {
    if (change === 'seal') return !path.endsWith(sealedEnding) && !isAgeFile(path)
    return path.endsWith(sealedEnding) || isEncrypted(path)
  } catch {
    return true
  }
}

const holdsTheSame = (from: string, path: string, key: DataKey): boolean => {
  try {
    return sumOf(from, key) === sumOf(path, key)
  } catch {
    return false
  }
}

/** A name that no other copy has; one that holds the same is what an interrupted conversion left. */
const freePath = (from: string, open: string, isSealed: boolean, key: DataKey): string => {
  for (let number = 1; ; number += 1) {
    const path = copyNameFor(number === 1 ? open : open.replace(/\.sqlite$/u, `-${number}.sqlite`), isSealed)
    if (!existsSync(path) || holdsTheSame(from, path, key)) return path
  }
}

/** The pages first, so that a restore finds room in them for what encrypts them; a damaged copy is encrypted as it is. */
const recodeIfSound = (path: string, key: DataKey): void => {
  try {
    recode(path, { from: undefined, to: key })
  } catch (error) {
    if (diskErrorOf(error)) throw error
  }
}

/** The time of a copy whose name has none says when it was made. */
const asOld = (path: string, { atime, mtime }: { readonly atime: Date; readonly mtime: Date }): void => utimesSync(path, atime, mtime)

/** On the disk before the data themselves are converted: a copy that came back beside its other form would be there twice. */
const removeDurably = (path: string): void => {
  rmSync(path)
  syncFolder(dirname(path))
}

const seal = (path: string, key: DataKey): void => {
  const made = statSync(path)
  // Before its pages are another: one that holds the same is there where decrypting was interrupted.
  const sealed = freePath(path, openCopyName(path), true, key)
  if (!existsSync(sealed)) {
    recodeIfSound(path, key)
    sealFile(path, sealed, key)
    asOld(sealed, made)
  }
  removeDurably(path)
}

const unseal = (path: string, key: DataKey): void => {
  if (!path.endsWith(sealedEnding)) return recode(path, { from: key, to: undefined })
  if (!isAgeFile(path)) throw new OpenRefusal('damaged', 'the header cannot be read')
  const open = freePath(path, openCopyName(path), false, key)
  if (!existsSync(open)) {
    unsealFile(path, open, key)
    asOld(open, statSync(path))
  }
  removeDurably(path)
}

const whyLeft = (path: string, key: DataKey, code: string): LeftCopy['why'] => {
  if (code === 'locked' && !opensBy(path, key.recovery)) return 'other-key'
  if (code === 'damaged' || code === 'locked') return 'damaged'
  return code === 'disk-full' ? code : 'disk-failed'
}

/**
 * Encrypts a copy into an age file, or decrypts one, and removes the file it was; the new one was read again and compared
 * before. Interrupted at any step it leaves one of them whole, or both. Answers why a copy stays as it was; null where it does not.
 */
export const convertCopy = (path: string, change: CopyChange, key: DataKey): LeftCopy | null => {
  if (!existsSync(path) || !needsChange(path, change)) return null
  try {
    if (change === 'seal') seal(path, key)
    else unseal(path, key)
    return null
  } catch (error) {
    const { code, detail } = problemOf(error)
    return { name: basename(path), detail, why: whyLeft(path, key, code) }
  }
}

/** The same for every copy in some folders. Throws where a folder cannot be read. */
export const convertCopies = (folders: readonly string[], change: CopyChange, key: DataKey): readonly LeftCopy[] =>
  folders.flatMap(copyPaths).flatMap((path) => convertCopy(path, change, key) ?? [])
