import { join } from 'node:path'
import type { Day } from '../../core/day.ts'
import { emptyEventDraft } from '../../core/event/make-event.ts'
import type { CaseId, EventId, MemberId } from '../../core/ids.ts'
import { emptyMemberDraft } from '../../core/member/make-member.ts'
import { defaultChoices } from '../../core/pack/pack-choices.ts'
import { closeDatabase } from '../../db/database.ts'
import { getPack, setPackState } from '../../db/packs.ts'
import { keepCase } from './kept-records.ts'
import { createBench, valueOf } from './services.ts'

const people = ['Teodora Vasín', 'Farid Nasserin', 'Forest watch of Ndala', 'Ilse Tamoro', 'Striking dyers of Lagoa', 'Halime Dorukan', 'Dina Okeshi', 'Birthday cards for Samir', 'Luis Arroyo']
const members = ['Marit Solheim-Oku', 'Dorrit Maplesden', 'Rufus Abernay', 'Tamsin Oyelaran']

export type EveningData = { readonly folder: string; readonly eventId: EventId; readonly caseIds: readonly CaseId[]; readonly memberIds: readonly MemberId[]; /** Codes of printed letters of the first case. */ readonly codes: readonly string[] }

/** A data folder with invented cases, members, a printed pack and an event of today; its database is closed again. */
export const makeEveningData = async (today: string, caseCount = 8): Promise<EveningData> => {
  const { call, db, folder, services } = createBench(today)
  const caseIds = people.slice(0, caseCount).map((name, index) => keepCase(db, index + 1, { peopleAtRisk: [{ name, pronoun: null }], uaNumber: `${41 + index * 7}/26`, title: `${name} held`, deadline: `2027-0${(index % 8) + 1}-11` as Day }))
  const memberIds: MemberId[] = []
  for (const name of members) memberIds.push(valueOf(await call('members.add', { draft: { ...emptyMemberDraft, name } })).memberId)
  const refuses = valueOf(await call('members.get', { memberId: memberIds[3] ?? ('' as MemberId) }))
  valueOf(await call('members.answer', { memberIds: [refuses.id], given: { purpose: 'keep-record', answer: 'no', on: today as Day, wording: 'said at the table', question: '', askedAgain: [] } }))
  const { packId } = valueOf(await call('packs.make', { choices: { ...defaultChoices, caseIds: caseIds.slice(0, 1), members: 'none', copies: 4 }, token: services.files.keepPath(join(folder, 'pack.docx')) }))
  setPackState(db, packId, 'ready', [join(folder, 'pack.docx')])
  const codes = getPack(db, packId)?.plan.letters.map(({ code }) => code) ?? []
  const plan = { ...emptyEventDraft, name: 'Winter letter evening', startsAt: '18:00', endsAt: '21:30', place: 'Old Dyeworks Hall', people: 12 }
  const last = valueOf(await call('events.add', { draft: { ...plan, on: '2025-12-06' }, basedOn: null, cases: caseIds }))
  const { eventId } = valueOf(await call('events.add', { draft: { ...plan, on: today }, basedOn: last.eventId, cases: [] }))
  for (const name of ['1, window', '2, stage', '3, long table']) valueOf(await call('events.editList', { eventId, edit: { part: 'table-added', name } }))
  valueOf(await call('settings.save', { settings: { ...valueOf(await call('settings.get', null)), groupName: 'Millrace Letter Group' } }))
  closeDatabase(db)
  return { folder, eventId, caseIds, memberIds, codes }
}
