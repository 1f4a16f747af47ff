import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noPolicies, type Policies } from '../../../core/policy/policies.ts'
import { parsePolicies } from '../../../main/policies/parse-policies.ts'
import { runCli } from '../../../main/cli.ts'
import { readZipTexts } from '../../kit/read-zip.ts'
import { sampleText } from '../../kit/sample-document.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-cli-'))
  writeFileSync(join(folder, 'action.txt'), sampleText)
  // The usual folder is here too: nothing of whoever runs the tests is looked at.
  for (const name of ['HOME', 'XDG_CONFIG_HOME', 'APPDATA']) vi.stubEnv(name, join(folder, 'home'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string): string => join(folder, name)
const fileOf = (entries: object): Policies => ({ ...parsePolicies(new TextEncoder().encode(JSON.stringify(entries))), path: '/etc/vigil/policies.json' })

const run = async (policies: Policies, ...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  let [out, err] = ['', '']
  const code = await runCli([...words, '--today', '2023-02-01'], {
    stdout: (text) => void (out += text), stderr: (text) => void (err += text), stdin: async () => new Uint8Array(), onInterrupt: () => () => undefined,
  }, policies)
  return { code, out, err }
}

describe('the command line with the file of an office', () => {
  it('works on the folder that it names, and on another one that is typed', async () => {
    const policies = fileOf({ dataFolder: at('office') })
    expect((await run(policies, 'import', at('action.txt'))).code).toBe(0)
    expect((await run(policies, 'import', at('action.txt'), '--data', at('typed'))).code).toBe(0)
    expect([existsSync(at('office/vigil.sqlite')), existsSync(at('typed/vigil.sqlite'))]).toEqual([true, true])
    expect((await run(policies, 'cases')).out).toContain('105/22')
  })

  it('names the folder where it cannot be used, and makes no other', async () => {
    const wanted = at('action.txt/data')
    const found = await run(fileOf({ dataFolder: wanted }), 'import', at('action.txt'))
    expect([found.code, found.err.split(' Nothing')[0], existsSync(at('home'))]).toEqual([1, `Your office wants the data in ${wanted}. That folder could not be opened.`, false])
    expect((await run(noPolicies, 'cases', '--data', wanted)).err).toContain('The data folder could not be opened.')
  })

  it('prints on the paper and in the language that it names', async () => {
    const policies = fileOf({ paper: 'letter', sheetLanguage: 'fr', fixed: ['paper'] })
    await run(policies, 'import', at('action.txt'), '--data', at('data'))
    const made = await run(policies, 'pack', '--case', '105/22', '--copies', '2', '--out', at('pack.docx'), '--data', at('data'), '--json')
    expect([made.code, made.err.replaceAll(/\s/gu, '') === '' ? '' : 'progress']).toEqual([0, 'progress'])
    const page = readZipTexts(at('pack.docx'))['word/document.xml'] ?? ''
    // US Letter in twentieths of a point.
    expect([page.includes('w:w="12240"'), page.includes('w:w="11906"'), page.includes('Paquet de lettres')]).toEqual([true, false, true])
  }, 60_000)

  it('says in "check" what it sets and what of it is not used, and which file it is', async () => {
    const policies = fileOf({ country: 'Maravia', paper: 'letter', colour: 'red', fixed: ['country'] })
    await run(policies, 'import', at('action.txt'), '--data', at('data'))
    const checked = await run(policies, 'check', '--data', at('data'))
    expect(checked.out.split('\n').slice(1)).toEqual([
      'File of your office: /etc/vigil/policies.json', '  Country: Maravia (fixed)', '  Paper: US Letter', '  not used: “colour”: Vigil knows no entry of this name.', '',
    ])
    expect(JSON.parse((await run(policies, 'check', '--data', at('data'), '--json')).out)).toMatchObject({ policies })
    expect((await run(noPolicies, 'check', '--data', at('data'))).out.split('\n')).toHaveLength(2)
  })

  it('says of a file that cannot be used that it is not, and does what was asked', async () => {
    const found = await run({ ...noPolicies, path: '/etc/vigil/policies.json', problem: 'not-json' }, 'import', at('action.txt'), '--data', at('data'))
    expect([found.code, found.err]).toEqual([0, 'The file of your office, /etc/vigil/policies.json, is not used: it is not JSON.\n'])
  })
})
