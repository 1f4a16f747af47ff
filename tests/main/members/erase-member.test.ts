import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyAction } from '../../../core/action/find-actions.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { MemberId } from '../../../core/ids.ts'
import { draftFromMember, emptyMemberDraft } from '../../../core/member/make-member.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { copyDatabase } from '../../../db/backup.ts'
import { closeDatabase } from '../../../db/database.ts'
import { erasedMembers } from '../../../db/erase-member.ts'
import { listMembers } from '../../../db/members.ts'
import { setPackState } from '../../../db/packs.ts'
import { openDataFolder } from '../../../main/data-folder/open-data-folder.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { asGuessed } from '../../kit/list-choice.ts'
import { createBench, problemCode, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

/** Words that are in the data for nobody else, one for each place in which a person is written. */
const seeded = { name: 'Quillfeather Zephyrine', email: 'zephyrine@quill.example', phone: '0555 918273', address: '77 Weathervane Row', note: 'Brings the samovar', actionNote: 'wrote with her left hand', draft: 'Typed about Zephyrine', earlier: 'Old Name Bumbershoot' } as const
const traces = Object.values(seeded)

/** The files of the data, the copies and the logs, as bytes. */
const bytesIn = (folder: string, skip: (name: string) => boolean = () => false): readonly { readonly name: string; readonly bytes: Buffer }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => ({ name: join(entry.parentPath, entry.name), bytes: readFileSync(join(entry.parentPath, entry.name)) })).filter(({ name }) => !skip(name))
const isCopy = (name: string): boolean => name.includes('backups') || name.endsWith('.csv')
const found = (skip = isCopy): readonly string[] => bytesIn(bench.folder, skip).flatMap(({ name, bytes }) => traces.filter((trace) => bytes.includes(trace)).map((trace) => `${name}: ${trace}`))

/** A member who is in every place that can hold a person. */
const everywhere = async (): Promise<MemberId> => {
  const kept = await keepSampleCase(bench)
  const list = join(bench.folder, 'autumn.csv')
  writeFileSync(list, `Name,Address,E-mail,Name on letters\n${seeded.earlier},${seeded.address},${seeded.email},yes\n`)
  valueOf(await bench.call('members.import', { token: bench.services.files.keepPath(list), ...asGuessed, decisions: [] }))
  const [member] = valueOf(await bench.call('members.list', { search: '' }))
  if (!member) throw new Error('The member is missing')
  const draft = { ...draftFromMember(member), name: seeded.name, phone: seeded.phone, note: seeded.note }
  valueOf(await bench.call('members.edit', { memberId: member.id, revision: member.revision, draft }))
  valueOf(await bench.call('actions.record', { draft: { kind: 'letter', count: 2, signatories: null, targetId: null, memberId: member.id, state: 'written', route: null, on: '2023-01-20', letterCode: null, note: seeded.actionNote, caseId: kept.id } }))
  const { packId } = valueOf(await bench.call('packs.make', { choices: { ...defaultChoices, caseIds: [kept.id], members: [member.id] }, token: bench.services.files.keepPath(join(bench.folder, 'pack.docx')) }))
  setPackState(bench.db, packId, 'ready', [])
  valueOf(await bench.call('drafts.keep', { key: draftKey('member', member.id), page: '{"page":"member-form"}', value: JSON.stringify({ name: seeded.draft }), basedOn: null }))
  return member.id
}

/** A member who was erased, and a folder with the data from before. */
const withOlderData = async (): Promise<{ readonly memberId: MemberId; readonly folder: string }> => {
  const memberId = await everywhere()
  const older = join(bench.folder, 'backups', 'older.sqlite')
  copyDatabase(bench.db, older)
  valueOf(await bench.call('members.erase', { memberId, cleansNotes: false }))
  const folder = join(bench.folder, 'another')
  mkdirSync(folder)
  copyFileSync(older, join(folder, 'vigil.sqlite'))
  return { memberId, folder }
}

