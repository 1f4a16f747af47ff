import type { Command, CommanderError } from 'commander'
import { words as all } from '../words.ts'

const words = all.commandLine.usage
const wordTexts: Readonly<Record<string, string>> = words.words

const quotedIn = (message: string): string => /'([^' ]+)/u.exec(message)?.[1] ?? ''

/** What is wrong with the arguments, as one sentence without a full stop: commander's messages are English only and do not name the command. */
export const usageSentence = ({ code, message }: CommanderError, name: readonly string[], found: Command | undefined): string => {
  const command = name.join(' ')
  const option = quotedIn(message)
  switch (code) {
    case 'commander.unknownOption':
      return command === '' ? words.unknownOption({ option }) : words.hasNoOption({ command, option })
    case 'commander.optionMissingArgument':
      return words.needsValue({ option })
    case 'commander.invalidArgument':
      return words.oneOf({ option: option.replace(/^--/u, ''), words: all.format.series(found?.options.find(({ long }) => long === option)?.argChoices ?? []) })
    case 'commander.missingArgument':
      return words.needsWord({ command, word: wordTexts[option] ?? option })
    case 'commander.excessArguments':
      return words.doesNotTake({ command, word: found?.args[found.registeredArguments.length] ?? '' })
    case 'commander.unknownCommand':
      return words.unknownCommand({ command: found?.args.join(' ') || command })
    default:
      return command === '' ? words.noCommand : words.noCommandAfter({ command })
  }
}
