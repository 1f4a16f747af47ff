import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftFromMember, emptyMemberDraft } from '../../../core/member/make-member.ts'
import type { FileToken } from '../../../preload/contract.ts'
import { asGuessed } from '../../kit/list-choice.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, problemCode, undoNext, valueOf } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const list = async () => valueOf(await bench.call('members.list', { search: '' }))

const csv = (text: string): FileToken => {
  const path = join(bench.folder, 'members.csv')
  writeFileSync(path, text)
  return bench.services.files.keepPath(path)
}

describe('members', () => {
  it('adds, edits and refuses an edit of an older revision', async () => {
    const { memberId } = valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht', town: 'Northgate' } }))
    const [kept] = await list()
    if (!kept) throw new Error('The member is missing')
    const draft = { ...draftFromMember(kept), email: 'ines@members.example' }
    const first = await bench.call('members.edit', { memberId, revision: kept.revision, draft })
    const second = await bench.call('members.edit', { memberId, revision: kept.revision, draft })
    expect([valueOf(first).revision, problemCode(second), (await list()).map(({ name, email }) => [name, email])]).toEqual([
      kept.revision + 1, 'changed-member', [['Ines Albrecht', 'ines@members.example']],
    ])
  })

  it('lists members in the order of names, also those with letters of other alphabets, and so do packs', async () => {
    for (const name of ['Sean', 'Łukasz', 'mary', 'Álvaro', 'Zoë']) await bench.call('members.add', { draft: { ...emptyMemberDraft, name } })
    expect((await list()).map(({ name }) => name)).toEqual(['Álvaro', 'Łukasz', 'mary', 'Sean', 'Zoë'])
  })

  it('finds members by all that the page says it searches: name, town, e-mail and note', async () => {
    const draft = { ...emptyMemberDraft, name: 'Ines Albrecht', town: 'Northgate', email: 'ines@members.example', note: 'Sings in the choir' }
    await bench.call('members.add', { draft })
    for (const search of ['albrecht', 'northgate', 'members.example', 'CHOIR sings']) {
      expect(valueOf(await bench.call('members.list', { search })).map(({ name }) => name), search).toEqual([draft.name])
    }
  })

  it('refuses a member without a name', async () => {
    expect([problemCode(await bench.call('members.add', { draft: emptyMemberDraft })), await list()]).toEqual(['member-refused', []])
  })
})

describe('importing a list', () => {
  const text = 'Name,Town,E-mail\nInes Albrecht,Northgate,ines@members.example\n,Northgate,nobody@members.example\nTomas Okafor,Northgate,tomas@members.example,extra,cells\nMaud Lindqvist,Northgate,\n'

  it('shows first, changes nothing, then adds the new rows and takes them back', async () => {
    const token = csv(text)
    const preview = valueOf(await bench.call('members.previewImport', { token, ...asGuessed }))
    expect([preview.newCount, preview.leftOutCount, await list()]).toEqual([2, 2, []])
    const imported = valueOf(await bench.call('members.import', { token, ...asGuessed, decisions: [] }))
    expect([imported.added, (await list()).map(({ name }) => name).toSorted()]).toEqual([2, ['Ines Albrecht', 'Maud Lindqvist']])
    expect(valueOf(await bench.call('members.previewImport', { token, ...asGuessed })).newCount).toBe(0)
    expect((await undoNext(bench)).step.title).toEqual({ code: 'members-imported', values: { file: 'members.csv' } })
    expect(await list()).toEqual([])
  })

  it('takes a "no" for a member who is here at once; undoing the import brings everything else back', async () => {
    const consented = 'Name,Address,Town,E-mail,Name on letters\nInes Albrecht,4 Rise,Lesk,ines@members.example,'
    valueOf(await bench.call('members.import', { token: csv(`${consented}yes\n`), ...asGuessed, decisions: [] }))
    const imported = valueOf(await bench.call('members.import', { token: csv(`${consented.replace('4 Rise', '19 Road')}no\nMaud Lindqvist,,,,\n`), ...asGuessed, decisions: [{ row: 2, is: 'same', take: ['address'] }] }))
    const after = (await list()).map(({ name, addressLines, consents }) => [name, addressLines[0], consents['name-on-letters'].answer])
    expect([imported.added, imported.changed, after]).toEqual([1, 1, [['Ines Albrecht', '19 Road', 'no'], ['Maud Lindqvist', undefined, 'not-asked']]])
    await undoNext(bench)
    expect((await list()).map(({ name, addressLines, consents }) => [name, addressLines[0], consents['name-on-letters'].answer])).toEqual([['Ines Albrecht', '4 Rise', 'no']])
  })

  it('changes the fields that are chosen', async () => {
    const first = 'Name,Town,E-mail\nInes Albrecht,Lesk,ines@members.example\n'
    valueOf(await bench.call('members.import', { token: csv(first), ...asGuessed, decisions: [] }))
    valueOf(await bench.call('members.import', { token: csv(first.replace('Lesk', 'Orrin')), ...asGuessed, decisions: [{ row: 2, is: 'same', take: ['town'] }] }))
    expect((await list()).map(({ name, town, revision }) => [name, town, revision])).toEqual([['Ines Albrecht', 'Orrin', 2]])
  })

  it('refuses files that are no list, whole', async () => {
    const answers = []
    for (const content of ['', '\u0000\u0001\u0002binary', 'a;b;c\n1;2;3\n']) answers.push(problemCode(await bench.call('members.import', { token: csv(content), ...asGuessed, decisions: [] })))
    expect([answers, await list()]).toEqual([['list-empty', 'list-not-text', 'list-no-heading'], []])
  })
})
