import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runCli } from '../../../main/cli.ts'
import { sampleText } from '../../kit/sample-document.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-teach-'))
  writeFileSync(join(folder, 'action.txt'), sampleText)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...words: readonly string[]): Promise<readonly [number, string, string]> => {
  let [out, err] = ['', '']
  const code = await runCli(['--data', join(folder, 'data'), ...words], { stdout: (text) => void (out += text), stderr: (text) => void (err += text), stdin: async () => new Uint8Array(), onInterrupt: () => () => undefined })
  return [code, out, err]
}

it('writes the document and its key with invented names, and writes over no file', async () => {
  await run('import', join(folder, 'action.txt'))
  const path = join(folder, 'taught.txt')
  const [code, out] = await run('teach', '--out', path, '105/22')
  const [text, key] = [readFileSync(path, 'utf8'), readFileSync(join(folder, 'taught.json'), 'utf8')]
  expect([code, out.includes('Look at both before you send them')]).toEqual([0, true])
  expect(text.split('\n').length).toBeGreaterThan(10)
  expect((JSON.parse(key) as { readonly uaNumber: string }).uaNumber).toBe('105/22')
  expect(`${text}${key}`).not.toMatch(/Marek|Dovrin/iu)
  expect((await run('teach', '--out', path, '105/22'))[0]).toBe(1)
  rmSync(path)
  expect([(await run('teach', '--out', path, '105/22'))[0], readdirSync(folder).toSorted()]).toEqual([1, ['action.txt', 'data', 'taught.json']])
})

it('says what it needs, and that there is no such case', async () => {
  await run('import', join(folder, 'action.txt'))
  const found = [await run('teach', '105/22'), await run('teach', '--out', 'x.json', '105/22'), await run('teach', '--out', join(folder, 'x.txt'), '9/99')]
  expect(found.map(([code]) => code)).toEqual([2, 2, 1])
})

const unnumbered = sampleText.replaceAll(/UA: ?\S+|UA \d+\/\d+|Urgent Action 105[./]22/gu, 'this appeal')

it('writes a case without a UA number by its title, and names what may be a real name in it', async () => {
  writeFileSync(join(folder, 'action.txt'), unnumbered.replace('eleven books of poems', 'eleven books of poems with his teacher Radko Vesin'))
  await run('import', join(folder, 'action.txt'))
  const [, listed] = await run('cases', '--json')
  const [kept] = JSON.parse(listed) as readonly { readonly title: string; readonly uaNumber: string | null }[]
  const [code, out] = await run('teach', '--out', join(folder, 'taught.txt'), kept?.title.toUpperCase() ?? '')
  expect([kept?.uaNumber, code]).toEqual([null, 0])
  expect(out).toMatch(/look like names and were not replaced: .*Radko Vesin/u)
})

it('asks for more where two cases have the title, and takes the id of one', async () => {
  const files = ['one', 'two'].map((name) => join(folder, `${name}.txt`))
  files.forEach((file, index) => writeFileSync(file, `${unnumbered}\n${index}`))
  for (const file of files) await run('import', file)
  const [, listed] = await run('cases', '--json')
  const cases = JSON.parse(listed) as readonly { readonly id: string; readonly title: string }[]
  const taught = async (of: string): Promise<readonly [number, string, string]> => run('teach', '--out', join(folder, 'taught.txt'), of)
  const [code, , err] = await taught(cases[0]?.title ?? '')
  expect([cases.length, cases[0]?.title === cases[1]?.title, code, /2 cases with the title.*id/su.test(err)]).toEqual([2, true, 1, true])
  expect((await taught(cases[1]?.id ?? ''))[0]).toBe(0)
})
