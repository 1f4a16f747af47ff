import type { Day } from '../core/day.ts'
import type { CaseId, PackId } from '../core/ids.ts'
import { codeAsPrinted } from '../core/pack/code.ts'
import { firstOf, fitting, wordsIn, type Found, type FoundGroup } from '../core/search/found.ts'
import { fold } from '../core/text/fold.ts'
import { nameIn } from './case-names.ts'
import { foldedNames } from './members.ts'
import { rowsOf, type ReadableDb } from './handle.ts'

/** Members by name, without regard to accents and letter case. */
export const searchMembers = (db: ReadableDb, typed: string, limit: number): FoundGroup<Found['member']> => {
  const words = wordsIn(typed)
  if (words.length === 0) return { items: [], hasMore: false }
  return firstOf(fitting(foldedNames(db), ({ text }) => text, words, limit + 1).map(({ id, name }) => ({ memberId: id, name })), limit)
}

/** Events by name and place, the latest first. */
export const searchEvents = (db: ReadableDb, typed: string, limit: number): FoundGroup<Found['event']> => {
  const words = wordsIn(typed)
  if (words.length === 0) return { items: [], hasMore: false }
  const events = rowsOf<Found['event']>(db, 'SELECT id AS eventId, name, held_on AS "on", place FROM events ORDER BY held_on DESC, id DESC')
  return firstOf(fitting(events, ({ name, place }) => fold(`${name} ${place ?? ''}`), words, limit + 1), limit)
}

type PackRow = { readonly packId: PackId; readonly madeOn: Day; readonly cases: string }
type CaseOfPack = { readonly id: CaseId; readonly uaNumber: string | null; readonly title: string | null; readonly people: string }

/** The names of evenings by pack. A plan may be megabytes of JSON and never changes, so each is read once. */
const occasions = new WeakMap<ReadableDb, Map<PackId, string>>()

const occasionOf = (db: ReadableDb, id: PackId): string => {
  const known = occasions.get(db) ?? new Map<PackId, string>()
  occasions.set(db, known)
  const found = known.get(id)
  if (found !== undefined) return found
  const [row] = rowsOf<{ name: string | null }>(db, `SELECT json_extract(plan, '$.choices.occasion.name') AS name FROM packs WHERE id = :id`, { id })
  known.set(id, row?.name ?? '')
  return row?.name ?? ''
}

const selectPacks = `
  SELECT packs.id AS packId, made_on AS madeOn,
    (SELECT json_group_array(json_object('id', cases.id, 'uaNumber', ua_number, 'title', title, 'people', people_at_risk) ORDER BY position)
      FROM pack_cases JOIN cases ON cases.id = pack_cases.case_id WHERE pack_id = packs.id) AS cases
  FROM packs ORDER BY packs.id DESC`

/** A code typed in part, from the four characters of its pack on; null where the text is no code. */
const beginningOfCode = (typed: string): string | null => {
  const whole = codeAsPrinted(typed)
  if (whole !== undefined) return whole
  const code = typed.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1').replaceAll(' ', '-')
  return /^[0-9A-Z]{4}(?:-\d{0,5}(?:-[0-9A-Z]?)?)?$/u.test(code) ? code : null
}

const withCode = `SELECT pack_id AS packId, min(code) AS code FROM pack_letters WHERE code BETWEEN :code AND :code || '~' GROUP BY pack_id`

/** Packs by the name of the evening, by their cases, or by the code of a letter; the newest first. */
export const searchPacks = (db: ReadableDb, typed: string, limit: number): FoundGroup<Found['pack']> => {
  const words = wordsIn(typed)
  if (words.length === 0) return { items: [], hasMore: false }
  const beginning = beginningOfCode(typed)
  const codes = new Map(beginning === null ? [] : rowsOf<{ packId: PackId; code: string }>(db, withCode, { code: beginning }).map(({ packId, code }) => [packId, code] as const))
  const packs = rowsOf<PackRow>(db, selectPacks).map(({ cases, ...row }) => ({ ...row, name: occasionOf(db, row.packId), cases: (JSON.parse(cases) as readonly CaseOfPack[]).map(({ title, people, ...one }) => ({ ...one, title: title ?? '', name: nameIn(people, title) })) }))
  const byCode = packs.filter(({ packId }) => codes.has(packId))
  const byName = fitting(packs.filter(({ packId }) => !codes.has(packId)), ({ name, cases }) => fold([name, ...cases.flatMap((one) => [one.uaNumber ?? '', one.name, one.title])].join(' ')), words, limit + 1)
  return firstOf([...byCode, ...byName].map(({ packId, name, cases, madeOn }) => ({
    packId, name, cases: cases.map(({ id, uaNumber, name: caseName }) => ({ id, uaNumber, name: caseName })), madeOn, letterCode: codes.get(packId) ?? null,
  })), limit)
}
