import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bannedIn } from './plain-words.ts'
import { root } from './source-files.ts'
import { notYetPlain } from './not-yet-plain.ts'

/** Invented documents and files that a program writes are not our prose, and a list of banned words has to name them. */
const isOurs = (path: string): boolean =>
  /\.(?:tsx?|mjs|md|json)$/u.test(path) && !/(?:^|\/)(?:fixtures|golden|generated)\/|^package-lock\.json$|^tests\/rules\/plain-words/u.test(path)

/** `core/case/reader/fold.ts` is of `core/case`, `renderer/features/cases/x.ts` of `renderer/features/cases`. */
const folderOf = (path: string): string => {
  const parts = path.split('/').slice(0, -1)
  return parts.slice(0, parts[1] === 'features' || parts[1] === 'renderer' ? 3 : 2).join('/')
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).trim().split('\n').filter(isOurs)
const found = new Map<string, readonly string[]>()
for (const path of files) {
  const folder = folderOf(path)
  found.set(folder, [...(found.get(folder) ?? []), ...bannedIn(path, readFileSync(join(root, path), 'utf8'))])
}

describe('plain words', () => {
  it('are used in every folder but those not cleaned yet', () => {
    expect([...found].filter(([folder]) => !notYetPlain.has(folder)).flatMap(([, uses]) => uses)).toEqual([])
  })

  it('stay in a folder once it is clean: its line is removed from not-yet-plain.ts', () => {
    expect([...notYetPlain].filter((folder) => (found.get(folder) ?? []).length === 0)).toEqual([])
  })

  it.each(['// It stands here.', 'as told before', '// tells it apart, tells of it', 'parted by a line', 'what lies there', '/** furniture */', 'type Keeping = 1', 'and besides', 'const mostCopies = 3', 'const longest = 3'])('would be missed in “%s”', (text) => {
    expect(bannedIn('a.ts', text)).not.toEqual([])
  })

  it('are not missed in what is only alike', () => {
    expect(bannedIn('a.ts', 'the stand-in; understand; mostly; a department; believes; const longestRun')).toEqual(['a.ts:1 “longestRun” (instead: max…, min…)'])
  })
})
