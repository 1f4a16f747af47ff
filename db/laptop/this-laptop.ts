import type { LaptopId } from '../../core/ids.ts'
import { change, changeOne, rowOf, type ReadableDb, type WritableDb } from '../handle.ts'

/** This laptop among those that data were handed over between. `newest`: its last change that was handed over, in milliseconds since 1970. */
export type ThisLaptop = { readonly id: LaptopId; /** As people call it; empty where nobody said. */ readonly name: string; readonly newest: number }

/** Undefined before anything was handed over or joined. */
export const thisLaptop = (db: ReadableDb): ThisLaptop | undefined => rowOf<ThisLaptop>(db, 'SELECT laptop_id AS id, name, newest FROM laptop')

/** Gives this laptop its id, the first time. */
export const ensureLaptop = (db: WritableDb, newId: () => LaptopId): ThisLaptop => {
  const known = thisLaptop(db)
  if (known) return known
  const made: ThisLaptop = { id: newId(), name: '', newest: 0 }
  changeOne(db, 'INSERT INTO laptop (id, laptop_id, name, newest) VALUES (1, :id, :name, :newest)', made)
  return made
}

export const nameLaptop = (db: WritableDb, name: string): void => changeOne(db, 'UPDATE laptop SET name = :name', { name })

/** Notes the newest change, so that a later one is never given an earlier time, also where the clock was set back. */
export const noteNewest = (db: WritableDb, newest: number): void => changeOne(db, 'UPDATE laptop SET newest = max(newest, :newest)', { newest })

/**
 * Forgets which laptop this is, as after a restore: the copy may be of another laptop, and what is changed from now on differs
 * from what was changed after the copy was made.
 */
export const forgetLaptop = (db: WritableDb): void => void change(db, 'DELETE FROM laptop WHERE true')