describe('erasing a member', () => {
  it('leaves no byte of them in the data, and every total', async () => {
    const memberId = await everywhere()
    expect(new Set(found().map((place) => place.split(': ')[1]))).toEqual(new Set(traces))
    valueOf(await bench.call('members.erase', { memberId, cleansNotes: false }))
    expect([found(), valueOf(await bench.call('members.list', { search: '' }))]).toEqual([[], []])
    const actions = valueOf(await bench.call('actions.find', { filter: { ...everyAction, includeVoided: true }, limit: null })).items
    expect(actions.map(({ kind, count, memberName, note }) => [kind, count, memberName, note])).toEqual([['letter', 2, null, '']])
    const [pack] = valueOf(await bench.call('packs.list', null))
    expect(pack?.counts.letters).toBeGreaterThan(0)
  })

  it('cannot be undone, and Undo and Redo bring nothing of them back', async () => {
    const memberId = await everywhere()
    valueOf(await bench.call('members.erase', { memberId, cleansNotes: false }))
    const steps = valueOf(await bench.call('undo.list', null))
    expect(JSON.stringify(steps)).not.toContain('Quillfeather')
    for (const { number } of steps) await bench.call('undo.undo', { step: number, withIt: [] })
    expect([valueOf(await bench.call('members.list', { search: '' })), found()]).toEqual([[], []])
  })

  it('is done again after an older copy is restored, and after that restore is undone', async () => {
    const memberId = await everywhere()
    valueOf(await bench.call('backups.make', null))
    const [copy] = valueOf(await bench.call('backups.list', null))
    valueOf(await bench.call('members.erase', { memberId, cleansNotes: false }))
    valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ada' } }))
    valueOf(await bench.call('backups.restore', { place: 'here', name: copy?.name ?? '' }))
    expect([found(), valueOf(await bench.call('members.list', { search: '' }))]).toEqual([[], []])
    const { undo } = valueOf(await bench.call('undo.next', null))
    if (undo) valueOf(await bench.call('undo.undo', { step: undo.number, withIt: [] }))
    expect([found(), valueOf(await bench.call('members.list', { search: '' })).map(({ name }) => name)]).toEqual([[], ['Ada']])
  })

  it('is in the preview of a restore, which neither counts nor names the person', async () => {
    const memberId = await everywhere()
    valueOf(await bench.call('backups.make', null))
    const [copy] = valueOf(await bench.call('backups.list', null))
    valueOf(await bench.call('members.erase', { memberId, cleansNotes: false }))
    valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ada' } }))
    const preview = valueOf(await bench.call('backups.preview', { place: 'here', name: copy?.name ?? '' }))
    expect(JSON.stringify(preview)).not.toContain(seeded.name)
    expect(preview.kinds.filter(({ kind }) => kind === 'members' || kind === 'drafts' || kind === 'actions').map(({ kind, back, lost, changed }) => [kind, back.count, lost.count, changed.count]))
      .toEqual([['members', 0, 1, 0], ['actions', 0, 0, 0], ['drafts', 0, 0, 0]])
  })

  it('is done again at the next start, where an older file took the place of the data', async () => {
    const { memberId, folder } = await withOlderData()
    copyFileSync(join(bench.folder, 'erased-members.json'), join(folder, 'erased-members.json'))
    const opened = openDataFolder(folder, false)
    if (!opened.ok) throw new Error(opened.problem.detail)
    expect([listMembers(opened.value, ''), erasedMembers(opened.value).map(({ id }) => id)]).toEqual([[], [memberId]])
    closeDatabase(opened.value)
    expect(readFileSync(join(folder, 'vigil.sqlite')).includes(seeded.name)).toBe(false)
  })

  it('is done again from a list whose end is damaged, and the list is whole afterwards', async () => {
    const { folder } = await withOlderData()
    const list = readFileSync(join(bench.folder, 'erased-members.json'), 'utf8')
    writeFileSync(join(folder, 'erased-members.json'), list.replace(/\]\s*$/u, ',{"id":"01HX'))
    const opened = openDataFolder(folder, false)
    if (!opened.ok) throw new Error(opened.problem.detail)
    expect([listMembers(opened.value, ''), readFileSync(join(folder, 'erased-members.json'), 'utf8')]).toEqual([[], list])
    closeDatabase(opened.value)
  })

  it('keeps the log of the import without the person', async () => {
    const memberId = await everywhere()
    valueOf(await bench.call('members.erase', { memberId, cleansNotes: false }))
    const [first] = valueOf(await bench.call('members.imports', null))
    expect(first && valueOf(await bench.call('members.importLog', { importId: first.importId })).rows).toMatchObject([{ row: 2, did: 'added', name: '' }])
  })

  it('says which texts keep the name, and removes it from notes of actions where that is chosen', async () => {
    const memberId = await everywhere()
    const [action] = valueOf(await bench.call('actions.find', { filter: everyAction, limit: null })).items
    if (!action) throw new Error('The action is missing')
    valueOf(await bench.call('actions.record', { draft: { kind: 'letter', count: 3, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: '2023-01-21', letterCode: null, note: `Ten from ${seeded.name} today`, caseId: action.caseId } }))
    expect(valueOf(await bench.call('members.namesLeft', { memberId }))).toMatchObject([{ place: 'action', on: '2023-01-21', text: `Ten from ${seeded.name} today` }])
    valueOf(await bench.call('members.erase', { memberId, cleansNotes: true }))
    const notes = valueOf(await bench.call('actions.find', { filter: everyAction, limit: null })).items.map(({ note }) => note)
    expect([found(), notes.toSorted()]).toEqual([[], ['', 'Ten from today']])
  })

  it('is refused for a member who is not here', async () => {
    const memberId = await everywhere()
    valueOf(await bench.call('members.erase', { memberId, cleansNotes: false }))
    expect(problemCode(await bench.call('members.erase', { memberId, cleansNotes: false }))).toBe('unknown-member')
  })
})
