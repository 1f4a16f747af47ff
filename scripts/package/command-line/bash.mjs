import { completed, everywhere, firstWords, innerOf, kindOf, options } from './commands.mjs'

const names = (list) => ['--help', ...[...list, ...everywhere].map(({ name }) => `--${name}`)].join(' ')

const complete = { folder: '_vigil_files -d', file: '_vigil_files -f', text: 'COMPREPLY=()', nothing: 'COMPREPLY=()' }

const valueOf = ({ choices, value, name }) =>
  choices.length > 0 ? `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current"))` : complete[name === 'out' ? 'file' : kindOf(value)]

const withWords = ({ name, words }) => {
  const inner = innerOf(name).map((one) => one.name).join(' ')
  return inner === '' ? complete[kindOf(words)] : `COMPREPLY=($(compgen -W '${inner}' -- "$current"))`
}

/** Completion for bash. Static, because a start of the program for each press of the key would take too long. */
export const bashCompletion = () => `# Completion of vigil for bash. Made by the build from the table of commands.
_vigil_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen "$1" -- "$current")
}
_vigil() {
  local current=\${COMP_WORDS[COMP_CWORD]} command= isValue= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ -n $isValue ]]; then isValue=; continue; fi
    case $word in
      ${options.filter(({ takesValue }) => takesValue).map(({ name }) => `--${name}`).join('|')}) isValue=yes ;;
      -*) ;;
      *) case "$command,$word" in
${completed.map(({ name }) => `        '${name.includes(' ') ? name.replace(' ', ',') : `,${name}`}') command='${name}' ;;`).join('\n')}
        ,help) command=help ;;
      esac ;;
    esac
  done
  if [[ -n $isValue ]]; then
    case \${COMP_WORDS[COMP_CWORD-1]} in
${options.filter(({ takesValue }) => takesValue).map((option) => `      --${option.name}) ${valueOf(option)} ;;`).join('\n')}
    esac
    return
  fi
  case $command in
    '') if [[ $current == -* ]]; then COMPREPLY=($(compgen -W '${names([])} --version' -- "$current"))
        else COMPREPLY=($(compgen -W 'help ${firstWords.join(' ')}' -- "$current")); fi ;;
    help) COMPREPLY=($(compgen -W '${firstWords.join(' ')}' -- "$current")) ;;
${completed.map((command) => `    '${command.name}') if [[ $current == -* ]]; then COMPREPLY=($(compgen -W '${names(command.options)}' -- "$current")); else ${withWords(command)}; fi ;;`).join('\n')}
  esac
}
complete -F _vigil vigil
`
