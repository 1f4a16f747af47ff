import { completed, everywhere, firstWords, innerOf, kindOf, textOf, texts } from './commands.mjs'

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const valueOf = ({ takesValue, choices, value, name }) => {
  if (!takesValue) return ''
  if (choices.length > 0) return ` -x -a ${quoted(choices.join(' '))}`
  if (name === 'out' || kindOf(value) === 'file') return ' -r -F'
  return kindOf(value) === 'folder' ? " -x -a '(__fish_complete_directories)'" : ' -x'
}

const optionOf = (when) => (option) => `complete -c vigil${when} -l ${option.name}${valueOf(option)} -d ${quoted(option.text)}`

/** A condition of fish: the words of a command are there. */
const seen = (name) => ` -n ${quoted(name.split(' ').map((word) => `__fish_seen_subcommand_from ${word}`).join('; and '))}`

const linesOf = ({ name, words, options }) => [
  ...options.map(optionOf(seen(name))),
  ...innerOf(name).map((inner) => `complete -c vigil${seen(name)} -a ${inner.name} -d ${quoted(inner.text)}`),
  ...(kindOf(words) === 'file' ? [`complete -c vigil${seen(name)} -F`] : []),
  ...(kindOf(words) === 'folder' ? [`complete -c vigil${seen(name)} -a '(__fish_complete_directories)'`] : []),
]

/** Completion for fish. */
export const fishCompletion = () => {
  const unseen = ` -n 'not __fish_seen_subcommand_from ${firstWords.join(' ')} help'`
  return [
    '# Completion of vigil for fish. Made by the build from the table of commands.',
    'complete -c vigil -f',
    `complete -c vigil -s h -l help -d ${quoted(texts.help)}`,
    `complete -c vigil${unseen} -l version -d ${quoted(texts.version)}`,
    ...everywhere.map(optionOf('')),
    ...firstWords.map((first) => `complete -c vigil${unseen} -a ${first} -d ${quoted(textOf(first))}`),
    `complete -c vigil${unseen} -a help -d ${quoted(texts.helpOf)}`,
    `complete -c vigil${seen('help')} -a ${quoted(firstWords.join(' '))}`,
    ...completed.flatMap(linesOf),
    '',
  ].join('\n')
}
