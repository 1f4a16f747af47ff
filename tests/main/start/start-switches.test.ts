import { describe, expect, it } from 'vitest'
import { readStartSwitches } from '../../../main/start/start-switches.ts'

const isFile = (word: string): boolean => word === 'appeal.pdf'
const started = (isForTesting: boolean, ...words: readonly string[]) => readStartSwitches({ argv: ['vigil', ...words], isPackaged: true, isForTesting, isFile })

describe('the switches of a start', () => {
  it('take the data folder in both ways of writing it, also in a copy for people, and the day only for tests', () => {
    expect([started(false, '--data=/x', '--today=2026-01-01'), started(false, '--data', '/x'), started(true, '--data', '/x', '--today', '2026-01-01')]).toEqual([
      { data: '/x', today: undefined, command: undefined }, { data: '/x', today: undefined, command: undefined }, { data: '/x', today: '2026-01-01', command: undefined },
    ])
  })

  it('are a command with its words, with any folder', () => {
    expect(started(false, '--no-sandbox', 'read', 'appeal.pdf').command).toEqual(['read', 'appeal.pdf'])
    expect(started(false, '--data', '/x', 'cases').command).toEqual(['--data', '/x', 'cases'])
    expect(started(false, 'appeal.pdf').command).toBeUndefined()
  })

  it('are a command where the installed program says so, without its switches for Chromium', () => {
    expect(started(false, '--no-sandbox', '--ozone-platform=headless', '--command-line', '--', 'read', '--', '--odd-name').command).toEqual(['read', '--', '--odd-name'])
  })

  it('of a checkout come after its folder, and are never a command', () => {
    expect(readStartSwitches({ argv: ['electron', '.', '--data=/x', 'cases'], isPackaged: false, isForTesting: true, isFile })).toEqual({ data: '/x', today: undefined, command: undefined })
  })
})
