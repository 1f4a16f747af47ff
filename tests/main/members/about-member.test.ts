import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MemberId } from '../../../core/ids.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { setPackState } from '../../../db/packs.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { readZipTexts } from '../../kit/read-zip.ts'
import { createBench, problemCode, valueOf, type Bench } from '../../kit/services.ts'
import { xmlTexts } from '../../kit/xml-texts.ts'

let bench: Bench
beforeEach(() => void (bench = createBench()))
afterEach(() => bench.close())

const ines = async (): Promise<MemberId> => {
  const kept = await keepSampleCase(bench)
  const { memberId } = valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht', address: '4 Rise\nLesk', languages: 'Spanish', consents: { ...emptyMemberDraft.consents, 'email-news': 'yes' } } }))
  valueOf(await bench.call('actions.record', { draft: { kind: 'letter', count: 2, signatories: null, targetId: null, memberId, state: 'written', route: null, on: '2023-01-20', letterCode: null, note: 'by hand', caseId: kept.id } }))
  const { packId } = valueOf(await bench.call('packs.make', { choices: { ...defaultChoices, caseIds: [kept.id], members: [memberId] }, token: bench.services.files.keepPath(join(bench.folder, 'pack.docx')) }))
  setPackState(bench.db, packId, 'ready', [])
  return memberId
}

describe('everything about one member', () => {
  it('is shown: facts, what they did, their letters', async () => {
    const about = valueOf(await bench.call('members.about', { memberId: await ines() }))
    expect([about.member.name, about.actions.map(({ uaNumber, kind, count, note }) => [uaNumber, kind, count, note]), about.letters.length > 0, about.importedFrom]).toEqual(['Ines Albrecht', [['105/22', 'letter', 2, 'by hand']], true, null])
  })

  it('is saved as a document and as JSON in one step', async () => {
    const memberId = await ines()
    const out = join(bench.folder, 'out')
    mkdirSync(out)
    Object.assign(bench.services.files, { chooseFolder: async () => ({ token: bench.services.files.keepPath(out), fileName: 'out' }) })
    const saved = valueOf(await bench.call('members.saveAbout', { memberId }))
    expect(saved?.fileNames).toEqual(['About Ines Albrecht 2023-02-01.docx', 'About Ines Albrecht 2023-02-01.json'])
    const [document = '', json = ''] = saved?.fileNames ?? []
    const texts = xmlTexts(readZipTexts(join(out, document))['word/document.xml'] ?? '').join('\n')
    expect(['Ines Albrecht', '4 Rise', 'Spanish', 'Send me news by e-mail: ', 'by hand', 'UA 105/22'].filter((text) => !texts.includes(text))).toEqual([])
    expect(JSON.parse(readFileSync(join(out, json), 'utf8'))).toMatchObject({ madeOn: '2023-02-01', member: { name: 'Ines Albrecht' }, actions: [{ count: 2 }] })
  })

  it('is refused for a member who is not here', async () => {
    expect(problemCode(await bench.call('members.about', { memberId: '01HX0000000000000000999999' as MemberId }))).toBe('unknown-member')
  })
})
