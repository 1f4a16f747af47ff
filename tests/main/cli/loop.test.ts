import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../../main/cli.ts'
import { sampleText } from '../../kit/sample-document.ts'

let folder: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-cli-'))
  data = join(folder, 'data')
  writeFileSync(join(folder, 'action.txt'), sampleText)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Run = { readonly code: number; readonly out: string; readonly err: string }

const run = async (argv: readonly string[], stdin = '', interrupt = false): Promise<Run> => {
  let out = ''
  let err = ''
  const code = await runCli(argv, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    stdin: async () => new TextEncoder().encode(stdin),
    onInterrupt: (listener) => {
      if (interrupt) listener()
      return () => undefined
    },
  })
  return { code, out, err }
}
const vigil = (...argv: readonly string[]): Promise<Run> => run(['--data', data, '--today', '2023-02-01', ...argv])
const json = async (...argv: readonly string[]): Promise<unknown> => {
  const found = await vigil('--json', ...argv)
  if (found.code !== 0) throw new Error(found.err)
  return JSON.parse(found.out) as unknown
}
const file = (name: string, text: string | Uint8Array = sampleText): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const counts = async (): Promise<unknown> => ((await json('check')) as { counts: unknown }).counts

describe('read', () => {
  it('prints the reading and opens no data', async () => {
    const found = await run(['read', join(folder, 'action.txt'), '--json'])
    const { uaNumber, deadline, unread } = JSON.parse(found.out) as Record<string, unknown>
    expect([found.code, found.err, uaNumber, deadline, Array.isArray(unread), existsSync(data)]).toEqual([0, '', '105/22', '2023-03-07', true, false])
  })

  it('asks for the encoding of letters that it cannot tell, and takes it', async () => {
    const path = file('koi8.txt', Buffer.concat([Buffer.from('UA 105/22\nDear Minister,\n'), Buffer.from([0xed, 0xc9, 0xce, 0xd3, 0xcb, 0x20, 0xed, 0xc9, 0xce, 0xd3, 0xcb])]))
    const asked = await run(['read', path])
    const read = await run(['read', path, '--encoding', 'koi8-r', '--json'])
    expect([asked.code, asked.out, asked.err.includes('--encoding koi8-r gives "UA 105/22 Dear Minister, Минск Минск"'), read.code, read.out.includes('Минск')]).toEqual([1, '', true, 0, true])
  })

  it('reads standard input', async () => {
    const found = await run(['read', '-'], sampleText)
    expect([found.code, found.out.includes('POET HELD AFTER READING')]).toEqual([0, true])
  })

  it('prints the reading of a text that is no Urgent Action and still refuses it', async () => {
    const found = await run(['read', file('cake.txt', 'A recipe for plum cake.\n'), '--json'])
    expect([found.code, (JSON.parse(found.out) as { kind: string }).kind, found.err]).toEqual([
      1, 'unknown', 'No Urgent Action was found in this text. Nothing was changed, and the text stays as it is. Check that it is the right document, or type the case in by hand.\n',
    ])
  })

  it('refuses missing, empty and binary files in one line', async () => {
    const runs = [await run(['read', join(folder, 'none.txt')]), await run(['read', file('empty.txt', '')]), await run(['read', file('binary', new Uint8Array([0, 1, 0, 255]))])]
    expect(runs.map(({ code, out, err }) => [code, out, err.split('\n').length])).toEqual([[1, '', 2], [1, '', 2], [1, '', 2]])
    expect(runs[0]?.err).toBe(`${join(folder, 'none.txt')}: The file is not there. Nothing was changed and nothing was lost. Check its name and folder, then choose it again.\n`)
  })
})

