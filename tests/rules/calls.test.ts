import { describe, expect, it } from 'vitest'
import { handlers } from '../../main/handlers.ts'
import { filesOf } from './source-files.ts'

const callers = [...filesOf('renderer'), ...filesOf('main').filter(({ path }) => path.startsWith('main/cli/'))]
const withoutCaller = (names: readonly string[]): readonly string[] => names.filter((name) => !callers.some(({ text }) => text.includes(`'${name}'`)))

describe('calls of the contract', () => {
  it('each have a caller in the window or on the command line', () => {
    expect(withoutCaller(Object.keys(handlers))).toEqual([])
  })

  it('are really looked for', () => {
    expect(withoutCaller(['cases.keep', 'cases.burn'])).toEqual(['cases.burn'])
  })
})
