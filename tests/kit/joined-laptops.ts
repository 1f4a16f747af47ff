import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HandOverId, LaptopId } from '../../core/ids.ts'
import type { ConflictAnswer } from '../../core/laptop/conflicts.ts'
import type { Day } from '../../core/day.ts'
import type { HandOver, HandOverWhat } from '../../core/laptop/hand-over.ts'
import { sharedNames, sharedTables } from '../../core/laptop/shared-tables.ts'
import { connectionOf } from '../../db/handle.ts'
import { makeHandOver, type Noticing } from '../../db/laptop/hand-over.ts'
import { joinHandOver, previewJoin, type Joined } from '../../db/laptop/join.ts'
import { listEvents } from '../../db/events.ts'
import { createBench, type Bench } from './services.ts'

/** Benches of several laptops, whose ids never meet. */
export const laptopBenches = (count: number): readonly Bench[] => Array.from({ length: count }, (_, index) => createBench('2023-02-01', undefined, index * 100_000))

const noticingOf = ({ services }: Bench): Noticing => ({ newId: () => services.newId<LaptopId>(), now: services.now() })

const newestEvent = ({ db }: Bench): HandOverWhat => {
  const eventId = listEvents(db).at(-1)?.id
  return eventId === undefined ? { kind: 'everything' } : { kind: 'event', eventId }
}

/** Hands over the newest event, or what is said. */
export const handOverFrom = (bench: Bench, withMembers = true, what: HandOverWhat = newestEvent(bench), returnBy: Day | null = null): HandOver => {
  const made = makeHandOver(bench.db, { id: bench.services.newId<HandOverId>(), what, withMembers, returnBy, laptop: 'other', ownName: '' }, noticingOf(bench))
  if (!made) throw new Error('There is no event')
  return made
}

export const joinTo = (bench: Bench, file: HandOver, answers: readonly ConflictAnswer[] = []): Joined => {
  const joined = joinHandOver(bench.db, { id: bench.services.newId<HandOverId>(), file, answers }, noticingOf(bench))
  if (!joined.ok) throw new Error(joined.problem)
  return joined.value
}

/** The rows of every table that is handed over, without what each laptop has of its own. */
export const sharedRowsOf = ({ db }: Bench): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(sharedNames.map((table) => {
    const { key, own } = sharedTables[table]
    const rows = connectionOf(db).prepare(`SELECT * FROM ${table} ORDER BY ${key.join(', ')}`).all() as Record<string, unknown>[]
    return [table, rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !own.includes(name)).map(([name, value]) => [name, name === 'file' && typeof value === 'string' ? JSON.parse(value) as unknown : value])))]
  }))

/** What a join would do, without doing it. */
export const triedIn = (bench: Bench, file: HandOver): Joined => {
  const tried = previewJoin(bench.db, { id: bench.services.newId<HandOverId>(), file, answers: [] }, noticingOf(bench))
  if (!tried.ok) throw new Error(tried.problem)
  return tried.value
}

/** The path of a file that begins as one that another laptop handed over. */
export const sealedIn = ({ folder }: Bench): string => {
  const path = join(folder, 'handed.vigil')
  writeFileSync(path, 'age-encryption.org/v1\n-> scrypt salt 18\n')
  return path
}
