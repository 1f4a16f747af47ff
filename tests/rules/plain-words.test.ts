import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bannedIn } from './plain-words.ts'
import { root } from './source-files.ts'

/** Invented documents and files that a program writes are not our prose, and a list of banned words has to name them. */
const isOurs = (path: string): boolean =>
  /\.(?:tsx?|mjs|md|json)$/u.test(path) && !/(?:^|\/)(?:fixtures|golden|generated)\/|^package-lock\.json$|^tests\/(?:rules\/plain-words|words\/english\.test)/u.test(path)

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).trim().split('\n').filter(isOurs)

describe('plain words', () => {
  it('are used in every file', () => {
    expect(files.flatMap((path) => bannedIn(path, readFileSync(join(root, path), 'utf8')))).toEqual([])
  })

  it('are looked for in many files', () => {
    expect(files.length).toBeGreaterThan(1_000)
  })

  it.each(['// It stands here.', '// kept, whatever happens', 'as told before', '// tells it apart, tells of it', 'parted by a line', 'what lies there', '/** furniture */', 'type Keeping = 1', 'and besides', 'const mostCopies = 3', 'const longest = 3', 'const deepest = 3', 'made anew', '// mends it'])('would be missed in “%s”', (text) => {
    expect(bannedIn('a.ts', text)).not.toEqual([])
  })

  it('are not missed in what is only alike', () => {
    expect(bannedIn('a.ts', 'the stand-in; understand; mostly; a department; believes; const longestRun')).toEqual(['a.ts:1 “longestRun” (instead: max…, min…)'])
  })
})
