import { emptyCaseFile } from '../core/case/case-file.ts'
import { fullDraft } from '../core/case/full-draft.ts'
import type { OfficeValues } from '../core/office/types.ts'
import type { Day } from '../core/day.ts'
import type { CaseId } from '../core/ids.ts'
import { change, changeOne, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** An office that a person trusted, under the name that its file had then. */
export type TrustedOffice = { readonly publicKey: string; readonly name: string; readonly trustedOn: Day }

const columns = 'public_key AS publicKey, name, trusted_on AS trustedOn'

/** The offices that are trusted, by name. */
export const trustedOffices = (db: ReadableDb): readonly TrustedOffice[] => rowsOf<TrustedOffice>(db, `SELECT ${columns} FROM offices ORDER BY name COLLATE NOCASE, public_key`)

/** The trusted office of a key; undefined where nobody trusted it. */
export const trustedOffice = (db: ReadableDb, publicKey: string): TrustedOffice | undefined =>
  rowOf<TrustedOffice>(db, `SELECT ${columns} FROM offices WHERE public_key = :publicKey`, { publicKey })

/** Keeps an office as trusted. */
export const trustOffice = (db: WritableDb, office: TrustedOffice): void =>
  changeOne(db, 'INSERT INTO offices (public_key, name, trusted_on) VALUES (:publicKey, :name, :trustedOn)', office)

/** Trusts an office no more, if anybody trusted it. What it gave stays. */
export const forgetOffice = (db: WritableDb, publicKey: string): void => {
  change(db, 'DELETE FROM offices WHERE public_key = :publicKey', { publicKey })
}

/** What an office last gave of a case. */
export type EarlierGiven = { readonly publicKey: string; /** ISO 8601 instant. */ readonly madeAt: string; readonly values: OfficeValues }

/** What an office last gave of a case; undefined where none gave it. */
export const earlierGiven = (db: ReadableDb, caseId: CaseId): EarlierGiven | undefined => {
  const row = rowOf<{ publicKey: string; madeAt: string; given: string }>(db, 'SELECT public_key AS publicKey, made_at AS madeAt, given FROM office_cases WHERE case_id = :caseId', { caseId })
  if (row === undefined) return undefined
  const given = JSON.parse(row.given) as Partial<OfficeValues>
  const { deadlineSource, rules, ownRules, safety, outcome } = { ...emptyCaseFile, ...given }
  return { publicKey: row.publicKey, madeAt: row.madeAt, values: { deadlineSource, rules, ownRules, safety, outcome, status: given.status ?? 'open', draft: fullDraft(given.draft ?? {}) } }
}

/** Keeps what an office gave of a case, in place of what it gave before. */
export const keepGiven = (db: WritableDb, caseId: CaseId, { publicKey, madeAt, values }: EarlierGiven): void =>
  changeOne(db, `
    INSERT INTO office_cases (case_id, public_key, made_at, given) VALUES (:caseId, :publicKey, :madeAt, :given)
    ON CONFLICT (case_id) DO UPDATE SET public_key = excluded.public_key, made_at = excluded.made_at, given = excluded.given`, { caseId, publicKey, madeAt, given: JSON.stringify(values) })
