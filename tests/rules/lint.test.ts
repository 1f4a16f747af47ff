import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from './source-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-lint-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The rules that refuse these files, in the project's own settings. */
const refusedBy = (files: Readonly<Record<string, string>>): readonly string[] => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '-c', join(root, 'tests/rules/oxlint.json'), '--format', 'json', folder], { encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly code: string }[] }
  return [...new Set(diagnostics.map(({ code }) => code))]
}

describe('lint', () => {
  it('refuses a circle of imports, also where only types go round', () => {
    expect(refusedBy({
      'a.ts': "import { b } from './b.ts'\nexport type A = 1\nexport const a = b\n",
      'b.ts': "import type { A } from './a.ts'\nexport const b: A = 1\n",
    })).toEqual(['import(no-cycle)'])
  })

  it('refuses a type imported inside another, which the rules of layers do not read', () => {
    expect(refusedBy({ 'a.ts': "export type A = import('./b.ts').B\n", 'b.ts': 'export type B = 1\n' })).toEqual(['typescript(consistent-type-imports)'])
  })

  it('refuses a text written in the window, between tags or in an attribute that a person reads', () => {
    expect(refusedBy({ 'a.tsx': 'export const A = ({ name }: { readonly name: string }) => <p>{name}: </p>\n' })).toEqual(['react(jsx-no-literals)'])
    expect(refusedBy({ 'a.tsx': 'export const A = () => <p title="Saved" />\n' })).toEqual(['react(jsx-no-literals)'])
  })

  it('accepts what the project is made of', () => {
    expect(refusedBy({ 'a.ts': "import type { B } from './b.ts'\nexport const a: B = 1\n", 'b.ts': 'export type B = 1\n' })).toEqual([])
  })
})
