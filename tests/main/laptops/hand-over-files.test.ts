import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileToken } from '../../../preload/contract.ts'
import { asGuessed } from '../../kit/list-choice.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { createBench, problemCode, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => {
  bench = createBench()
})
afterEach(() => bench.close())

const fileOf = (name: string, content: string | Uint8Array): FileToken => {
  const path = join(bench.folder, name)
  writeFileSync(path, content)
  return bench.services.files.keepPath(path)
}
const sealed = 'age-encryption.org/v1\n-> scrypt salt 18\nrest'
const pick = (token: FileToken, fileName: string): void => void Object.assign(bench.services.files, { pickAny: async () => ({ token, fileName }), pickDocument: async () => ({ token, fileName }) })

describe('a file that another laptop handed over', () => {
  it('is known wherever a file is chosen, by any name, and leads to Two laptops', async () => {
    const token = fileOf('copy.sqlite', sealed)
    const kept = await keepSampleCase(bench)
    pick(token, 'copy.sqlite')
    const refused = [
      await bench.call('cases.readDocument', { token, encoding: null }),
      await bench.call('members.matchColumns', { token, ...asGuessed }),
      await bench.call('backups.preview', { place: 'picked', token }),
      await bench.call('backups.restore', { place: 'picked', token }),
      await bench.call('cases.addAttachment', { caseId: kept.id }),
      await bench.call('packs.addTemplate', null),
    ]
    expect(refused.map((answer) => (answer.ok ? answer.value : [answer.problem.code, answer.problem.values]))).toEqual(refused.map(() => ['is-hand-over', { fileName: 'copy.sqlite', token }]))
  })

  it('is brought in from the first page, as a copy of the data is', async () => {
    pick(fileOf('a.vigil', sealed), 'a.vigil')
    expect(valueOf(await bench.call('laptops.pickGroup', null))?.kind).toBe('hand-over')
    pick(fileOf('b.sqlite', 'SQLite format 3\0'), 'b.sqlite')
    expect(valueOf(await bench.call('laptops.pickGroup', null))?.kind).toBe('copy')
    pick(fileOf('list.csv', 'Name\nMaud\n'), 'list.csv')
    expect(problemCode(await bench.call('laptops.pickGroup', null))).toBe('no-group-in-file')
  })
})

describe('any other file chosen in Two laptops', () => {
  it('is refused before its words are asked, with what it is', async () => {
    pick(fileOf('copy.vigil', 'SQLite format 3\0'), 'copy.vigil')
    const picked = await bench.call('laptops.pickFile', null)
    expect(picked.ok ? null : [picked.problem.code, picked.problem.values]).toEqual(['not-hand-over', { kind: 'copy' }])
    expect(problemCode(await bench.call('laptops.open', { token: fileOf('x.vigil', '%PDF-1.7'), phrase: 'candle harbour violet' }))).toBe('not-hand-over')
  })
})
