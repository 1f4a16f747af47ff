import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../../main/cli.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-cli-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...words: readonly string[]) => {
  const said = { out: '', err: '' }
  const code = await runCli(['--data', join(folder, 'data'), ...words], {
    stdout: (text) => void (said.out += text), stderr: (text) => void (said.err += text), stdin: async () => new Uint8Array(), onInterrupt: () => () => undefined,
  })
  return { code, ...said }
}
const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const list = 'Who;Where;Shoe size;Joined\nInes Albrecht;Lesk;39;03/04/2025\n'

describe('vigil members import', () => {
  it('reads columns and days as the options say, and names the column that stays unused', async () => {
    const path = fileOf('list.csv', list)
    expect(await run('members', 'import', path)).toMatchObject({ code: 1, err: expect.stringContaining('No column of this list has names.') })
    const found = await run('members', 'import', path, '--column', 'Who=name', '--column', 'Where=town', '--dates', 'month-first')
    expect([found.code, found.err]).toEqual([0, expect.stringContaining('Column not used: Shoe size')])
    expect(JSON.parse((await run('members', '--json')).out)).toMatchObject([{ name: 'Ines Albrecht', town: 'Lesk', joinedOn: '2025-03-04' }])
  })

  it('says which day may be two, and what to give', async () => {
    const { err } = await run('members', 'import', fileOf('list.csv', list), '--column', 'Who=name', '--dry-run')
    expect(err).toContain('Column Joined: 03/04/2025 may be 3 April 2025 or 4 March 2025.')
  })

  it.each([
    [['--column', 'Who'], '--column needs a heading and a field'], [['--column', 'Who=shoe'], '--column needs a heading and a field'],
    [['--column', 'Whom=name'], 'The list has no column Whom. It has: Who, Where, Shoe size, Joined'],
  ])('refuses %j as wrong usage and changes nothing', async (options, sentence) => {
    const found = await run('members', 'import', fileOf('list.csv', list), ...options)
    expect([found.code, found.err]).toEqual([2, expect.stringContaining(sentence)])
  })

  it('reads the sheet of a workbook that is named, or says which there are', async () => {
    const path = fileOf('list.xlsx', await writeXlsx({ sheets: [{ name: 'Members', rows: [['Name'], ['Ines']] }, { name: 'Friends', rows: [['Name'], ['Maud']] }] }))
    expect(await run('members', 'import', path, '--sheet', 'Choir')).toMatchObject({ code: 2, err: expect.stringContaining('The file has no sheet Choir. It has: Members, Friends') })
    await run('members', 'import', path, '--sheet', 'Friends')
    expect(JSON.parse((await run('members', '--json')).out)).toMatchObject([{ name: 'Maud' }])
  })
})

describe('vigil members export', () => {
  it.each(['csv', 'xlsx', 'vcf'])('writes a .%s that can be imported again, and never over a file', async (ending) => {
    await run('members', 'import', fileOf('list.csv', 'Name,Town\nInes Albrecht,Lesk\n'))
    const path = join(folder, `out.${ending}`)
    expect(await run('members', 'export', path)).toMatchObject({ code: 0, out: expect.stringContaining('1 member written') })
    expect((await run('members', 'import', path, '--dry-run')).out).toContain('1 already here')
    expect((await run('members', 'export', path)).code).toBe(1)
  })

  it('refuses another ending as wrong usage', async () => {
    expect(await run('members', 'export', join(folder, 'out.pdf'))).toMatchObject({ code: 2, err: expect.stringContaining('.csv, .xlsx, .vcf') })
  })
})
