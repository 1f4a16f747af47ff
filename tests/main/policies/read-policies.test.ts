import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noPolicies } from '../../../core/policy/policies.ts'
import { readPolicies } from '../../../main/policies/read-policies.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-policies-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text: string, mode = 0o644): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  chmodSync(path, mode)
  return path
}

describe('the files of offices on a computer', () => {
  it('count by the order of their places, and none is no fault', () => {
    const [first, second] = [put('first.json', '{ "paper": "letter" }'), put('second.json', '{ "paper": "a4", "country": "Maravia" }')]
    const gone = join(folder, 'gone.json')
    expect(readPolicies([gone, first, second])).toEqual({ ...noPolicies, path: first, values: { paper: 'letter' } })
    expect([readPolicies([gone, join(first, 'inside.json')]), readPolicies([])]).toEqual([noPolicies, noPolicies])
  })

  it('hide the later ones also where they cannot be used', () => {
    const good = put('good.json', '{ "paper": "letter" }')
    mkdirSync(join(folder, 'policies.json'))
    const [damaged, large, open] = [put('damaged.json', '{'), put('large.json', `{ "country": "${'x'.repeat(65 * 1024)}" }`), put('open.json', '{ "paper": "a4" }', 0o666)]
    expect([join(folder, 'policies.json'), damaged, large, open].map((path) => readPolicies([path, good]))).toEqual([
      { ...noPolicies, path: join(folder, 'policies.json'), problem: 'cannot-read' }, { ...noPolicies, path: damaged, problem: 'not-json' },
      { ...noPolicies, path: large, problem: 'too-large' }, { ...noPolicies, path: open, problem: 'others-can-write' },
    ])
  })

  it.skipIf(process.getuid?.() !== 0)('do not count where another user owns them (needs root, to make such a file)', () => {
    const path = put('policies.json', '{ "paper": "letter" }')
    chownSync(path, 12_345, 12_345)
    expect(readPolicies([path])).toEqual({ ...noPolicies, path, problem: 'others-can-write' })
  })
})
