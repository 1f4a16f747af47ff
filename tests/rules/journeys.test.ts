import { describe, expect, it } from 'vitest'
import { filesOf, type SourceFile } from './source-files.ts'

const sleeping = /waitForTimeout\(/u
/** A poll says in words what it waits for; a locator names itself. */
const namelessPoll = /expect\.poll\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*\.(?:to|not)/gu

const faultsIn = ({ path, text }: SourceFile): readonly string[] => [
  ...(sleeping.test(text) ? [`${path} sleeps`] : []),
  ...(text.match(namelessPoll) ?? []).filter((poll) => !/, ['`]/u.test(poll)).map((poll) => `${path}: ${poll}`),
]

describe('journeys', () => {
  it('wait for states that have a name, and never for a time', () => {
    expect(filesOf('tests/e2e').flatMap(faultsIn)).toEqual([])
  })

  it('would be found sleeping, or waiting without a word', () => {
    const planted = ['await page.waitForTimeout(300)', 'await expect.poll(() => rows.count()).toBe(3)', "await expect.poll(() => rows.count(), 'rows').toBe(3)"]
    expect(planted.map((text) => faultsIn({ path: 'a.ts', text }).length)).toEqual([1, 1, 0])
  })
})
