import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { maxOfficeName } from '../../core/office/types.ts'
import type { Result } from '../../core/result.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import { openText, sealText } from '../../db/key/seal-text.ts'
import { partPathOf } from '../../documents/files/part-path.ts'
import { writeDurably, type FileProblem } from '../../documents/files/write-durably.ts'

/** Beside the database, not in it: no backup, hand-over or export has the key, and Undo does not take it away. Only its owner can read it. */
export const officeKeyName = 'office-key.json'

const shape = z.object({ name: z.string().min(1).max(maxOfficeName), privateKey: z.string().startsWith('-----BEGIN PRIVATE KEY-----').max(1_000), madeOn: z.string() })
/** With a passphrase the file is encrypted with the key of the data. */
const sealedShape = z.object({ sealed: z.string().max(10_000) })
const purpose = 'office key'

/** The key with which this laptop signs files of cases, and as what groups know it. */
export type OfficeKey = z.infer<typeof shape>

type Found = { readonly key: OfficeKey; readonly isSealed: boolean }

const pathIn = (dataFolder: string): string => join(dataFolder, officeKeyName)

const parsedAt = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

const find = (dataFolder: string, dataKey: DataKey | undefined): Found | null | 'unreadable' => {
  const path = pathIn(dataFolder)
  if (!existsSync(path)) return null
  const kept = parsedAt(path)
  const sealed = sealedShape.safeParse(kept)
  const opened = sealed.success && dataKey ? openText(dataKey, purpose, sealed.data.sealed) : undefined
  const key = shape.safeParse(opened === undefined ? kept : JSON.parse(opened))
  return key.success ? { key: key.data, isSealed: sealed.success } : 'unreadable'
}

/** The key of this laptop; null where it has none, `unreadable` where there is a file that is no key. `dataKey`: of data that are encrypted. */
export const readOfficeKey = (dataFolder: string, dataKey: DataKey | undefined): OfficeKey | null | 'unreadable' => {
  const found = find(dataFolder, dataKey)
  return found === null || found === 'unreadable' ? found : found.key
}

/** Keeps the key of this laptop. */
export const keepOfficeKey = (dataFolder: string, key: OfficeKey, dataKey: DataKey | undefined): Result<null, FileProblem> => {
  const text = JSON.stringify(key)
  return writeDurably(pathIn(dataFolder), new TextEncoder().encode(`${dataKey ? JSON.stringify({ sealed: sealText(dataKey, purpose, text) }) : text}\n`))
}

/** Encrypts the file with the key of the data, or decrypts it. False where it stays as it was, because it cannot be written; a file that is no key is left alone. */
export const recodeOfficeKey = (dataFolder: string, from: DataKey | undefined, to: DataKey | undefined): boolean => {
  const found = find(dataFolder, from)
  if (found === null || found === 'unreadable' || found.isSealed === (to !== undefined)) return true
  return keepOfficeKey(dataFolder, found.key, to).ok
}

/** Removes what a cut of the power left of writing the file: it may hold the key readable beside encrypted data. */
export const removeOfficeKeyPart = (dataFolder: string): void => rmSync(partPathOf(pathIn(dataFolder)), { force: true })
