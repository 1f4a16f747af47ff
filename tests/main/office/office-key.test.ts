import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase } from '../../../db/database.ts'
import { keyOf } from '../../../db/handle.ts'
import { openDataFolder } from '../../../main/data-folder/open-data-folder.ts'
import { readOfficeKey, recodeOfficeKey } from '../../../main/office/office-key-file.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { arrive, bytesFrom, officeBench, openIn } from '../../kit/office.ts'
import { createBench, problemCode, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const keyFile = (): string => join(bench.folder, 'office-key.json')
const fileIn = (name: string) => bench.services.files.keepPath(join(bench.folder, name))

describe('the key of an office', () => {
  it('is made once, in a file that only its owner can read, and never answered', async () => {
    expect(valueOf(await bench.call('office.key', null))).toBeNull()
    const made = valueOf(await bench.call('office.makeKey', { name: ' Section office ' }))
    expect([made.name, /^[0-9A-Z]{4}( [0-9A-Z]{4}){5}$/u.test(made.fingerprint), Object.keys(made).toSorted()]).toEqual(['Section office', true, ['fingerprint', 'madeOn', 'name']])
    expect(statSync(keyFile()).mode & 0o077).toBe(0)
    expect(problemCode(await bench.call('office.makeKey', { name: 'Another' }))).toBe('office-key-there')
    expect(valueOf(await bench.call('office.key', null))).toEqual(made)
  })

  it('is not in the database or a backup', async () => {
    valueOf(await bench.call('office.makeKey', { name: 'Section office' }))
    const secret = readFileSync(keyFile(), 'utf8').match(/KEY-----\\n([^\\]+)/u)?.[1] ?? ''
    expect(secret.length).toBeGreaterThan(40)
    valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht' } }))
    await bench.services.backups.makeIfChanged('before-import')
    const backups = readdirSync(join(bench.folder, 'backups'))
    expect(backups.length).toBeGreaterThan(0)
    for (const path of [join(bench.folder, 'vigil.sqlite'), join(bench.folder, 'vigil.sqlite-wal'), ...backups.map((name) => join(bench.folder, 'backups', name))]) {
      if (existsSync(path)) expect(readFileSync(path, 'latin1').includes(secret)).toBe(false)
    }
  })

  it('is saved to a file that only its words open, and taken from there on another laptop: the same key', async () => {
    const made = valueOf(await bench.call('office.makeKey', { name: 'Section office' }))
    const { phrase } = valueOf(await bench.call('office.saveKey', { token: fileIn('own.vigilkey') }))
    const secret = readFileSync(keyFile(), 'utf8').match(/KEY-----\\n([^\\]+)/u)?.[1] ?? ''
    const saved = readFileSync(join(bench.folder, 'own.vigilkey'))
    expect([phrase.split(' ').length, saved.includes(secret), saved.includes('ENCRYPTED')]).toEqual([6, false, true])
    const second = createBench()
    const token = arrive(second, saved, 'own.vigilkey')
    expect(problemCode(await second.call('office.takeKey', { token, phrase: 'candle harbour violet meadow stone lamp' }))).toBe('office-key-wrong-phrase')
    expect(problemCode(await second.call('office.takeKey', { token: arrive(second, new TextEncoder().encode('Some text.'), 'a.txt'), phrase }))).toBe('office-key-not-one')
    expect(valueOf(await second.call('office.key', null))).toBeNull()
    expect(valueOf(await second.call('office.takeKey', { token, phrase: phrase.toUpperCase() }))).toEqual(made)
    expect(problemCode(await second.call('office.takeKey', { token, phrase }))).toBe('office-key-there')
    second.close()
  })

  it('is encrypted with the data, and readable with them again', async () => {
    const made = valueOf(await bench.call('office.makeKey', { name: 'Section office' }))
    const plain = readFileSync(keyFile(), 'utf8')
    const secret = plain.match(/KEY-----\\n([^\\]+)/u)?.[1] ?? ''
    const { groups } = valueOf(await bench.call('passphrase.begin', { passphrase: 'lantern over the mill lane' }))
    valueOf(await bench.call('passphrase.confirm', { recoveryKey: groups.join(' ') }))
    const sealed = readFileSync(keyFile(), 'utf8')
    expect([plain.includes(secret), sealed.includes(secret), sealed.includes('Section'), valueOf(await bench.call('office.key', null))]).toEqual([true, false, false, made])
    // As if the power had been cut before it was encrypted: the next start does it.
    writeFileSync(keyFile(), plain)
    const key = keyOf(bench.db)
    closeDatabase(bench.db)
    const opened = openDataFolder(bench.folder, false, key)
    if (!opened.ok) throw new Error(opened.problem.detail)
    expect(readFileSync(keyFile(), 'utf8').includes(secret)).toBe(false)
    closeDatabase(opened.value)
    // Or while it was decrypted.
    writeFileSync(`${keyFile()}.part`, plain)
    const again = openDataFolder(bench.folder, false, key)
    expect(existsSync(`${keyFile()}.part`)).toBe(false)
    if (again.ok) closeDatabase(again.value)
    expect([readOfficeKey(bench.folder, undefined), readOfficeKey(bench.folder, { bytes: new Uint8Array(32), recovery: new Uint8Array(20) })]).toEqual(['unreadable', 'unreadable'])
    expect([recodeOfficeKey(bench.folder, key, undefined), readFileSync(keyFile(), 'utf8')]).toEqual([true, plain])
  })

  it('is said where its file cannot be read, and no other one is made over it', async () => {
    writeFileSync(keyFile(), 'not a key')
    expect(problemCode(await bench.call('office.key', null))).toBe('office-key-unreadable')
    expect(problemCode(await bench.call('office.makeKey', { name: 'Section office' }))).toBe('office-key-unreadable')
    expect(readFileSync(keyFile(), 'utf8')).toBe('not a key')
  })

  it('is wanted for a file of cases, and a practice case is in none', async () => {
    const { caseId } = valueOf(await bench.call('app.addPractice', null))
    const token = fileIn('winter.vigilcases')
    expect(problemCode(await bench.call('office.makeFile', { caseIds: [caseId], token }))).toBe('office-key-missing')
    valueOf(await bench.call('office.makeKey', { name: 'Section office' }))
    expect(problemCode(await bench.call('office.makeFile', { caseIds: [caseId], token }))).toBe('cases-file-practice')
    expect(existsSync(join(bench.folder, 'winter.vigilcases'))).toBe(false)
  })
})

describe('an office that is trusted', () => {
  it('is another one than one of the same name, and can be forgotten', async () => {
    const { office, kept } = await officeBench()
    const token = arrive(bench, await bytesFrom(office, [kept]))
    const opened = await openIn(bench, token)
    valueOf(await bench.call('office.keepCases', { token, seen: opened.seen, trusts: true, leftOut: [], answers: {} }))
    const impostor = await officeBench()
    expect((await openIn(bench, arrive(bench, await bytesFrom(impostor.office, [impostor.kept]), 'b.vigilcases'))).office).toMatchObject({ trustedAs: null, otherKeySince: '2023-02-01' })
    const [trusted] = valueOf(await bench.call('office.trusted', null))
    expect(trusted).toMatchObject({ name: 'Section office', fingerprint: opened.office.fingerprint, trustedOn: '2023-02-01' })
    valueOf(await bench.call('office.forget', { publicKey: trusted?.publicKey ?? '' }))
    expect((await openIn(bench, token)).office.trustedAs).toBeNull()
    office.close()
    impostor.office.close()
  })
})
