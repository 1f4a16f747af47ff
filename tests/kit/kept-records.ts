import type { Action } from '../../core/action/types.ts'
import type { CaseFacts } from '../../core/case/types.ts'
import type { Day } from '../../core/day.ts'
import type { ActionId, CaseId, SourceId, TargetId } from '../../core/ids.ts'
import { addCase } from '../../db/cases.ts'
import type { NewSource } from '../../db/sources.ts'
import type { WritableDb } from '../../db/database.ts'
import { caseFacts } from './case-draft.ts'

/** A ULID by its number, so that values can be compared whole. */
export const idOf = <Wanted extends string>(number: number): Wanted => `01HX0000000000000000${String(number).padStart(6, '0')}` as Wanted

export const someDay = '2026-11-12' as Day

/** An invented document of a case. */
export const sourceOf = (number: number, text: string): NewSource => ({
  id: idOf<SourceId>(number), fileName: 'appeal.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(text),
  text: { lines: text.split('\n').map((line) => ({ text: line })) }, readerVersion: '1', kind: 'first', addedOn: someDay,
})

/** Keeps an invented case with one target; the case has the number, its target the number plus 500. */
export const keepCase = (db: WritableDb, number: number, changes: Partial<CaseFacts> = {}, isPractice = false): CaseId => {
  const id = idOf<CaseId>(number)
  const facts: CaseFacts = { ...caseFacts(), ...changes }
  addCase(db, {
    id, facts, targetIds: facts.targets.map((_, index) => idOf<TargetId>(number + 500 + index)),
    source: sourceOf(number + 900, 'URGENT ACTION\nÜber alle Berge'), addedOn: someDay, isPractice,
  })
  return id
}

/** An invented action of a case. */
export const actionOf = (number: number, caseId: CaseId, changes: Partial<Action> = {}): Action => ({
  id: idOf<ActionId>(number), caseId, kind: 'letter', count: 1, signatories: null, targetId: null, memberId: null, state: 'written',
  route: null, on: someDay, letterCode: null, note: '', recordedAt: '2026-11-12T19:00:00.000Z', replaces: null, event: null, ...changes,
})