describe('the loop', () => {
  it('imports, packs, records and reports', async () => {
    const [kept] = (await json('import', join(folder, 'action.txt'))) as { id: string; uaNumber: string; title: string; isUpdate: boolean }[]
    expect(kept).toEqual(expect.objectContaining({ uaNumber: '105/22', title: 'POET HELD AFTER READING', isUpdate: false }))
    expect(((await json('cases', '--search', 'dovrin')) as unknown[]).length).toBe(1)

    const packPath = join(folder, 'pack.docx')
    const pack = (await json('pack', '--case', 'UA 105.22', '--copies', '3', '--out', packPath)) as { counts: { letters: number }; files: string[] }
    expect([pack.counts.letters, pack.files, readFileSync(packPath).subarray(0, 2).toString(), readdirSync(folder).filter((name) => name.includes('.part'))]).toEqual([6, [packPath], 'PK', []])

    const recorded = await vigil('record', '--case', '105/22', '--kind', 'letter', '--count', '12', '--target', 'belmonte', '--state', 'posted', '--route', 'group', '--on', '2023-01-20')
    expect([recorded.code, recorded.out]).toEqual([0, expect.stringMatching(/^[0-9A-Z]{26}\n$/)])

    const slipPath = join(folder, 'slip.json')
    for (const name of ['report.docx', 'report.csv', 'slip.json']) {
      expect((await vigil('report', '--from', '2023-01-01', '--to', '2023-01-31', '--out', join(folder, name))).code).toBe(0)
    }
    const slip = JSON.parse(readFileSync(slipPath, 'utf8')) as { cases: unknown[]; revision: number }
    expect([slip.revision, slip.cases]).toEqual([3, [expect.objectContaining({ uaNumber: '105/22', lines: [expect.objectContaining({ kind: 'letter', count: 12, route: 'group' })] })]])
    expect(await counts()).toEqual({ cases: 1, targets: 2, members: 0, actions: 1, packs: 1, reports: expect.any(Number) })
  })

  it('knows the very same document by its bytes and changes nothing', async () => {
    await vigil('import', join(folder, 'action.txt'))
    const [again] = (await json('import', file('copy.txt'))) as { isSame: boolean; isUpdate: boolean; uaNumber: string }[]
    const cases = (await json('cases')) as { revision?: number }[]
    expect([again?.isSame, again?.isUpdate, again?.uaNumber, cases.length, (await vigil('import', file('third.txt'))).out.includes('the case has this document already')]).toEqual([true, false, '105/22', 1, true])
  })

  it('says which changes of an update it did not take, because nobody could be asked', async () => {
    await vigil('import', join(folder, 'action.txt'))
    const found = await vigil('import', file('later.txt', sampleText.replace(/Ambassador Luis Arroyo[\s\S]*?Phone: 555 0100 300\n\n/u, '').replace('7 March', '7 May')))
    expect([found.code, found.out.includes('1 change not taken, because it needs a decision: Target. ')]).toEqual([0, true])
  })

  it('takes a known number for an update of its case', async () => {
    await json('import', join(folder, 'action.txt'))
    const [update] = (await json('import', file('later.txt', sampleText.replace('7 March', '7 May')))) as { isUpdate: boolean }[]
    const cases = (await json('cases')) as { deadline: string }[]
    expect([update?.isUpdate, cases.map(({ deadline }) => deadline)]).toEqual([true, ['2023-05-07']])
  })

  it('gives a case without title and number a name to find it by', async () => {
    const text = sampleText.replace('POET HELD AFTER READING', '').replace('on Urgent Action 105.22', '').replace(/NAME AND PRONOUN.*/, '')
    const [kept] = (await json('import', file('letter-for-marek.txt', text))) as { title: string; uaNumber: null }[]
    expect([kept?.title, kept?.uaNumber]).toEqual(['letter-for-marek', null])
  })

  it('keeps all files or none', async () => {
    const refused = async () => (({ code, out, err }) => [code, out, err.includes('cake.txt')])(await vigil('import', join(folder, 'action.txt'), file('cake.txt', 'A recipe.')))
    expect([await refused(), existsSync(data), await json('members', 'import', file('members.csv', 'Name\nAda Mill\n')), await refused(), await json('cases')]).toEqual([[1, '', true], false, expect.anything(), [1, '', true], []])
  })

  it('imports members after a dry run that changes nothing', async () => {
    const list = file('members.csv', 'Name,Town\nInes Albrecht,Northgate\nTomas Okafor,Northgate\n')
    await json('members', 'import', list, '--dry-run')
    expect(existsSync(data)).toBe(false)
    expect(await json('members', 'import', list)).toEqual(expect.objectContaining({ added: 2 }))
    expect(((await json('members')) as unknown[]).length).toBe(2)
  })

  it('writes no report that names a member, and says which words do', async () => {
    await json('import', join(folder, 'action.txt'))
    await json('record', '--case', '105/22', '--kind', 'letter', '--count', '2', '--state', 'posted', '--on', '2023-01-20')
    await json('members', 'import', file('members.csv', 'Name\nHeld Poet\n'))
    const found = await vigil('report', '--from', '2023-01-01', '--to', '2023-01-31', '--out', join(folder, 'slip.json'))
    expect([found.code, found.out, found.err, existsSync(join(folder, 'slip.json'))]).toEqual([
      1, '', 'The report may name a member: POET HELD. No file was left behind, and what you have saved is safe. Open the report page, answer each marked place, then save again.\n', false,
    ])
  })

  it('says on standard error which columns and rows of a member list are not used, also for machines', async () => {
    const list = file('members.csv', 'Name,Town,Shoe size,Hat\nInes Albrecht,Northgate,39,S\n,Northgate,40,M\n')
    const found = await vigil('members', 'import', list, '--json')
    expect([found.code, (JSON.parse(found.out) as { added: number }).added, found.err]).toEqual([0, 1, 'Columns not used: Shoe size and Hat\nRow 3: no name\n'])
  })

  it('leaves no file when it is interrupted', async () => {
    await json('import', join(folder, 'action.txt'))
    mkdirSync(join(folder, 'out'))
    const found = await run(['--data', data, '--today', '2023-02-01', 'pack', '--case', '105/22', '--copies', '400', '--out', join(folder, 'out', 'pack.docx')], '', true)
    expect([found.code, found.out, readdirSync(join(folder, 'out')), await counts()]).toEqual([1, '', [], expect.objectContaining({ cases: 1, packs: 0 })])
  })
})

