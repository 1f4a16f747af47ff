import type { Action } from '../core/action/types.ts'
import type { Day } from '../core/day.ts'
import { addDays } from '../core/day.ts'
import type { ActionId, CaseId, MemberId, TargetId } from '../core/ids.ts'
import { emptyMemberDraft, makeMember } from '../core/member/make-member.ts'
import { recordActions } from '../db/actions.ts'
import { addCase } from '../db/cases.ts'
import { inTransaction, type WritableDb } from '../db/handle.ts'
import { addMember } from '../db/members.ts'
import { caseOf } from './search-data.ts'

export const listedCounts = { cases: 300, members: 10_000, actions: 100_000 } as const
const today = '2026-11-12' as Day

const first = ['Teodora', 'Marek', 'Grace', 'Åsa', 'Nguyễn', 'Ольга', 'Ines', 'Rufus', 'Dorrit', 'Tamsin', 'Józef', 'Zoë']
const last = ['Vasín', 'Dovrin', 'Nalubega', 'Öberg', 'Văn Đức', 'Сидорова', 'Albrecht', 'Abernay', 'Maplesden', 'Oyelaran', 'Łęcki', "O'Mara", 'Brandt-Ashe']
const towns = ['Millrace', 'Fenwick Green', 'Upper Sallow', 'Győr', 'Łękowo']
const notes = ['', '', '', '', '', '', '', 'At the library', 'Handed in later', 'From the school']

const pick = <Value>(values: readonly Value[], number: number): Value => values[number % values.length] as Value
const idOf = <Wanted extends string>(letter: string, number: number): Wanted => `01HX000000000000000${letter}${String(number).padStart(6, '0')}` as Wanted

export const caseIdOf = (number: number): CaseId => idOf<CaseId>('C', number)
export const firstCase = caseIdOf(0)

const keepMember = (db: WritableDb, number: number): void => {
  const made = makeMember({
    ...emptyMemberDraft, name: `${pick(first, number)} ${pick(last, Math.floor(number / first.length))}`, address: `${number} Weaver Row`, town: pick(towns, number),
    email: `member${number}@letters.example`, note: number % 9 === 0 ? 'Likes short letters' : '', tags: number % 4 === 0 ? 'Writes to Latin America' : '',
  }, today, null)
  if (!made.ok) throw new Error('An invented member is refused')
  addMember(db, { id: idOf<MemberId>('M', number), facts: made.value, addedOn: addDays(today, -(number % 900)), isPractice: false })
}

const actionOf = (number: number): Action => ({
  id: idOf<ActionId>('A', number), caseId: idOf<CaseId>('C', number % listedCounts.cases), kind: pick(['letter', 'letter', 'letter', 'solidarity-card', 'email'], number), count: 1 + (number % 7),
  signatories: null, targetId: null as TargetId | null, memberId: number % 3 === 0 ? null : idOf<MemberId>('M', number % listedCounts.members), state: 'posted', route: 'group',
  on: addDays(today, -(number % 1500)), letterCode: null, note: pick(notes, number), recordedAt: '2026-11-12T19:00:00.000Z', replaces: null, event: null,
})

/** Actions in one transaction. */
const batch = 5_000

/** Keeps invented cases, members and actions on the bench. */
export const keepListed = (db: WritableDb): void => {
  inTransaction(db, () => {
    for (let number = 0; number < listedCounts.cases; number += 1) addCase(db, { id: idOf<CaseId>('C', number), facts: caseOf(number), targetIds: [], source: null, addedOn: today, isPractice: false })
    for (let number = 0; number < listedCounts.members; number += 1) keepMember(db, number)
  })
  for (let start = 0; start < listedCounts.actions; start += batch) recordActions(db, Array.from({ length: batch }, (_, index) => actionOf(start + index)))
}
