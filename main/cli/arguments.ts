import { CommanderError } from 'commander'
import type { Day } from '../../core/day.ts'
import { dayFrom } from '../../core/day.ts'
import type { Policies } from '../../core/policy/policies.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { words as all } from '../words.ts'
import { commandFirst } from './command-first.ts'
import type { CommandName, OptionName, OptionValues } from './command-table.ts'
import { allOptions, commandTable, commonOptions } from './command-table.ts'
import { attributeOf, createProgram, findCommand } from './program.ts'
import { usageSentence } from './usage-sentence.ts'

const words = all.commandLine.usage

/** One command with its words and options as typed; a missing option is undefined. */
type TypedLine = {
  readonly command: CommandName
  readonly words: readonly string[]
  readonly data: string | undefined
  readonly today: Day | undefined
  readonly json: boolean
  readonly values: OptionValues
}

/** The command with what an office set on this computer. */
export type CommandLine = TypedLine & { readonly policies: Policies }

/** A command to run, or a text to print: help or version. */
export type ParsedCommandLine = { readonly kind: 'command'; readonly line: TypedLine } | { readonly kind: 'text'; readonly text: string }

/** An option that does not belong to the command: commander also accepts options of `members` for `members import`. */
const foreignOption = (name: CommandName, values: OptionValues): OptionName | undefined => {
  const allowed = new Set<OptionName>([...commonOptions, ...commandTable[name].options])
  return allOptions.find((option) => values[option] !== undefined && !allowed.has(option))
}

/** Parses the arguments; a problem is one sentence that says what is wrong with them. */
export const parseCommandLine = (typed: readonly string[]): Result<ParsedCommandLine, string> => {
  const { name, argv } = commandFirst(typed)
  let line: Omit<TypedLine, 'today'> | undefined
  let text = ''
  const program = createProgram((command, given, options) => {
    const values = Object.fromEntries(allOptions.map((option) => [option, options[attributeOf(option)]])) as OptionValues
    line = { command, words: given, data: values.data, json: values.json === true, values }
  }, (printed) => void (text += printed))
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) return fail(usageSentence(error, name, findCommand(program, name)))
  }
  if (line === undefined) return ok({ kind: 'text', text })
  const foreign = foreignOption(line.command, line.values)
  if (foreign !== undefined) return fail(words.hasNoOption({ command: line.command, option: `--${foreign}` }))
  const today = line.values.today === undefined ? undefined : dayFrom(line.values.today)
  if (line.values.today !== undefined && today === undefined) return fail(words.day({ option: 'today' }))
  return ok({ kind: 'command', line: { ...line, today } })
}
