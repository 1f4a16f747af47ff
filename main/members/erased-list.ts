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
const entry = /\{[^{}]*\}/gu

type Listed = { readonly erased: readonly Erased[]; /** False for a file that must be written again. */ readonly isWhole: boolean; /** False for one that cannot be read: what is in it must not be lost. */ readonly isReadable: boolean }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The entries of a text; of a damaged one those that are whole. */
const entriesOf = (text: string): Listed => {
  const whole = shape.safeParse(parsed(text))
  if (whole.success) return { erased: whole.data, isWhole: true, isReadable: true }
  const erased = [...text.matchAll(entry)].flatMap(([one]) => shape.safeParse([parsed(one)]).data ?? [])
  return { erased, isWhole: false, isReadable: true }
}

const readList = (dataFolder: string): Listed => {
  try {
    return entriesOf(readFileSync(pathIn(dataFolder), 'utf8'))
  } catch (error) {
    // There is none before somebody is erased.
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { erased: [], isWhole: true, isReadable: isMissing }
  }
}

/**
 * Makes the list of erased members beside the data and the one in them the same, and erases whoever came back: with an older
 * copy that took the place of data which could not be opened, or with a file that was put there by hand.
 */
export const settleErased = (db: WritableDb, dataFolder: string): void => {
  const listed = readList(dataFolder)
  eraseAgain(db, listed.erased)
  const all = erasedMembers(db)
  // Where it cannot be written now, the next start tries again.
  if (listed.isReadable && (!listed.isWhole || all.length > listed.erased.length)) writeDurably(pathIn(dataFolder), new TextEncoder().encode(`${JSON.stringify(all)}\n`))
}
