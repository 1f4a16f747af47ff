import type { Argument } from 'commander'
import { Command, Option } from 'commander'
import { version } from '../version.ts'
import { words as all } from '../words.ts'
import type { CommandName, OptionName } from './command-table.ts'
import { allCommands, commandTable, commonOptions, optionTable } from './command-table.ts'

const words = all.commandLine.help

// Typed by the tables, so that a command or option without its words does not compile.
const commandTexts: Readonly<Record<CommandName, string>> = words.commands
const optionTexts: Readonly<Record<OptionName, string>> = words.options

/** Called with the command, the words after it, and the options by their attribute names. */
export type OnCommand = (name: CommandName, given: readonly string[], options: Readonly<Record<string, unknown>>) => void

const collected = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

/** A width that fits every terminal, so that the help is the same everywhere. */
const helpWidth = 100

const optionOf = (name: OptionName): Option => {
  const shape = optionTable[name]
  const option = new Option(shape.kind === 'flag' ? `--${name}` : `--${name} <${shape.value}>`, optionTexts[name])
  if ('choices' in shape) option.choices(shape.choices)
  return shape.kind === 'list' ? option.argParser(collected) : option
}

/** The name under which commander keeps the value of an option. */
export const attributeOf = (name: OptionName): string => new Option(`--${name}`).attributeName()

const withWords = (command: Command, expected: string): Command => (expected === '' ? command : command.arguments(expected))

const withAction = (command: Command, name: CommandName, onCommand: OnCommand): void => {
  command.description(commandTexts[name]).action(() => onCommand(name, command.args, command.optsWithGlobals()))
  withWords(command, commandTable[name].words)
  for (const option of commandTable[name].options) command.addOption(optionOf(option))
}

/** The full name of a command, such as `members import`. */
const pathOf = (command: Command): string => (command.parent?.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name())

const withInner = (command: Command): readonly Command[] => command.commands.flatMap((inner) => [inner, ...withInner(inner)])

const wordTerm = (word: Argument): string => {
  const name = word.variadic ? `${word.name()}...` : word.name()
  return word.required ? name : `[${name}]`
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': words.titles.usage, 'Options:': words.titles.options, 'Arguments:': words.titles.arguments, 'Commands:': words.titles.commands, 'Global Options:': words.titles.everywhere,
}

/** The command of a name; it and its parent commands are made where they are missing. */
const commandAt = (program: Command, name: string): Command =>
  name.split(' ').reduce((parent, word) => parent.commands.find((inner) => inner.name() === word) ?? parent.command(word), program)

/** Finds a command by the words of its name; without words the program itself; undefined where there is none. */
export const findCommand = (program: Command, path: readonly string[]): Command | undefined =>
  path.reduce<Command | undefined>((parent, word) => parent?.commands.find((inner) => inner.name() === word), program)

/**
 * The commander program, made from the tables. It never ends the process: its output goes to `print`, and
 * wrong usage is thrown as a `CommanderError`.
 */
export const createProgram = (onCommand: OnCommand, print: (text: string) => void): Command => {
  const program: Command = new Command('vigil')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined, getOutHelpWidth: () => helpWidth })
    .configureHelp({
      showGlobalOptions: true,
      // Only the program's options: a subcommand does not have those of its parent command.
      visibleGlobalOptions: (command) => (command.parent === null ? [] : [...program.options]),
      styleTitle: (title) => titles[title] ?? title,
      visibleCommands: (command) => withInner(command).filter((inner) => inner.description() !== ''),
      subcommandTerm: (command) => [pathOf(command), ...command.registeredArguments.map(wordTerm)].join(' '),
    })
    .showSuggestionAfterError(false)
    .description(`${words.program}\n${words.locked}`)
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .optionsGroup(words.titles.everywhere)
  for (const name of commonOptions) program.addOption(optionOf(name))
  program.version(version, '--version', words.version)
  for (const name of allCommands) withAction(commandAt(program, name), name, onCommand)
  const help = program.command('help').argument('[COMMAND...]').description(words.helpOf)
  help.action(() => {
    const found = findCommand(program, help.args)
    if (found === undefined) program.error('', { code: 'commander.unknownCommand' })
    else print(found.helpInformation())
  })
  return program
}
