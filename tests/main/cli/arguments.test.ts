import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../main/cli/arguments.ts'

const problemOf = (argv: readonly string[]): string => {
  const line = parseCommandLine(argv)
  return line.ok ? 'none' : line.problem
}

describe('parseCommandLine', () => {
  it('takes options before and after the command', () => {
    const line = parseCommandLine(['--data', 'folder', 'pack', '--case', '105.22', '--case', 'UA 1/23', '--copies', '3', '--today', '2023-01-20', '--json'])
    expect(line).toEqual({
      ok: true,
      value: {
        command: 'pack',
        words: [],
        data: 'folder',
        today: '2023-01-20',
        json: true,
        values: expect.objectContaining({ case: ['105.22', 'UA 1/23'], copies: '3' }),
      },
    })
  })

  it('takes a dash as a file', () => {
    const line = parseCommandLine(['read', '-'])
    expect(line.ok && line.value !== 'help' && line.value.words).toEqual(['-'])
  })

  it('answers every wrong use with one sentence', () => {
    expect([
      [], ['paint'], ['read'], ['read', 'a', 'b'], ['cases', '--kind', 'letter'], ['cases', '--colour'], ['pack', '--copies'], ['check', '--today', '2023-02-30'],
    ].map(problemOf)).toEqual([
      'A command is missing',
      'There is no command "paint"',
      '"read" needs a file',
      '"read" does not take "b"',
      '"cases" has no option --kind',
      expect.stringContaining('--colour'),
      expect.stringContaining('--copies'),
      '--today needs a day such as 2023-01-20',
    ])
  })
})
