import { version } from '../../../main/version.ts'
import { words as all } from '../../../main/words.ts'
import { commands, everywhere, texts } from './commands.mjs'

const { man } = all.commandLine

/** Text for roff: no sign of it is taken for a command, and hyphens can be copied. */
const plain = (text) => text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll(/^(['.])/gmu, '\\&$1')

const usageWords = (words) => words.replaceAll(/<(\w+)(\.{3})?>/gu, '\\fI$1\\fR$2')

const optionLines = ({ name, value, text, choices }) => [
  '.TP',
  `\\fB${plain(`--${name}`)}\\fR${value === undefined ? '' : ` \\fI${value}\\fR`}`,
  plain(choices.length > 0 ? man.oneOf({ text, choices: choices.join(', ') }) : `${text}.`),
]

const commandLines = ({ name, words, text, options }) => [
  `.SS ${`vigil ${name} ${usageWords(words)}`.trim()}`,
  plain(`${text[0].toUpperCase()}${text.slice(1)}.`),
  ...options.flatMap(optionLines),
]

/** The manual page of the command line, in the man macros. `day` is the date in its foot. */
export const manPage = (day) => [
  `.TH VIGIL 1 "${day}" "Vigil ${version}" "${man.manual}"`,
  '.SH NAME',
  `vigil \\- ${plain(man.summary)}`,
  '.SH SYNOPSIS',
  '.B vigil',
  '[\\fB\\-\\-data\\fR \\fIDIR\\fR] [\\fIFILE\\fR]',
  '.br',
  '.B vigil',
  '\\fICOMMAND\\fR [\\fIWORD\\fR ...] [\\fIOPTION\\fR ...]',
  '.SH DESCRIPTION',
  ...man.description.split('\n').flatMap((paragraph) => ['.PP', plain(paragraph)]),
  '.SH COMMANDS',
  ...commands.flatMap(commandLines),
  '.SH OPTIONS OF EVERY COMMAND',
  ...everywhere.flatMap(optionLines),
  '.TP',
  '\\fB\\-h\\fR, \\fB\\-\\-help\\fR',
  plain(`${texts.help}.`),
  '.TP',
  '\\fB\\-\\-version\\fR',
  plain(`${texts.version}.`),
  '.SH EXIT STATUS',
  ...[0, 1, 2].flatMap((status) => ['.TP', String(status), plain(man.status[status])]),
  '.SH FILES',
  '.TP',
  '\\fI~/.config/vigil\\fR',
  plain(man.dataFolder),
  '.TP',
  '\\fI~/.cache/vigil\\fR',
  plain(man.cacheFolder),
  '.TP',
  '\\fI/etc/vigil/policies.json\\fR',
  plain(man.policiesFile),
  '',
].join('\n')
