import { join } from 'node:path'
import type { CaseFacts } from '../../core/case/types.ts'
import type { Day } from '../../core/day.ts'
import { addDays } from '../../core/day.ts'
import type { ActionId, CaseId, MemberId } from '../../core/ids.ts'
import { recordActions } from '../../db/actions.ts'
import { addCase } from '../../db/cases.ts'
import { closeDatabase, openDatabase } from '../../db/database.ts'
import { inTransaction, type WritableDb } from '../../db/handle.ts'
import { addMember } from '../../db/members.ts'
import { noRestrictions } from '../../core/member/safety.ts'
import { caseFacts } from './case-draft.ts'
import { noMoreFacts } from './sample-member.ts'

const today = '2026-11-12' as Day
const names = ['Teodora Vasín', 'Marek Dovrin', '李明', 'Grace Nalubega', 'Åsa Öberg']
const towns = ['Millrace', 'Fenwick Green', 'Upper Sallow', 'Sallow Bridge']
const answers = ['yes', 'no', 'not-asked'] as const

const pick = <Value>(values: readonly Value[], number: number): Value => values[number % values.length] as Value
const idOf = <Wanted extends string>(letter: string, number: number): Wanted => `01HX000000000000000${letter}${String(number).padStart(6, '0')}` as Wanted
const padded = (number: number): string => String(number).padStart(5, '0')

export const manyCaseId = (number: number): CaseId => idOf<CaseId>('C', number)

const factsOf = (number: number): CaseFacts => ({
  ...caseFacts(), uaNumber: `${number}/26`, title: `Case ${padded(number)} of ${pick(names, number)}`, deadline: addDays(today, (number % 400) - 100),
  country: pick(['Peru', 'Uganda', 'Norland'], number), targets: [], letters: [], demands: [], peopleAtRisk: [{ name: pick(names, number), pronoun: null }],
})

const keepMember = (db: WritableDb, number: number): void => {
  const consent = { answer: pick(answers, number), on: null, wording: '' }
  addMember(db, {
    id: idOf<MemberId>('M', number), addedOn: addDays(today, -(number % 900)), isPractice: false,
    facts: {
      name: `Member ${padded(number)}`, addressLines: [`${number} Weaver Row`], town: pick(towns, number), email: `member${number}@letters.example`, phone: '', note: '', ...noMoreFacts,
      safety: noRestrictions, consents: { 'name-on-letters': consent, 'email-news': consent, 'keep-record': consent, 'post-news': consent },
    },
  })
}

export type Many = { readonly cases: number; readonly members: number; readonly actions: number }

/** Fills a database with invented records, numbered from 1; each fifth action is a letter that waits for the post. */
export const keepMany = (db: WritableDb, { cases, members, actions }: Many): void =>
  inTransaction(db, () => {
    for (let number = 1; number <= cases; number += 1) {
      addCase(db, { id: manyCaseId(number), facts: factsOf(number), targetIds: [], source: null, addedOn: today, isPractice: false })
    }
    for (let number = 1; number <= members; number += 1) keepMember(db, number)
    recordActions(db, Array.from({ length: actions }, (_, index) => ({
      id: idOf<ActionId>('A', index + 1), caseId: manyCaseId((index % cases) + 1), kind: 'letter' as const, count: 1, signatories: null, targetId: null,
      memberId: members > 0 ? idOf<MemberId>('M', (index % members) + 1) : null, state: index % 5 === 0 ? 'written' as const : 'posted' as const, route: null,
      on: addDays(today, -(index % 300)), letterCode: null, note: '', recordedAt: '2026-11-12T19:00:00.000Z', replaces: null, event: null,
    })))
  })

/** A data folder's database with so many records. */
export const fillFolder = (folder: string, many: Many): void => {
  const opened = openDatabase(join(folder, 'vigil.sqlite'))
  if (!opened.ok) throw new Error(opened.problem.detail)
  keepMany(opened.value, many)
  closeDatabase(opened.value)
}