describe('refusals', () => {
  it('answers wrong usage with 2 and makes no data', async () => {
    const runs: readonly (readonly string[])[] = [
      [], ['paint'], ['pack', '--out', 'x.docx'], ['pack', '--case', '1/23', '--out', 'x.pdf'], ['record', '--case', '1/23'], ['report', '--from', 'May', '--to', '2023-01-01', '--out', 'x.csv'],
      ['record', '--case', '1/23', '--kind', 'parcel', '--count', '1'], ['members', 'export'], ['pack', '--case', '1/23', '--with', 'letters,takehome', '--out', 'x.docx'],
      ['teach', '105/22'], ['collate', 'a.json', '--out', 'b.pdf'], ['collate', 'a.json', '--from', '2023-01-01'], ['report', '--from', '2023-01-01', '--to', '2023-01-02', '--out', 'x.pdf'],
    ]
    const found = []
    for (const argv of runs) found.push(await vigil(...argv))
    expect(found.map(({ code }) => code)).toEqual(runs.map(() => 2))
    expect(found.every(({ err, out }) => err !== '' && out === '')).toBe(true)
    expect(existsSync(data)).toBe(false)
  })

  it('leaves data and folder as they were', async () => {
    await json('import', join(folder, 'action.txt'))
    const before = await counts()
    const runs = [
      await vigil('record', '--case', '9/99', '--kind', 'letter', '--count', '1'),
      await vigil('record', '--case', '105/22', '--kind', 'letter', '--count', '0'),
      await vigil('record', '--case', '105/22', '--kind', 'letter', '--count', '1', '--target', 'nobody'),
      await vigil('record', '--case', '105/22', '--kind', 'letter', '--count', '1', '--on', '2024-01-01'),
      await vigil('pack', '--case', '9/99', '--out', join(folder, 'pack.docx')),
      await vigil('pack', '--case', '105/22', '--copies', '2', '--out', join(folder, 'none', 'pack.docx')),
      await vigil('report', '--from', '2023-01-01', '--to', '2023-01-31', '--out', join(folder, 'none', 'report.csv')),
    ]
    expect([runs.map(({ code }) => code), await counts(), readdirSync(folder).toSorted()]).toEqual([runs.map(() => 1), before, ['action.txt', 'data']])
  })
})

