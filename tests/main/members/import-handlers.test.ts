import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CorrectedRow } from '../../../core/member/import-types.ts'
import type { FileToken } from '../../../preload/contract.ts'
import { asGuessed } from '../../kit/list-choice.ts'
import { createBench, problemCode, undoNext, valueOf, type Bench } from '../../kit/services.ts'
import { rowOf } from '../../../db/handle.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const file = (text: string, name = 'members.csv'): FileToken => {
  const path = join(bench.folder, name)
  writeFileSync(path, text)
  return bench.services.files.keepPath(path)
}
const members = async () => valueOf(await bench.call('members.list', { search: '' }))
const shoes = 'Who;Where;Shoe size;Joined\nInes Albrecht;Lesk;39;03/04/2025\n'

describe('a list whose columns are matched by hand', () => {
  it('is imported by the columns that were chosen, and the next list with these headings is read so', async () => {
    const token = file(shoes)
    expect(problemCode(await bench.call('members.previewImport', { token, ...asGuessed }))).toBe('list-no-heading')
    expect(problemCode(await bench.call('members.import', { token, ...asGuessed, decisions: [] }))).toBe('list-no-heading')
    const chosen = { ...asGuessed, columns: ['name', 'town', null, 'joined'], dayOrder: 'day-first' } as const
    valueOf(await bench.call('members.import', { token, ...chosen, decisions: [] }))
    expect((await members()).map(({ name, town, joinedOn, note }) => [name, town, joinedOn, note])).toEqual([['Ines Albrecht', 'Lesk', '2025-04-03', '']])
    const next = valueOf(await bench.call('members.matchColumns', { token: file(shoes.replace('Ines', 'Ida')), ...asGuessed }))
    expect([next.isRemembered, next.columns.map(({ column }) => column), next.dayOrder]).toEqual([true, ['name', 'town', null, 'joined'], null])
  })

  it('keeps a day that may be two in the note where nobody said which it is', async () => {
    valueOf(await bench.call('members.import', { token: file(shoes), ...asGuessed, columns: ['name', null, null, 'joined'], decisions: [] }))
    expect((await members()).map(({ joinedOn, note }) => [joinedOn, note])).toEqual([[null, '03/04/2025']])
  })

  it('takes a damaged row as it was corrected, and its neighbours as they are', async () => {
    const token = file('Name;Town\nInes Albrecht;Lesk\n"Tomas Vale;Lesk\nIda Rast;Orrin\n')
    const damaged = async (corrected: readonly CorrectedRow[]) => valueOf(await bench.call('members.matchColumns', { token, ...asGuessed, corrected })).damaged
    const right = [{ row: 3, text: 'Tomas Vale;Lesk' }]
    expect([await damaged([]), await damaged([{ row: 3, text: '"Tomas;Lesk' }]), await damaged(right)]).toEqual([[{ row: 3, text: '"Tomas Vale;Lesk' }], [{ row: 3, text: '"Tomas;Lesk' }], []])
    const { newCount, leftOutCount } = valueOf(await bench.call('members.previewImport', { token, ...asGuessed, corrected: right }))
    valueOf(await bench.call('members.import', { token, ...asGuessed, corrected: right, decisions: [] }))
    expect([newCount, leftOutCount, (await members()).map(({ name, town }) => [name, town])]).toEqual([3, 0, [['Ida Rast', 'Orrin'], ['Ines Albrecht', 'Lesk'], ['Tomas Vale', 'Lesk']]])
  })

  it('names each content of a file by another fingerprint', async () => {
    const [one, same, other] = [shoes, shoes, `${shoes}Ada;Lesk;;\n`]
    const prints = []
    for (const text of [one, same, other]) prints.push(valueOf(await bench.call('members.matchColumns', { token: file(text), ...asGuessed })).fingerprint)
    expect([prints[0] === prints[1], prints[0] === prints[2]]).toEqual([true, false])
  })
})

describe('address cards', () => {
  it('are imported like a list, and what they have no field for is named', async () => {
    const token = file('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mary Shaw\r\nADR:;;8 Quay Street;Lesk;;LS1 4AB;\r\nORG:Choir\r\nCATEGORIES:sings\r\nEND:VCARD\r\n', 'cards.vcf')
    const preview = valueOf(await bench.call('members.previewImport', { token, ...asGuessed }))
    expect(preview.columns.filter(({ column }) => column === null).map(({ heading }) => heading)).toEqual(['ORG'])
    valueOf(await bench.call('members.import', { token, ...asGuessed, decisions: [] }))
    expect((await members()).map(({ name, addressLines, tags }) => [name, addressLines.includes('8 Quay Street'), tags])).toEqual([['Mary Shaw', true, ['sings']]])
  })
})

describe('the log of an import', () => {
  const first = 'Name,Town,E-mail,Shoe size\nInes Albrecht,Lesk,ines@members.example,39\n,Lesk,nobody@members.example,\n'
  const second = first.replace('Lesk,ines', 'Orrin,ines')
  const bothImported = async (): Promise<void> => {
    valueOf(await bench.call('members.import', { token: file(first, 'spring.csv'), ...asGuessed, decisions: [] }))
    valueOf(await bench.call('members.import', { token: file(second, 'autumn.csv'), ...asGuessed, decisions: [{ row: 2, is: 'same', take: ['town'] }] }))
  }

  it('says for each row what was done, with the name that the member has now', async () => {
    await bothImported()
    const imports = valueOf(await bench.call('members.imports', null))
    expect(imports.map(({ fileName, added, changed, leftOut }) => [fileName, added, changed, leftOut])).toEqual([['autumn.csv', 0, 1, 1], ['spring.csv', 1, 0, 1]])
    const [newest] = imports
    if (!newest) throw new Error('The import is missing')
    expect(valueOf(await bench.call('members.importLog', { importId: newest.importId }))).toMatchObject({
      unused: ['Shoe size'],
      rows: [{ row: 2, name: 'Ines Albrecht', did: 'changed', taken: ['town'] }, { row: 3, name: '', did: 'left-out', reason: 'no-name' }],
    })
  })

  it('is no second copy of what the list says about people', async () => {
    await bothImported()
    const kept = rowOf<{ text: string }>(bench.db, "SELECT group_concat(log || columns) AS text FROM member_imports")?.text ?? ''
    expect(['Ines', 'Lesk', 'Orrin', 'members.example', '39'].filter((text) => kept.includes(text))).toEqual([])
  })

  it('is undone with the import', async () => {
    await bothImported()
    await undoNext(bench)
    expect(valueOf(await bench.call('members.imports', null)).map(({ fileName }) => fileName)).toEqual(['spring.csv'])
  })

  it('is not found for an import that was undone', async () => {
    await bothImported()
    const [newest] = valueOf(await bench.call('members.imports', null))
    await undoNext(bench)
    expect(newest && problemCode(await bench.call('members.importLog', { importId: newest.importId }))).toBe('unknown-import')
  })
})
