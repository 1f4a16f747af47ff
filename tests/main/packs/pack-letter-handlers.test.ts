import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Case } from '../../../core/case/types.ts'
import type { PackId, TemplateId } from '../../../core/ids.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import type { PackChoices } from '../../../core/pack/types.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { getPack, markInterruptedPacks, restartPack } from '../../../db/packs.ts'
import { addTemplate } from '../../../db/templates.ts'
import { createForkNode } from '../../../main/jobs/fork-node.ts'
import { createPackJobs } from '../../../main/jobs/pack-jobs.ts'
import { packEvents } from '../../../main/packs/pack-events.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, valueOf } from '../../kit/services.ts'
import { readZipTexts } from '../../kit/read-zip.ts'
import { wordsIn } from '../../../words/words.ts'
import { templateProblemWords } from '../../../words/template-problem-words.ts'

const en = wordsIn('en')

let bench: Bench
let kept: Case
let out: string
beforeEach(async () => {
  bench = createBench('2023-02-01', (services) => createPackJobs({ fork: createForkNode(), ...packEvents(services) }))
  kept = await keepSampleCase(bench)
  out = join(bench.folder, 'out')
  mkdirSync(out)
})
afterEach(() => bench.close())

const choices = (more: Partial<PackChoices> = {}): PackChoices => ({ ...defaultChoices, caseIds: [kept.id], members: 'none', copies: 2, ...more })
const token = (name: string) => bench.services.files.keepPath(join(out, name))
const made = async (name = 'pack.docx', more: Partial<PackChoices> = {}) => {
  const { packId } = valueOf(await bench.call('packs.make', { choices: choices(more), token: token(name) }))
  await bench.services.jobs.whenDone(packId)
  return packId
}
/** What the next dialog answers. */
const pick = (dialog: 'pickDocument' | 'chooseSavePath', path: string): void =>
  void Object.assign(bench.services.files, { [dialog]: async () => ({ token: bench.services.files.keepPath(path), fileName: basename(path) }) })
const codesOf = (packId: PackId): readonly string[] => getPack(bench.db, packId)?.plan.letters.map(({ code }) => code) ?? []
const problemOf = async (text: string): Promise<string | null> => {
  const found = await bench.call('packs.findLetter', { text })
  return found.ok ? null : found.problem.code
}

