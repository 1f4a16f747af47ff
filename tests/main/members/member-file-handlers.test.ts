import { readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { readZipTexts } from '../../kit/read-zip.ts'
import { xmlTexts } from '../../kit/xml-texts.ts'
import { createBench, problemCode, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
beforeEach(() => {
  bench = createBench()
  Object.assign(bench.services.files, { chooseSavePath: async (name: string) => ({ token: bench.services.files.keepPath(join(bench.folder, name)), fileName: name }) })
})
afterEach(() => bench.close())

const add = async (name: string, answer: 'yes' | 'no' | 'not-asked') =>
  valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name, address: '4 Rise\nLesk', consents: { ...emptyMemberDraft.consents, 'post-news': answer } } })).memberId

describe('files about members', () => {
  it('are a list of all, or of those that were chosen', async () => {
    const ann = await add('Ann', 'yes')
    await add('Ben', 'no')
    expect(valueOf(await bench.call('members.export', { members: 'all', format: 'csv' }))).toEqual({ fileName: 'members.csv', count: 2 })
    expect(valueOf(await bench.call('members.export', { members: [ann], format: 'csv' }))?.count).toBe(1)
    expect(readFileSync(join(bench.folder, 'members.csv'), 'utf8')).toMatch(/Name.*Ann/su)
  })

  it.each([{ on: 'labels', stock: 'L7160', startAt: 3 }, { on: 'envelopes', format: 'dl' }] as const)('print on $on only who agreed to get post', async (print) => {
    const members = [await add('Ann', 'yes'), await add('Ben', 'no'), await add('Cat', 'not-asked')]
    const saved = valueOf(await bench.call('members.savePost', { members, isOncePerHousehold: true, print }))
    expect(saved).toMatchObject({ printed: 1, leftOut: 2 })
    const texts = xmlTexts(readZipTexts(join(bench.folder, saved?.fileName ?? ''))['word/document.xml'] ?? '')
    expect(['Ann', 'Ben', 'Cat'].map((name) => texts.includes(name))).toEqual([true, false, false])
  })

  it('print no part of an address that does not fit, and each other one as large as its own label allows', async () => {
    const long = 'A house with a name that goes on and on through the wood and past the weir'
    const members = [await add('Ann', 'yes'), await add(long, 'yes'), await add(`Ben ${'of the long lane '.repeat(2)}`, 'yes')]
    const saved = valueOf(await bench.call('members.savePost', { members, isOncePerHousehold: false, print: { on: 'labels', stock: 'L7651', startAt: 1 } }))
    expect(saved).toMatchObject({ printed: 2, leftOut: 1 })
    const document = readZipTexts(join(bench.folder, saved?.fileName ?? ''))['word/document.xml'] ?? ''
    expect([document.includes('A house'), [...new Set([...document.matchAll(/<w:sz w:val="(\d+)"/gu)].map(([, size]) => Number(size) / 2))].toSorted((one, other) => one - other)]).toEqual([false, expect.arrayContaining([10, 10.5])])
  })

  it('are labels with the group’s return address, as many as asked for, with its country where a member is abroad', async () => {
    const ann = await add('Ann', 'yes')
    const far = valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Far', address: '1 rue Haute\nParis\nFrance', consents: { ...emptyMemberDraft.consents, 'post-news': 'yes' } } })).memberId
    const print = { on: 'returns', stock: 'L7160', startAt: 2, count: 5 } as const
    expect(problemCode(await bench.call('members.savePost', { members: [ann], isOncePerHousehold: true, print }))).toBe('no-group-address')
    const settings = valueOf(await bench.call('settings.get', null))
    valueOf(await bench.call('settings.save', { settings: { ...settings, groupName: 'Millrace Letter Group', country: 'United Kingdom', groupAddress: '2 Mill Lane\nMillrace' } }))
    const textsFor = async (members: (typeof ann)[]): Promise<readonly string[]> => {
      const saved = valueOf(await bench.call('members.savePost', { members, isOncePerHousehold: true, print }))
      expect(saved).toEqual({ fileName: 'return address labels.docx', printed: 5, leftOut: 0 })
      return xmlTexts(readZipTexts(join(bench.folder, saved?.fileName ?? ''))['word/document.xml'] ?? '').filter((text) => text !== '')
    }
    const label = ['Millrace Letter Group', '2 Mill Lane', 'Millrace']
    expect([await textsFor([ann]), await textsFor([ann, far])]).toEqual([Array.from({ length: 5 }, () => label).flat(), Array.from({ length: 5 }, () => [...label, 'UNITED KINGDOM']).flat()])
    valueOf(await bench.call('settings.save', { settings: { ...valueOf(await bench.call('settings.get', null)), groupAddress: 'A long lane without an end\n'.repeat(12) } }))
    expect(problemCode(await bench.call('members.savePost', { members: [ann], isOncePerHousehold: true, print }))).toBe('return-address-no-room')
  })

  it('have the sender’s country on the envelope of a member abroad', async () => {
    await add('Ann', 'yes')
    valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Far', address: '1 rue Haute\nParis\nFrance', consents: { ...emptyMemberDraft.consents, 'post-news': 'yes' } } }))
    const settings = valueOf(await bench.call('settings.get', null))
    valueOf(await bench.call('settings.save', { settings: { ...settings, groupName: 'Millrace Letter Group', country: 'United Kingdom', groupAddress: '2 Mill Lane\nMillrace' } }))
    const saved = valueOf(await bench.call('members.savePost', { members: 'all', isOncePerHousehold: false, print: { on: 'envelopes', format: 'dl' } }))
    const texts = xmlTexts(readZipTexts(join(bench.folder, saved?.fileName ?? ''))['word/document.xml'] ?? '').filter((text) => text !== '')
    const sender = ['Millrace Letter Group', '2 Mill Lane', 'Millrace']
    expect(texts).toEqual([...sender, 'Ann', '4 Rise', 'Lesk', ...sender, 'UNITED KINGDOM', 'Far', '1 rue Haute', 'Paris', 'FRANCE'])
  })

  it('hit the labels of the printer that was used last', async () => {
    const members = [await add('Ann', 'yes')]
    const topOf = async (): Promise<string> => {
      const saved = valueOf(await bench.call('members.savePost', { members, isOncePerHousehold: false, print: { on: 'labels', stock: 'L7160', startAt: 1 } }))
      return /<w:pgMar [^>]*w:top="(\d+)"/u.exec(readZipTexts(join(bench.folder, saved?.fileName ?? ''))['word/document.xml'] ?? '')?.[1] ?? ''
    }
    const before = await topOf()
    const settings = valueOf(await bench.call('settings.get', null))
    valueOf(await bench.call('settings.save', { settings: { ...settings, printers: [{ name: 'Hall', calibration: { across: 0, down: 2, drift: 0 }, checkedOn: null }] } }))
    // Two millimetres too far down are printed two millimetres higher: 113 twips.
    expect(Number(before) - Number(await topOf())).toBe(113)
  })

  it('are not written where nobody agreed', async () => {
    const ben = await add('Ben', 'no')
    expect([problemCode(await bench.call('members.savePost', { members: [ben], isOncePerHousehold: false, print: { on: 'envelopes', format: 'dl' } })), existsSync(join(bench.folder, 'envelopes for members.docx'))]).toEqual(['nobody-to-post-to', false])
  })
})
