import { parseArgs } from 'node:util'
import type { Day } from '../../core/day.ts'
import { dayFrom } from '../../core/day.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'

export type CommandName = 'read' | 'import' | 'cases' | 'members' | 'pack' | 'record' | 'report' | 'check' | 'demo' | 'collate' | 'backup' | 'restore'

const everywhere = ['data', 'today', 'json', 'help'] as const

const options = {
  'data': { type: 'string' },
  'today': { type: 'string' },
  'json': { type: 'boolean' },
  'help': { type: 'boolean', short: 'h' },
  'search': { type: 'string' },
  'dry-run': { type: 'boolean' },
  'case': { type: 'string', multiple: true },
  'members': { type: 'string' },
  'copies': { type: 'string' },
  'paper': { type: 'string' },
  'with': { type: 'string' },
  'labels': { type: 'string' },
  'start-at': { type: 'string' },
  'large-print': { type: 'boolean' },
  'per-file': { type: 'string' },
  'duplex': { type: 'boolean' },
  'out': { type: 'string' },
  'kind': { type: 'string' },
  'count': { type: 'string' },
  'signatories': { type: 'string' },
  'target': { type: 'string' },
  'member': { type: 'string' },
  'state': { type: 'string' },
  'route': { type: 'string' },
  'on': { type: 'string' },
  'from': { type: 'string' },
  'to': { type: 'string' },
  'encoding': { type: 'string' },
} as const

type OptionName = keyof typeof options

/** Which options a command takes beside those of all commands, and how many further words. */
const commands: Readonly<Record<CommandName, { readonly takes: readonly OptionName[]; readonly words: readonly [number, number] }>> = {
  read: { takes: ['encoding'], words: [1, 1] },
  import: { takes: ['encoding'], words: [1, 10_000] },
  cases: { takes: ['search'], words: [0, 0] },
  members: { takes: ['dry-run', 'search'], words: [0, 2] },
  pack: {
    takes: ['case', 'members', 'copies', 'paper', 'with', 'labels', 'start-at', 'large-print', 'per-file', 'duplex', 'out'],
    words: [0, 0],
  },
  record: { takes: ['case', 'kind', 'count', 'signatories', 'target', 'member', 'state', 'route', 'on'], words: [0, 0] },
  report: { takes: ['from', 'to', 'case', 'out'], words: [0, 0] },
  check: { takes: [], words: [0, 0] },
  demo: { takes: ['out'], words: [0, 0] },
  collate: { takes: ['out'], words: [1, 10_000] },
  backup: { takes: [], words: [1, 1] },
  restore: { takes: [], words: [1, 1] },
}

export const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word)

/** One command with its words and options as typed; a missing option is undefined. */
export type CommandLine = {
  readonly command: CommandName
  readonly words: readonly string[]
  readonly data: string | undefined
  readonly today: Day | undefined
  readonly json: boolean
  readonly values: ReturnType<typeof parse>['values']
}

const parse = (argv: readonly string[]) => parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })

const parsed = (argv: readonly string[]): Result<ReturnType<typeof parse>, string> => {
  try {
    return ok(parse(argv))
  } catch (error) {
    return fail(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'These options are not understood')
  }
}

/** Reads the arguments; a problem is one sentence on what is wrong with them. */
export const parseCommandLine = (argv: readonly string[]): Result<CommandLine | 'help', string> => {
  const found = parsed(argv)
  if (!found.ok) return found
  const { values, positionals } = found.value
  if (values.help === true) return ok('help')
  const [command, ...words] = positionals
  if (command === undefined) return fail('A command is missing')
  if (!isCommand(command)) return fail(`There is no command "${command}"`)
  const { takes, words: [fewest, most] } = commands[command]
  const foreign = Object.keys(values).find((name) => ![...everywhere, ...takes].some((taken) => taken === name))
  if (foreign !== undefined) return fail(`"${command}" has no option --${foreign}`)
  if (words.length < fewest) return fail(`"${command}" needs a file`)
  if (words.length > most) return fail(`"${command}" does not take "${words[most] ?? ''}"`)
  const today = values.today === undefined ? undefined : dayFrom(values.today)
  if (values.today !== undefined && today === undefined) return fail('--today needs a day such as 2023-01-20')
  return ok({ command, words, data: values.data, today, json: values.json === true, values })
}
