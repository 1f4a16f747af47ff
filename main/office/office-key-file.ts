import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { maxOfficeName } from '../../core/office/types.ts'
import type { Result } from '../../core/result.ts'
import { writeDurably, type FileProblem } from '../../documents/files/write-durably.ts'

/** Beside the database, not in it: no backup, hand-over or export has the key, and Undo does not take it away. Only its owner can read it. */
const fileName = 'office-key.json'

const shape = z.object({ name: z.string().min(1).max(maxOfficeName), privateKey: z.string().startsWith('-----BEGIN PRIVATE KEY-----').max(1_000), madeOn: z.string() })

/** The key with which this laptop signs files of cases, and as what groups know it. */
export type OfficeKey = z.infer<typeof shape>

/** The key of this laptop; null where it has none, `unreadable` where there is a file that is no key. */
export const readOfficeKey = (dataFolder: string): OfficeKey | null | 'unreadable' => {
  const path = join(dataFolder, fileName)
  if (!existsSync(path)) return null
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return 'unreadable'
  }
}

/** Keeps the key of this laptop. */
export const keepOfficeKey = (dataFolder: string, key: OfficeKey): Result<null, FileProblem> =>
  writeDurably(join(dataFolder, fileName), new TextEncoder().encode(`${JSON.stringify(key)}\n`))
