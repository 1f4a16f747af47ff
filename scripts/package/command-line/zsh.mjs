import { completed, everywhere, firstWords, innerOf, kindOf, textOf, texts } from './commands.mjs'

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`
const escaped = (text) => text.replaceAll(/[[\]:]/gu, (sign) => `\\${sign}`)

const actions = { folder: '_files -/', file: '_files', text: ' ', nothing: ' ' }

const valueOf = ({ takesValue, choices, value, name }) =>
  takesValue ? `:${value}:${choices.length > 0 ? `(${choices.join(' ')})` : actions[name === 'out' ? 'file' : kindOf(value)]}` : ''

const optionOf = (option) =>
  quoted(`${option.kind === 'list' ? '*' : ''}--${option.name}${option.takesValue ? '=' : ''}[${escaped(option.text)}]${valueOf(option)}`)

const wordsOf = ({ name, words }) => {
  const inner = innerOf(name)
  if (inner.length > 0) return [quoted(`1:command:(${inner.map((one) => one.name).join(' ')})`), "'*:file:_files'"]
  return kindOf(words) === 'nothing' ? [] : [quoted(`*:${kindOf(words)}:${actions[kindOf(words)]}`)]
}

/** The options of the commands that share a first word. */
const optionsOf = (first) => {
  const found = completed.filter(({ name }) => name.split(' ')[0] === first).flatMap(({ options }) => options)
  return [...new Map(found.map((option) => [option.name, option])).values()]
}

const branch = (first) =>
  `    ${first}) _arguments $everywhere ${[...optionsOf(first).map(optionOf), ...wordsOf(completed.find(({ name }) => name === first))].join(' ')} ;;`

/** Completion for zsh. */
export const zshCompletion = () => `#compdef vigil
# Completion of vigil for zsh. Made by the build from the table of commands.
local curcontext="$curcontext" state line
local -a everywhere commands
everywhere=(${[quoted(`(-h --help)--help[${escaped(texts.help)}]`), ...everywhere.map(optionOf)].join(' ')})
commands=(${[...firstWords.map((first) => quoted(`${first}:${escaped(textOf(first))}`)), quoted(`help:${escaped(texts.helpOf)}`)].join(' ')})
_arguments -C $everywhere ${quoted(`--version[${escaped(texts.version)}]`)} '1:command:->command' '*::words:->words' && return
case $state in
  command) _describe command commands ;;
  words) case $line[1] in
${firstWords.map(branch).join('\n')}
    help) _describe command commands ;;
  esac ;;
esac
`
