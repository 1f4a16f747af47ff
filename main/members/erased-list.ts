import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { erasedMembers, type Erased } from '../../db/erase-member.ts'
import type { WritableDb } from '../../db/database.ts'
import { writeDurably } from '../../documents/files/write-durably.ts'
import { day, memberId } from '../door/shapes.ts'
import { eraseAgain } from './erase-member.ts'

/** Ids and days only: it names nobody. */
const pathIn = (dataFolder: string): string => join(dataFolder, 'erased-members.json')
const shape = z.array(z.object({ id: memberId, on: day }))

const readList = (dataFolder: string): readonly Erased[] => {
  try {
    const found = shape.safeParse(JSON.parse(readFileSync(pathIn(dataFolder), 'utf8')))
    return found.success ? found.data : []
  } catch {
    // There is none before somebody is erased, and a damaged one is written again.
    return []
  }
}

/**
 * Makes the list of erased members beside the data and the one in them the same, and erases whoever came back: with an older
 * copy that took the place of data which could not be opened, or with a file that was put there by hand.
 */
export const settleErased = (db: WritableDb, dataFolder: string): void => {
  const listed = readList(dataFolder)
  eraseAgain(db, listed)
  const all = erasedMembers(db)
  // Where it cannot be written now, the next start tries again.
  if (all.length > listed.length) writeDurably(pathIn(dataFolder), new TextEncoder().encode(`${JSON.stringify(all)}\n`))
}
