import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftFromCase } from '../../../core/case/make-draft.ts'
import type { CaseId, EventId, MemberId } from '../../../core/ids.ts'
import type { HandOver } from '../../../core/laptop/hand-over.ts'
import { draftFromMember, emptyMemberDraft } from '../../../core/member/make-member.ts'
import { getCase } from '../../../db/cases.ts'
import { checkDatabase } from '../../../db/check.ts'
import { erasedMembers } from '../../../db/erase-member.ts'
import { connectionOf } from '../../../db/handle.ts'
import { thisLaptop } from '../../../db/laptop/this-laptop.ts'
import { getMember } from '../../../db/members.ts'
import { peopleOf } from '../../../db/event-people.ts'
import { joinFile } from '../../../main/laptops/join.ts'
import { restore } from '../../../main/backup/restore.ts'
import type { FileToken } from '../../../preload/contract.ts'
import { eventDraft, letter } from '../../kit/full-bench.ts'
import { handOverFrom, joinTo, laptopBenches, sealedIn, sharedRowsOf } from '../../kit/joined-laptops.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { problemCode, undoNext, valueOf, type Bench } from '../../kit/services.ts'

let office: Bench
let hall: Bench
let caseId: CaseId
let eventId: EventId
let memberId: MemberId
beforeEach(async () => {
  const [one, other] = laptopBenches(2)
  if (!one || !other) throw new Error('No laptop')
  ;[office, hall] = [one, other]
  caseId = (await keepSampleCase(office)).id
  memberId = valueOf(await office.call('members.add', { draft: { ...emptyMemberDraft, name: 'Dorrit Maplesden', phone: '555 0101', consents: { ...emptyMemberDraft.consents, 'email-news': 'yes' } } })).memberId
  eventId = valueOf(await office.call('events.add', { draft: eventDraft, basedOn: null, cases: [caseId] })).eventId
  joinTo(hall, handOverFrom(office))
})
afterEach(() => {
  office.close()
  hall.close()
})

/** Opens a file in the bench as the window does, without its words. */
const openIn = async (bench: Bench, file: HandOver) => {
  Object.assign(bench.services, { handOverFiles: { ...bench.services.handOverFiles, open: async () => ({ ok: true, value: file }) } })
  const token = bench.services.files.keepPath(sealedIn(bench))
  return valueOf(await bench.call('laptops.open', { token, phrase: 'candle harbour violet' }))
}

const bring = async (from: Bench, to: Bench) => {
  const opened = await openIn(to, handOverFrom(from))
  return { opened, joined: valueOf(await to.call('laptops.join', { openedId: opened.openedId, answers: [] })) }
}

const rename = async ({ call, db }: Bench, title: string): Promise<void> => {
  const kept = getCase(db, caseId)
  if (!kept) throw new Error('No case')
  valueOf(await call('cases.edit', { caseId, revision: kept.revision, draft: { ...draftFromCase(kept), title } }))
}
const titleIn = ({ db }: Bench): string | null | undefined => getCase(db, caseId)?.title
const answerIn = ({ db }: Bench): string | undefined => getMember(db, memberId)?.consents['email-news'].answer
const answer = async ({ call, services }: Bench, given: 'yes' | 'no', askedAgain: readonly MemberId[] = []): Promise<unknown> =>
  valueOf(await call('members.answer', { memberIds: [memberId], given: { purpose: 'email-news', answer: given, on: services.today(), wording: 'at the table', question: '', askedAgain } }))

