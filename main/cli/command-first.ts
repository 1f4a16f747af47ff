import { parseArgs } from 'node:util'
import { allOptions, isCommandName, optionTable } from './command-table.ts'

const shapes = {
  ...Object.fromEntries(allOptions.map((name) => [name, { type: optionTable[name].kind === 'flag' ? ('boolean' as const) : ('string' as const) }])),
  help: { type: 'boolean' as const, short: 'h' },
  version: { type: 'boolean' as const },
}

type FoundCommand = {
  /** The words of the command's name; the first word if it is not a command, nothing without a word. */
  readonly name: readonly string[]
  /** All arguments, these words first. */
  readonly argv: readonly string[]
  /** Whether help or the version is asked for. */
  readonly asksForText: boolean
}

/**
 * Finds the command, also after options, and moves its name to the front: commander accepts the options of
 * a command only after its name. It loads no library, because every start of the app calls it.
 */
export const commandFirst = (argv: readonly string[]): FoundCommand => {
  const { tokens } = parseArgs({ args: [...argv], options: shapes, strict: false, allowPositionals: true, tokens: true })
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []))
  const length = [2, 1].find((count) => isCommandName(words.slice(0, count).map(({ value }) => value))) ?? 1
  const first = words.slice(0, length)
  const places = new Set(first.map(({ index }) => index))
  const name = first.map(({ value }) => value)
  return {
    name,
    argv: [...name, ...argv.filter((_, index) => !places.has(index))],
    asksForText: tokens.some((token) => token.kind === 'option' && (token.name === 'help' || token.name === 'version')),
  }
}

/** Whether the arguments are a command, so that no window opens. */
export const asksForCommandLine = (words: readonly string[]): boolean => {
  const { name, asksForText } = commandFirst(words)
  return asksForText || (name.length > 0 && isCommandName(name))
}
