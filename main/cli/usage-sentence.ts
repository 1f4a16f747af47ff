import type { Command, CommanderError } from 'commander'
import { wordTexts } from './help-texts.ts'

const quotedIn = (message: string): string => /'([^' ]+)/u.exec(message)?.[1] ?? ''

const isWord = (name: string): name is keyof typeof wordTexts => Object.hasOwn(wordTexts, name)

export const hasNoOption = (command: string, option: string): string => `"${command}" has no option ${option}`

/** What is wrong with the arguments, as one sentence without its stop: commander's own are English only and name no command. */
export const usageSentence = ({ code, message }: CommanderError, name: readonly string[], command: Command | undefined): string => {
  const typed = name.join(' ')
  const quoted = quotedIn(message)
  switch (code) {
    case 'commander.unknownOption':
      return typed === '' ? `There is no option ${quoted}` : hasNoOption(typed, quoted)
    case 'commander.optionMissingArgument':
      return `${quoted} needs a value`
    case 'commander.invalidArgument':
      return `${quoted} is one of ${command?.options.find(({ long }) => long === quoted)?.argChoices?.join(', ') ?? ''}`
    case 'commander.missingArgument':
      return `"${typed}" needs ${isWord(quoted) ? wordTexts[quoted] : quoted}`
    case 'commander.excessArguments':
      return `"${typed}" does not take "${command?.args[command.registeredArguments.length] ?? ''}"`
    case 'commander.unknownCommand':
      return `There is no command "${command?.args.join(' ') || typed}"`
    default:
      return typed === '' ? 'A command is missing' : `A command is missing after "${typed}"`
  }
}
