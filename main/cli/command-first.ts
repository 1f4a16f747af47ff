import { parseArgs } from 'node:util'
import { allOptions, isCommandName, optionTable } from './command-table.ts'

const shapes = {
  ...Object.fromEntries(allOptions.map((name) => [name, { type: optionTable[name].kind === 'flag' ? ('boolean' as const) : ('string' as const) }])),
  help: { type: 'boolean' as const, short: 'h' },
  version: { type: 'boolean' as const },
}

type Found = {
  /** The words of the command's name; one word that is no command where there is none, nothing where there is no word. */
  readonly name: readonly string[]
  /** All arguments, these words first. */
  readonly argv: readonly string[]
  /** Whether help or the version is asked for. */
  readonly asksForText: boolean
}

/**
 * Finds the command among options that may stand before it, and moves its name to the front: commander
 * takes the options of a command only after its name. Loads no library, so that every start can ask it.
 */
export const commandFirst = (argv: readonly string[]): Found => {
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

/** Whether the words after the app's name ask for the command line rather than the window. */
export const asksForCommandLine = (words: readonly string[]): boolean => {
  const { name, asksForText } = commandFirst(words)
  return asksForText || (name.length > 0 && isCommandName(name))
}
