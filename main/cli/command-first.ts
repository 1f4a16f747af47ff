import { parseArgs } from 'node:util'
import { allOptions, isCommandName, optionTable, windowOptions } from './command-table.ts'

const shapes = {
  ...Object.fromEntries(allOptions.map((name) => [name, { type: optionTable[name].kind === 'flag' ? ('boolean' as const) : ('string' as const) }])),
  help: { type: 'boolean' as const, short: 'h' },
  version: { type: 'boolean' as const },
}

const tokensOf = (argv: readonly string[]) => parseArgs({ args: [...argv], options: shapes, strict: false, allowPositionals: true, tokens: true }).tokens

type FoundCommand = {
  /** The words of the command's name; the first word if it is not a command, nothing without a word. */
  readonly name: readonly string[]
  /** All arguments, these words first. */
  readonly argv: readonly string[]
  /** The names of the options of the command line among the arguments. */
  readonly options: readonly string[]
  /** Whether the value of the last option is missing. */
  readonly lacksValue: boolean
}

/** The arguments that are neither options nor values of options. */
export const plainWords = (argv: readonly string[]): readonly string[] =>
  tokensOf(argv).flatMap((token) => (token.kind === 'positional' ? [token.value] : []))

/**
 * Finds the command, also after options, and moves its name to the front: commander accepts the options of
 * a command only after its name. It loads no library, because every start of the app calls it.
 */
export const commandFirst = (argv: readonly string[]): FoundCommand => {
  const tokens = tokensOf(argv)
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []))
  const length = [2, 1].find((count) => isCommandName(words.slice(0, count).map(({ value }) => value))) ?? 1
  const first = words.slice(0, length)
  const places = new Set(first.map(({ index }) => index))
  const name = first.map(({ value }) => value)
  return {
    name,
    argv: [...name, ...argv.filter((_, index) => !places.has(index))],
    options: tokens.flatMap((token) => (token.kind === 'option' && Object.hasOwn(shapes, token.name) ? [token.name] : [])),
    lacksValue: tokens.some((token) => token.kind === 'option' && token.value === undefined && windowOptions.some((option) => option === token.name)),
  }
}

/** The texts of the options that a window takes too; the last one counts. */
export const windowValues = (argv: readonly string[]): Readonly<Partial<Record<(typeof windowOptions)[number], string>>> =>
  Object.fromEntries(tokensOf(argv).flatMap((token) =>
    token.kind === 'option' && windowOptions.some((name) => name === token.name) && token.value !== undefined ? [[token.name, token.value]] : []))

/**
 * Whether the arguments are for the command line, so that no window opens: a command, an option that no window has or
 * that lacks its value, or a word that is neither a command nor a file (a mistyped command must not open a window). `isFile` says whether a
 * word names a file that is there.
 */
export const asksForCommandLine = (argv: readonly string[], isFile: (word: string) => boolean): boolean => {
  const { name, options, lacksValue } = commandFirst(argv)
  if (lacksValue || options.some((option) => !windowOptions.some((known) => known === option))) return true
  const [first] = name
  return first !== undefined && (isCommandName(name) || !isFile(first))
}