describe('a field that both laptops changed', () => {
  it.each([false, true])('is shown with both values, and has the chosen one on both afterwards, also where it is of this laptop: %s', async (isOfThis) => {
    await rename(office, 'Poet held')
    await rename(hall, 'Poet held in Dovrin')
    const opened = await openIn(office, handOverFrom(hall))
    const [question] = opened.asked
    expect(opened.asked.map(({ label, subject, values }) => [label, subject.table, values.map(({ lines, isOwn }) => [lines, isOwn])]))
      .toEqual([[{ of: 'case', name: 'title' }, 'cases', expect.arrayContaining([[['Poet held'], true], [['Poet held in Dovrin'], false]])]])
    const chosen = question?.values.find(({ isOwn }) => isOwn === isOfThis)
    if (!question || !chosen) throw new Error('No question')
    Object.assign(office.services, { now: () => '2023-02-01T10:05:00.000Z' })
    valueOf(await office.call('laptops.join', { openedId: opened.openedId, answers: [{ key: question.key, field: question.field, version: chosen.version }] }))
    const back = await bring(office, hall)
    expect([titleIn(office), titleIn(hall), back.opened.asked, valueOf(await office.call('laptops.state', null)).questions]).toEqual([...Array.from({ length: 2 }, () => (isOfThis ? 'Poet held' : 'Poet held in Dovrin')), [], 0])
  })

  it('keeps both values where nobody chooses, and asks until somebody does', async () => {
    await rename(office, 'Poet held')
    await rename(hall, 'Poet held in Dovrin')
    await bring(hall, office)
    expect(valueOf(await office.call('laptops.state', null)).questions).toBe(1)
    await rename(office, 'Poet free')
    await bring(office, hall)
    expect([titleIn(hall), valueOf(await hall.call('laptops.state', null)).questions]).toEqual(['Poet free', 0])
  })

  it('is asked about where it is the only news of a file, and can be answered later with the same file', async () => {
    await rename(hall, 'Poet held in Dovrin')
    const file = handOverFrom(hall)
    // The value of this laptop was noticed last, and is the one that is shown.
    await rename(office, 'Poet')
    handOverFrom(office)
    await rename(office, 'Poet held')
    const first = await openIn(office, file)
    expect([first.isKnown, first.brought, first.asked.map(({ values }) => values.map(({ isOwn }) => isOwn))]).toEqual([false, [], [[false, true]]])
    valueOf(await office.call('laptops.join', { openedId: first.openedId, answers: [] }))
    expect(valueOf(await office.call('laptops.state', null)).questions).toBe(1)

    const again = await openIn(office, file)
    const [question] = again.asked
    const theirs = question?.values.find(({ isOwn }) => !isOwn)
    if (!question || !theirs) throw new Error('No question')
    expect([again.isKnown, theirs.lines]).toEqual([false, ['Poet held in Dovrin']])
    valueOf(await office.call('laptops.join', { openedId: again.openedId, answers: [{ key: question.key, field: question.field, version: theirs.version }] }))
    expect([titleIn(office), valueOf(await office.call('laptops.state', null)).questions, (await openIn(office, file)).isKnown]).toEqual(['Poet held in Dovrin', 0, true])
  })

  it('is no question where the other laptop knew of the change', async () => {
    await rename(office, 'Poet held')
    await bring(office, hall)
    await rename(hall, 'Poet free')
    const { opened } = await bring(hall, office)
    expect([opened.asked, opened.decided, titleIn(office)]).toEqual([[], [], 'Poet free'])
    // The history of the case says so.
    expect(valueOf(await office.call('cases.history', { caseId }))[0]?.reason).toEqual({ kind: 'joined' })
  })
})

describe('a paper sheet', () => {
  const type = ({ call }: Bench, typed: number, sheet = 1): Promise<unknown> => call('tally.saveCell', { eventId, sheet, caseId, column: 'letters', typed })
  const lettersIn = async ({ call }: Bench): Promise<number | undefined> => valueOf(await call('tally.sheet', { eventId, sheet: 1 })).rows[0]?.cells.letters

  it('that was typed on both laptops is said, because its numbers are added', async () => {
    await type(office, 12)
    await type(hall, 12)
    await type(hall, 3, 2)
    const { opened } = await bring(hall, office)
    expect([opened.typedTwice.map(({ sheet }) => sheet), await lettersIn(office)]).toEqual([[1], 24])
    expect(opened.typedTwice[0]?.name).not.toBe('')
    // It is said where the numbers come together, once.
    expect((await bring(office, hall)).opened.typedTwice.map(({ sheet }) => sheet)).toEqual([1])
    expect((await bring(hall, office)).opened.typedTwice).toEqual([])
  })

  it('that one laptop typed and the other one corrected is no such case', async () => {
    await type(office, 12)
    await bring(office, hall)
    await type(hall, 11)
    const { opened } = await bring(hall, office)
    expect([opened.typedTwice, await lettersIn(office)]).toEqual([[], 11])
  })
})

describe('a "no"', () => {
  it('wins on both laptops, whoever said it, also where the other one saved the member', async () => {
    await answer(hall, 'no')
    await office.call('members.edit', { memberId, revision: 1, draft: { ...draftFromMember(getMember(office.db, memberId) ?? (() => { throw new Error('No member') })()), town: 'Hartwell' } })
    const { opened } = await bring(hall, office)
    expect([answerIn(office), getMember(office.db, memberId)?.town]).toEqual(['no', 'Hartwell'])
    await bring(office, hall)
    expect([answerIn(hall), opened.asked]).toEqual(['no', []])
  })

  it('gives way only to a "yes" of a person who was asked again', async () => {
    await answer(hall, 'no')
    await answer(hall, 'yes', [memberId])
    await bring(hall, office)
    expect(answerIn(office)).toBe('yes')
  })
})