describe('a letter’s code', () => {
  it('leads to its letter, typed in any way, and to how it was recorded', async () => {
    valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht' } }))
    const packId = await made('pack.docx', { members: 'all', copies: 0 })
    const [code = ''] = codesOf(packId)
    const before = valueOf(await bench.call('packs.findLetter', { text: ` ${code.toLowerCase().replaceAll('-', ' ')} ` }))
    valueOf(await bench.call('actions.record', { draft: { caseId: kept.id, kind: 'letter', count: 1, signatories: null, targetId: before.targetId, memberId: before.memberId, state: 'posted', route: 'group', on: '2023-02-01', letterCode: code, note: '' } }))
    const after = valueOf(await bench.call('packs.findLetter', { text: code }))
    expect([before, after.state]).toEqual([{
      code, packId, madeOn: '2023-02-01', caseId: kept.id, uaNumber: kept.uaNumber, caseName: kept.peopleAtRisk.map(({ name }) => name).join(', '), isClosed: false,
      targetId: kept.targets[0]?.id, targetName: kept.targets[0]?.name, memberId: before.memberId, memberName: 'Ines Albrecht', returned: null, isAnswered: false, state: null,
    }, 'posted'])
  })

  it('is refused in words when it is not a code, or unknown', async () => {
    const [code = ''] = codesOf(await made())
    const mistyped = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`
    expect([await problemOf('hello'), await problemOf(''), await problemOf(mistyped), await problemOf('7KQM-001-8')]).toEqual(['letter-not-a-code', 'letter-not-a-code', 'letter-mistyped', 'letter-unknown-code'])
  })
})

describe('a pack made again', () => {
  it('is the same file, byte for byte, with the same codes', async () => {
    const packId = await made('first.docx')
    valueOf(await bench.call('packs.makeAgain', { packId, token: token('again.docx') }))
    await bench.services.jobs.whenDone(packId)
    expect([readFileSync(join(out, 'again.docx')).equals(readFileSync(join(out, 'first.docx'))), codesOf(packId).length, valueOf(await bench.call('packs.list', null)).map(({ state, fileNames }) => [state, fileNames])])
      .toEqual([true, kept.targets.filter(({ isCopy }) => !isCopy).length * 2, [['ready', ['again.docx']]]])
  })

  it('is refused where a case is closed, and says what has changed since', async () => {
    const packId = await made()
    const list = async () => valueOf(await bench.call('packs.list', null)).map(({ changedCases, closedCases }) => [changedCases, closedCases])
    const get = async () => valueOf(await bench.call('cases.get', { caseId: kept.id })).case
    valueOf(await bench.call('cases.editFile', { caseId: kept.id, revision: (await get()).revision, edit: { part: 'note', id: null, text: 'Only a note.' } }))
    const afterNote = await list()
    valueOf(await bench.call('cases.setStatus', { caseId: kept.id, status: 'closed' }))
    const refused = await bench.call('packs.makeAgain', { packId, token: token('again.docx') })
    expect([afterNote, await list(), refused.ok ? null : refused.problem.code]).toEqual([[[[], []]], [[[], [kept.id]]], 'plan-case-closed'])
  })

  it('leaves out a member who has withdrawn consent, says so before and after, and leaves every other letter as it was', async () => {
    for (const name of ['Ines Albrecht', 'Tomas Okafor']) {
      valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name, address: '12 Mill Lane', consents: { ...emptyMemberDraft.consents, 'name-on-letters': 'yes' } } }))
    }
    const packId = await made('first.docx', { members: 'all', copies: 1, parts: ['letters', 'envelopes', 'signin'], signInForm: 'list' })
    const same = valueOf(await bench.call('packs.checkAgain', { packId }))
    const [ines] = valueOf(await bench.call('members.list', { search: 'Ines' }))
    if (!ines) throw new Error('Ines is not a member')
    valueOf(await bench.call('members.edit', { memberId: ines.id, revision: ines.revision, draft: { ...emptyMemberDraft, name: ines.name, address: '12 Mill Lane', consents: { ...emptyMemberDraft.consents, 'name-on-letters': 'no' } } }))
    const before = valueOf(await bench.call('packs.checkAgain', { packId }))
    const after = valueOf(await bench.call('packs.makeAgain', { packId, token: token('again.docx') }))
    await bench.services.jobs.whenDone(packId)
    const codes = getPack(bench.db, packId)?.plan.letters.filter(({ memberId }) => memberId === ines.id).map(({ code }) => code)
    const xml = ['first.docx', 'again.docx'].map((name) => readZipTexts(join(out, name))['word/document.xml'] ?? '')
    const others = codesOf(packId).filter((code) => !codes?.includes(code))
    const [first = [], again = []] = xml.map((text) => text.split(/<w:pageBreakBefore\/>|<w:sectPr/u).filter((page) => others.some((code) => page.includes(code))).map((page) => page.slice(0, page.lastIndexOf('</w:p>'))))
    expect([same, before, after.leftOut, xml.map((text) => [text.includes('Ines Albrecht'), text.includes('Tomas Okafor')]), first.length, again])
      .toEqual([{ letters: [], signInNames: 0, photos: [] }, { letters: [{ reason: 'no-consent', name: 'Ines Albrecht', codes }], signInNames: 1, photos: [] }, before, [[true, true], [false, true]], others.length, first])
  })

  it('stays as it was when it is cancelled or the app ends meanwhile', async () => {
    const packId = await made('first.docx', { copies: 300, perFile: 0 })
    const stateNow = async () => valueOf(await bench.call('packs.list', null)).map(({ state, fileNames }) => [state, fileNames])
    valueOf(await bench.call('packs.makeAgain', { packId, token: token('again.docx') }))
    valueOf(await bench.call('packs.cancel', { packId }))
    await bench.services.jobs.whenDone(packId)
    const cancelled = await stateNow()
    restartPack(bench.db, packId, join(out, 'again.docx'), '2023-02-01T10:00:00.000Z')
    expect([cancelled, markInterruptedPacks(bench.db), await stateNow()]).toEqual([[['ready', ['first.docx']]], 1, [['ready', ['first.docx']]]])
  })

  it('is one that the next can start from, with all that was chosen', async () => {
    const first = await made('first.docx', { sender: 'initials', occasion: { name: 'Winter evening', day: null } })
    const second = await made('second.docx', { copies: 1 })
    const earlier = valueOf(await bench.call('packs.earlier', null))
    expect(earlier.map(({ id, isPractice }) => [id, isPractice])).toEqual([[second, false], [first, false]])
    expect(earlier[1]?.choices).toEqual(choices({ sender: 'initials', occasion: { name: 'Winter evening', day: null } }))
  })

  it('remembers the choices for the next one', async () => {
    await made('pack.docx', { sender: 'initials', parts: ['letters', 'tally'], labelStart: 4 })
    const { packHabits } = valueOf(await bench.call('settings.get', null))
    expect([packHabits.sender, packHabits.parts, 'labelStart' in packHabits, 'caseIds' in packHabits]).toEqual(['initials', ['letters', 'tally'], false, false])
  })
})

describe('the preview', () => {
  it('is a Word file of the pages around one of them, and keeps nothing', async () => {
    const preview = valueOf(await bench.call('packs.preview', { choices: choices({ copies: 30 }), page: 1 }))
    expect([Buffer.from(preview.bytes.subarray(0, 2)).toString(), preview.pages.length, preview.pages.at(-1), preview.totalPages > preview.pages.length, valueOf(await bench.call('packs.list', null))])
      .toEqual(['PK', 12, { number: 12, part: 'letter', of: '' }, true, []])
  })

  it('is refused as the pack itself would be', async () => {
    const found = await bench.call('packs.preview', { choices: choices({ copies: 0 }), page: 1 })
    expect(found.ok ? null : found.problem.code).toBe('plan-no-letters')
  })
})

describe('a group’s own template', () => {
  const docx = async (texts: readonly string[]): Promise<string> => {
    const path = join(out, `Letterhead ${texts.length}.docx`)
    writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children: texts.map((text) => new Paragraph(text)) }] })))
    return path
  }

  it('is kept once it can be filled, used by packs, and removed', async () => {
    pick('pickDocument', await docx(['{member name}', '{target address}', '{letter}', '{code}']))
    const added = valueOf(await bench.call('packs.addTemplate', null))
    if (!added) throw new Error('None was picked')
    await made('own.docx', { templateId: added.template.id, parts: ['letters'] })
    const used = valueOf(await bench.call('packs.list', null)).map(({ fileNames }) => fileNames)
    valueOf(await bench.call('packs.removeTemplate', { templateId: added.template.id }))
    const gone = await bench.call('packs.make', { choices: choices({ templateId: added.template.id }), token: token('x.docx') })
    expect([added.template.name, added.warnings, used, valueOf(await bench.call('packs.templates', null)), gone.ok ? null : gone.problem.code]).toEqual(['Letterhead 4', [], [['own.docx']], [], 'plan-unknown-template'])
  })

  it('that an older version kept makes no pack where this one refuses it, and says what to do', async () => {
    const path = await docx(['{letter}', '{code}', '{closing}', '{oops}'])
    const templateId = bench.services.newId<TemplateId>()
    addTemplate(bench.db, { id: templateId, name: 'Old', addedOn: bench.services.today(), bytes: readFileSync(path) })
    const found = await bench.call('packs.make', { choices: choices({ templateId }), token: token('old.docx') })
    expect([found.ok ? null : found.problem.code, valueOf(await bench.call('packs.list', null))]).toEqual(['plan-unusable-template', []])
  })

  it('is refused with each thing to correct and its place', async () => {
    pick('pickDocument', await docx(['{membr name}', '{letter}', 'Dear {salutation']))
    const found = await bench.call('packs.addTemplate', null)
    expect([found.ok || found.problem.code !== 'template-refused' ? null : found.problem.values.problems.map((each) => templateProblemWords(each, en)), valueOf(await bench.call('packs.templates', null))]).toEqual([[
      '{membr name} is not known. Did you mean {member name}? In the text, paragraph 1: “{membr name}”.',
      'A brace is opened and never closed: “{salutation”. In the text, paragraph 3: “Dear {salutation”.',
    ], []])
  })
})

describe('the test sheet', () => {
  it('is written where a person wants it; unknown stock is refused', async () => {
    pick('chooseSavePath', join(out, 'sheet.docx'))
    const calibration = { across: 1.2, down: 0, drift: 0 }
    const saved = valueOf(await bench.call('packs.saveTestSheet', { stock: 'L7160', calibration }))
    const refused = await bench.call('packs.saveTestSheet', { stock: 'L1', calibration })
    expect([saved, readFileSync(join(out, 'sheet.docx')).subarray(0, 2).toString(), refused.ok ? null : refused.problem.code]).toEqual([{ fileName: 'sheet.docx' }, 'PK', 'plan-unknown-stock'])
  })
})
