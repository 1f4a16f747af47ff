import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withNumbersRefused } from './shown-numbers.ts'
import { filesOf, root, type SourceFile } from './source-files.ts'

const planted: SourceFile = {
  path: 'renderer/planted.tsx',
  text: `import type { ReactNode } from 'react'
type Props = { readonly count: number; readonly names: readonly string[]; readonly children: ReactNode }
export const Planted = ({ count, names, children }: Props) => (
  <p title={String(count)}>
    {count}
    {names[0]}{children}
    {count > 0 && <b>{names.length}</b>}
    {names.length && <b>{names}</b>}
  </p>
)
`,
}

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-numbers-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What the compiler says of the window, where no number may be shown as it is: `renderer/a.tsx(3,5)` for each. */
const refusedIn = (files: readonly SourceFile[]): readonly string[] => {
  for (const name of ['core', 'preload', 'words', 'node_modules', 'package.json', 'tsconfig.json']) symlinkSync(join(root, name), join(folder, name))
  cpSync(join(root, 'renderer'), join(folder, 'renderer'), { recursive: true })
  for (const file of files) writeFileSync(join(folder, file.path), withNumbersRefused(file))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', 'renderer/tsconfig.json'], { cwd: folder, encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line.includes('error TS'))
}

describe('numbers in the window', () => {
  it('are written by words, as the language writes them: no tag shows one as it is', () => {
    const refused = refusedIn([...filesOf('renderer').filter(({ path }) => path.endsWith('.tsx')), planted])
    expect(refused.filter((line) => !line.startsWith(planted.path))).toEqual([])
    expect(refused.map((line) => Number(/\((\d+),/u.exec(line)?.[1]))).toEqual([5, 7, 8])
  }, 60_000)
})
