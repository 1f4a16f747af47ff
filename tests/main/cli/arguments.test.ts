import { describe, expect, it } from 'vitest'
import { parseCommandLine } from '../../../main/cli/arguments.ts'
import { asksForCommandLine } from '../../../main/cli/command-first.ts'
import { allCommands, commandTable, commonOptions } from '../../../main/cli/command-table.ts'
import { version } from '../../../main/version.ts'

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
        kind: 'command',
        line: {
          command: 'pack',
          words: [],
          data: 'folder',
          today: '2023-01-20',
          json: true,
          values: expect.objectContaining({ case: ['105.22', 'UA 1/23'], copies: '3' }),
        },
      },
    })
  })

  it('takes a dash as a file', () => {
    const line = parseCommandLine(['read', '-'])
    expect(line.ok && line.value.kind === 'command' && line.value.line.words).toEqual(['-'])
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

const textOf = (...argv: readonly string[]): string => {
  const asked = parseCommandLine(argv)
  return asked.ok && asked.value.kind === 'text' ? asked.value.text : ''
}

describe('help', () => {
  it('lists every command of the table', () => {
    const lines = textOf('--help').split('\n')
    expect(allCommands.filter((name) => !lines.some((line) => line.startsWith(`  ${name} `)))).toEqual([])
  })

  it.each(Object.entries(commandTable))('of "%s" lists its options and no other', (name, { options }) => {
    const text = textOf('help', ...name.split(' '))
    const listed = [...text.matchAll(/^ {2}(?:-h, )?--([\w-]+)/gmu)].map((found) => found[1])
    expect(listed.toSorted()).toEqual([...options, ...commonOptions, 'help', 'version'].toSorted())
  })

  it('is the same however it is asked for', () => {
    expect(textOf('help')).not.toBe('')
    expect([textOf('-h'), textOf('--help')]).toEqual([textOf('help'), textOf('help')])
    expect([textOf('pack', '--help'), textOf('--help', 'pack'), textOf('-h', 'pack', '--copies', '3')]).toEqual([textOf('help', 'pack'), textOf('help', 'pack'), textOf('help', 'pack')])
  })

  it('has the version beside it', () => {
    expect([textOf('--version'), textOf('pack', '--version')]).toEqual([`${version}\n`, `${version}\n`])
  })
})

describe('commands', () => {
  const commandOf = (...argv: readonly string[]): readonly unknown[] => {
    const asked = parseCommandLine(argv)
    return asked.ok && asked.value.kind === 'command' ? [asked.value.line.command, ...asked.value.line.words] : [asked.ok ? 'text' : asked.problem]
  }

  it('have names of one or two words, with options before, between and after', () => {
    expect([
      commandOf('members'), commandOf('members', 'import', 'a.csv'), commandOf('--dry-run', 'members', '--data', 'import', 'import', 'import'), commandOf('event', 'add'), commandOf('read', '--', '--odd-name'),
    ]).toEqual([['members'], ['members import', 'a.csv'], ['members import', 'import'], ['event add'], ['read', '--odd-name']])
  })

  it('do not take the options of the command they are named after', () => {
    expect(commandOf('members', 'import', 'a.csv', '--search', 'x')).toEqual(['"members import" has no option --search'])
  })

  it('need their words', () => {
    expect([commandOf('collate', 'a.json', 'b.json'), commandOf('collate', 'a.json', '--dry-run'), commandOf('collate')]).toEqual([['collate', 'a.json', 'b.json'], ['"collate" has no option --dry-run'], ['"collate" needs a report slip']])
  })

  it('refuse a value that is not one of the choices', () => {
    expect(commandOf('record', '--route', 'pigeon')).toEqual(['--route is one of member, group, office'])
  })

  it('are recognised by the first word that is no option, or by an option that no window has', () => {
    const isFile = (word: string): boolean => word === 'appeal.pdf'
    const forCommandLine = [['pack'], ['--data', 'x', 'undo'], ['undo', '--data', 'x'], ['--data=x', 'cases'], ['help'], ['event'], ['-h'], ['--version'], ['--json'], ['--data', 'x', '--help'], ['casse'], ['--data', 'x', 'casse'], ['gone.pdf'], ['--data']]
    const forWindow = [[], ['--data=x'], ['--data', 'pack'], ['appeal.pdf'], ['--data', 'x', 'appeal.pdf'], ['--force-device-scale-factor=2'], ['--disable-gpu', 'appeal.pdf']]
    expect([forCommandLine, forWindow].map((all) => all.map((argv) => asksForCommandLine(argv, isFile)))).toEqual([forCommandLine.map(() => true), forWindow.map(() => false)])
  })
})
