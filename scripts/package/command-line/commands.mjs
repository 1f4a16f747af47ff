import { allOptions, commandTable, commonOptions, optionTable } from '../../../main/cli/command-table.ts'
import { words as all } from '../../../main/words.ts'

const words = all.commandLine.help

const optionOf = (name) => ({ name, text: words.options[name], choices: [], ...optionTable[name], takesValue: optionTable[name].kind !== 'flag' })

/** Every option of the command line, with its text, the name of its value and the values it may have. */
export const options = allOptions.map(optionOf)

/** The options that every command takes. */
export const everywhere = commonOptions.map(optionOf)

/** The commands that exist, with their text, their own options, and the words after their name as the help shows them. */
export const commands = Object.entries(commandTable).map(([name, shape]) => ({
  name, text: words.commands[name], words: shape.words, options: shape.options.map(optionOf),
}))

/** The first words of the commands, each once. */
export const firstWords = [...new Set(commands.map(({ name }) => name.split(' ')[0]))]

/** The words that may follow a first word to make another command: `import` after `members`. */
export const innerOf = (first) => commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name, text }) => ({ name: name.slice(first.length + 1), text }))

/** A first word that is no command by itself, such as `event` of `event add`. */
const groupOf = (first) => ({ name: first, text: innerOf(first)[0].text, words: '', options: [] })

/** The commands, and the first words that only lead to others. */
export const completed = [...commands, ...firstWords.filter((first) => !commands.some(({ name }) => name === first)).map(groupOf)]

/** The text of a first word. */
export const textOf = (first) => completed.find(({ name }) => name === first).text

/** What a value or a word is, for completion. */
export const kindOf = (value) => (/\bDIR\b/u.test(value) ? 'folder' : /\bFILE\b/u.test(value) ? 'file' : value === '' ? 'nothing' : 'text')

export const texts = words