describe('an erased member', () => {
  const hasWord = ({ db, folder }: Bench, word: string): boolean => {
    connectionOf(db).pragma('wal_checkpoint(TRUNCATE)')
    return readFileSync(join(folder, 'vigil.sqlite')).includes(word)
  }
  const record = ({ call }: Bench): Promise<unknown> => call('actions.record', { draft: { ...letter, caseId, memberId, note: 'for Maplesden', event: { eventId, tableId: null } } })

  it('stays erased where an older file comes back, and what they did stays without them', async () => {
    await record(hall)
    valueOf(await hall.call('events.savePerson', { eventId, person: { id: null, memberId, guest: '', isRegistered: false, hasCome: true, isNew: false } }))
    valueOf(await office.call('members.erase', { memberId, cleansNotes: true }))
    const { joined } = await bring(hall, office)
    expect([getMember(office.db, memberId), joined.erased, peopleOf(office.db, eventId).map(({ name }) => name), hasWord(office, 'Maplesden')]).toEqual([undefined, 0, [''], false])
    expect(joined.brought).toEqual(expect.arrayContaining([{ of: 'letters', count: 2 }]))
  })

  it('is erased on the other laptop by the join, for good, also from the states and the undo list', async () => {
    await record(hall)
    valueOf(await office.call('members.erase', { memberId, cleansNotes: true }))
    const { opened, joined } = await bring(office, hall)
    expect([opened.erased, joined.erased, getMember(hall.db, memberId), erasedMembers(hall.db).map(({ id }) => id), hasWord(hall, 'Maplesden')]).toEqual([1, 1, undefined, [memberId], false])
    await undoNext(hall).catch(() => undefined)
    expect(getMember(hall.db, memberId)).toBeUndefined()
  })

  it('does not come back by a second join of the older file', async () => {
    const older = handOverFrom(hall)
    valueOf(await office.call('members.erase', { memberId, cleansNotes: true }))
    expect((await joinFile(office.services, older, [])).ok).toBe(true)
    expect((await joinFile(office.services, older, [])).ok).toBe(true)
    expect(getMember(office.db, memberId)).toBeUndefined()
  })
})

describe('a join', () => {
  it('is one step: Undo takes all of it away, and Redo or the same file brings it back', async () => {
    for (const count of [3, 4]) await hall.call('actions.record', { draft: { ...letter, count, caseId, event: { eventId, tableId: null } } })
    await rename(hall, 'Poet free')
    const before = sharedRowsOf(office)
    await bring(hall, office)
    const after = sharedRowsOf(office)
    await undoNext(office)
    expect(sharedRowsOf(office)).toEqual(before)
    const { redo } = valueOf(await office.call('undo.next', null))
    if (redo === null) throw new Error('Nothing to redo')
    valueOf(await office.call('undo.redo', { step: redo.number }))
    expect(sharedRowsOf(office)).toEqual(after)
    await undoNext(office)
    await bring(hall, office)
    expect([sharedRowsOf(office), checkDatabase(office.db).isSound]).toEqual([after, true])
  })

  it('finds what was joined by a search', async () => {
    await rename(hall, 'Quillfeather affair')
    await bring(hall, office)
    expect(valueOf(await office.call('search.find', { words: 'quillfeather', limit: 5 })).case.items.map(({ caseId: id }) => id)).toEqual([caseId])
  })

  it('refuses a file whose rows the tables do not take, and a newer one, with nothing half kept', async () => {
    const file = handOverFrom(office)
    const [key = '', row = {}] = [...file.states].find(([one]) => one.startsWith('["events"')) ?? []
    const before = sharedRowsOf(hall)
    const broken = { ...file, states: new Map([...file.states, [key, { ...row, made_up: row['name'] ?? { kept: [], seen: {} } }]]) }
    const codes = [await joinFile(hall.services, broken, [])].map((answered) => problemCode(answered as Parameters<typeof problemCode>[0]))
    Object.assign(hall.services, { handOverFiles: { ...hall.services.handOverFiles, open: async () => ({ ok: true, value: { ...file, head: { ...file.head, schema: 9_999 } } }) } })
    const newer = await hall.call('laptops.open', { token: hall.services.files.keepPath(sealedIn(hall)), phrase: 'candle harbour violet' })
    expect([codes, problemCode(newer), sharedRowsOf(hall)]).toEqual([['hand-over-damaged'], 'hand-over-newer', before])
  })

  it('refuses a file that is not open any more', async () => {
    expect(problemCode(await office.call('laptops.join', { openedId: '0b5fce0e-5f0e-4b7e-9f4e-0a4a5b6c7d8e', answers: [] }))).toBe('hand-over-closed')
    expect(problemCode(await office.call('laptops.open', { token: 'gone' as FileToken, phrase: 'x' }))).toBe('read-unknown-token')
  })

  it('asks about what changed before and after a restore: the laptop is another one then', async () => {
    const id = thisLaptop(office.db)?.id
    const copy = office.services.backups.makeNow('on-request', [])
    if (!copy.ok) throw new Error('No copy')
    await rename(office, 'Poet held')
    joinTo(hall, handOverFrom(office))
    restore(office.services, join(office.folder, 'backups', copy.value.name))
    await rename(office, 'Poet moved')
    const opened = await openIn(office, handOverFrom(hall))
    expect([thisLaptop(office.db)?.id === id, opened.asked.map(({ values }) => values.flatMap(({ lines }) => lines).toSorted())]).toEqual([false, [['Poet held', 'Poet moved']]])
  })
})