describe('a file that is there', () => {
  it('is not written over, and the data stay as they were', async () => {
    await json('import', join(folder, 'action.txt'))
    const before = await counts()
    const paths = [file('pack.docx', 'mine'), file('report.csv', 'mine'), file('copy.sqlite', 'mine')] as const
    const [pack, report, copy] = paths
    mkdirSync(join(folder, 'out'))
    file(join('out', 'notes.txt'), 'mine')
    const runs = [
      await vigil('pack', '--case', '105/22', '--copies', '2', '--out', pack), await vigil('report', '--from', '2023-01-01', '--to', '2023-01-31', '--out', report), await vigil('backup', copy), await vigil('export', join(folder, 'out')),
    ]
    expect(runs.map(({ code, out, err }) => [code, out, err.includes('already')])).toEqual([[1, '', true], [1, '', true], [1, '', true], [1, '', expect.anything()]])
    expect([runs[0]?.err.startsWith(`${pack}: A file of this name is already there.`), paths.map((path) => readFileSync(path, 'utf8')), readdirSync(join(folder, 'out')), await counts()]).toEqual([true, ['mine', 'mine', 'mine'], ['notes.txt'], before])
  })
})

describe('demo', () => {
  it('writes pack, report and slip, and leaves no data behind', async () => {
    const out = join(folder, 'demo')
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('vigil-demo-')).length
    const before = left()
    const found = await run(['demo', '--out', out, '--today', '2023-02-01'])
    expect([found.code, readdirSync(out).toSorted(), left()]).toEqual([0, ['letter-pack.docx', 'report-slip.json', 'report.csv', 'report.docx'], before])
    expect([found.out.includes('UA 900/23'), found.out.includes('replaced')]).toEqual([true, false])
    expect((await run(['demo', '--out', out, '--today', '2023-02-01'])).out).toContain('4 files of an earlier demo in this folder replaced.')
  })
})

describe('undo and redo', () => {
  const listed = async () => ((await json('undo', '--list')) as readonly { readonly title: { readonly code: string }; readonly undoneAt: string | null }[]).map(({ title, undoneAt }) => [title.code, undoneAt !== null])

  it('take back and bring back the newest change, over runs of the program', async () => {
    await vigil('import', file('action.txt'))
    await vigil('record', '--case', '105/22', '--kind', 'letter', '--count', '12')
    expect(await listed()).toEqual([['action-recorded', false], ['documents-imported', false]])
    expect(await vigil('undo')).toEqual({ code: 0, out: 'Undone: 12 letters recorded, UA 105/22.\n', err: '' })
    expect([await listed(), await counts()]).toEqual([[['action-recorded', true], ['documents-imported', false]], expect.objectContaining({ cases: 1, actions: 0 })])
    expect((await vigil('undo')).out).toBe('Undone: 1 document imported, UA 105/22.\n')
    expect(await counts()).toEqual(expect.objectContaining({ cases: 0, actions: 0 }))
    expect([(await vigil('undo')).code, (await vigil('redo')).out, (await vigil('redo')).out, (await vigil('redo')).code]).toEqual([
      1, 'Redone: 1 document imported, UA 105/22.\n', 'Redone: 12 letters recorded, UA 105/22.\n', 1,
    ])
    expect(await counts()).toEqual(expect.objectContaining({ cases: 1, actions: 1 }))
  })

  it('list a report as what stays, and leave it', async () => {
    await vigil('import', file('action.txt'))
    await vigil('report', '--from', '2023-01-01', '--to', '2023-03-31', '--out', join(folder, 'report.json'))
    expect([(await vigil('undo', '--list')).out.includes('cannot be undone'), (await vigil('undo')).out]).toEqual([true, 'Undone: 1 document imported, UA 105/22.\n'])
    expect(await counts()).toEqual(expect.objectContaining({ cases: 0, reports: 1 }))
  })

  it('leave no line of a pack that was cancelled', async () => {
    await vigil('import', file('action.txt'))
    const cancelled = await run(['--data', data, 'pack', '--case', '105/22', '--copies', '2', '--out', join(folder, 'pack.docx')], '', true)
    expect([cancelled.code, await listed()]).toEqual([1, [['documents-imported', false]]])
  })
})
