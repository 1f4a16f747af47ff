import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runCli } from '../../../main/cli.ts'
import { sampleText } from '../../kit/sample-document.ts'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'vigil-unsure-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...words: readonly string[]): Promise<string> => {
  let out = ''
  await runCli(['--data', join(folder, 'data'), ...words], { stdout: (text) => void (out += text), stderr: () => undefined, stdin: async () => new Uint8Array(), onInterrupt: () => () => undefined })
  return out
}
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

it('names all that is to check, as the check page does, and not only what is missing', async () => {
  const path = file('unsure.txt', sampleText.replace(/^UA.*$/mu, ''))
  const unsure = /to check.*(?:Target 1: |Summary|Title).*Vigil is not sure/iu
  expect([unsure.test(await run('read', path)), unsure.test(await run('import', path))]).toEqual([true, true])
})

it('closes no case by an outcome that still names somebody to write to', async () => {
  await run('import', file('first.txt', sampleText))
  const outcome = `URGENT ACTION OUTCOME\n${sampleText}\nNo further action is requested. Many thanks to all who sent appeals.`
  const path = file('later.txt', outcome)
  const read = JSON.parse(await run('read', path, '--json')) as { readonly kind: string; readonly targets: readonly unknown[] }
  await run('import', path)
  const [kept] = JSON.parse(await run('cases', '--json')) as readonly { readonly status: string }[]
  expect([read.kind, read.targets.length > 0, kept?.status]).toEqual(['outcome', true, 'open'])
})
