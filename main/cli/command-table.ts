import { dayOrders } from '../../core/member/import-types.ts'
import { papers } from '../../core/pack/paper.ts'
import { actionKinds, chosenRoutes } from '../../core/action/types.ts'

/** A flag has no value; a text has the value of its last use; a list collects the value of each use. */
type OptionShape =
  | { readonly kind: 'flag' }
  | { readonly kind: 'text' | 'list'; readonly value: string; readonly choices?: readonly string[] }

/** Every option of the command line. `value` is the name of its value in the help. */
export const optionTable = {
  'data': { kind: 'text', value: 'DIR' },
  'today': { kind: 'text', value: 'DAY' },
  'json': { kind: 'flag' },
  'search': { kind: 'text', value: 'WORDS' },
  'dry-run': { kind: 'flag' },
  'case': { kind: 'list', value: 'UA' },
  'members': { kind: 'text', value: 'WHO', choices: ['all', 'none'] },
  'copies': { kind: 'text', value: 'N' },
  'paper': { kind: 'text', value: 'SIZE', choices: papers },
  'with': { kind: 'text', value: 'PARTS' },
  'labels': { kind: 'text', value: 'STOCK' },
  'start-at': { kind: 'text', value: 'N' },
  'large-print': { kind: 'flag' },
  'per-file': { kind: 'text', value: 'N' },
  'duplex': { kind: 'flag' },
  'out': { kind: 'text', value: 'FILE' },
  'kind': { kind: 'text', value: 'KIND', choices: actionKinds },
  'count': { kind: 'text', value: 'N' },
  'signatories': { kind: 'text', value: 'N' },
  'target': { kind: 'text', value: 'NAME' },
  'member': { kind: 'text', value: 'NAME' },
  'state': { kind: 'text', value: 'STATE', choices: ['written', 'posted'] },
  'route': { kind: 'text', value: 'ROUTE', choices: chosenRoutes },
  'on': { kind: 'text', value: 'DAY' },
  'name': { kind: 'text', value: 'NAME' },
  'place': { kind: 'text', value: 'PLACE' },
  'event': { kind: 'text', value: 'NAME' },
  'without-members': { kind: 'flag' },
  'phrase-file': { kind: 'text', value: 'FILE' },
  'table': { kind: 'text', value: 'NAME' },
  'code': { kind: 'text', value: 'CODE' },
  'another-letter': { kind: 'flag' },
  'campaign': { kind: 'text', value: 'NAME' },
  'headcount': { kind: 'text', value: 'N' },
  'from': { kind: 'text', value: 'DAY' },
  'to': { kind: 'text', value: 'DAY' },
  'encoding': { kind: 'text', value: 'NAME' },
  'list': { kind: 'flag' },
  'sheet': { kind: 'text', value: 'NAME' },
  'dates': { kind: 'text', value: 'ORDER', choices: dayOrders },
  'column': { kind: 'list', value: 'HEADING=FIELD' },
  'use': { kind: 'list', value: 'FILE' },
  'leave-out': { kind: 'list', value: 'FILE' },
  'parquet': { kind: 'text', value: 'DIR' },
  'into': { kind: 'text', value: 'DATABASE' },
} as const satisfies Readonly<Record<string, OptionShape>>

export type OptionName = keyof typeof optionTable

export const allOptions = Object.keys(optionTable) as readonly OptionName[]

/** The value of each option, undefined where it was not given. */
export type OptionValues = {
  readonly [Name in OptionName]: { readonly flag: boolean; readonly text: string; readonly list: readonly string[] }[(typeof optionTable)[Name]['kind']] | undefined
}

/** Options of every command. */
export const commonOptions = ['data', 'today', 'json'] as const satisfies readonly OptionName[]

/** Those of them with which a window opens too. */
export const windowOptions = ['data', 'today'] as const satisfies readonly OptionName[]

type CommandShape = {
  /** Words after the command, as the help shows them: `<A>` is required, `[A]` is optional, `...` means several. */
  readonly words: string
  readonly options: readonly OptionName[]
  /** Makes the data where there are none yet. */
  readonly beginsData?: true
  /** Starts processes of its own: to read documents or to write packs. */
  readonly usesWorkers?: true
}

/** The commands, by all the words of their name. */
export const commandTable = {
  'read': { words: '<FILE>', options: ['encoding'], usesWorkers: true },
  'import': { words: '<FILE...>', options: ['encoding'], beginsData: true, usesWorkers: true },
  'cases': { words: '', options: ['search'] },
  'members': { words: '', options: ['search'] },
  'members export': { words: '<FILE>', options: [] },
  'members import': { words: '<FILE>', options: ['encoding', 'sheet', 'column', 'dates', 'dry-run'], beginsData: true, usesWorkers: true },
  'events': { words: '', options: [] },
  'hand-over': { words: '<FILE>', options: ['event', 'without-members', 'phrase-file'], usesWorkers: true },
  'merge': { words: '<FILE>', options: ['phrase-file', 'dry-run'], beginsData: true, usesWorkers: true },
  'event add': { words: '', options: ['name', 'on', 'place', 'case'] },
  'pack': { words: '', options: ['case', 'event', 'members', 'copies', 'paper', 'with', 'labels', 'start-at', 'large-print', 'per-file', 'duplex', 'out'], usesWorkers: true },
  'record': { words: '', options: ['case', 'kind', 'count', 'signatories', 'target', 'member', 'event', 'table', 'code', 'another-letter', 'state', 'route', 'on'] },
  'report': { words: '', options: ['from', 'to', 'event', 'case', 'campaign', 'headcount', 'out'] },
  'collate': { words: '<SLIP...>', options: ['from', 'to', 'use', 'leave-out', 'out', 'parquet', 'into'] },
  'check': { words: '', options: [] },
  'undo': { words: '', options: ['list'] },
  'redo': { words: '', options: [] },
  'backup': { words: '<FILE>', options: [] },
  'backups': { words: '', options: [] },
  'restore': { words: '<FILE>', options: ['dry-run'], beginsData: true },
  'export': { words: '<DIR>', options: [] },
  'teach': { words: '<UA>', options: ['out'] },
  'demo': { words: '', options: ['out'], beginsData: true, usesWorkers: true },
} as const satisfies Readonly<Record<string, CommandShape>>

export type CommandName = keyof typeof commandTable

export const allCommands = Object.keys(commandTable) as readonly CommandName[]

const helpName = 'help'

/** Whether a command has this name, or one whose name begins with these words. */
export const isCommandName = (words: readonly string[]): boolean => {
  const typed = words.join(' ')
  return typed === helpName || allCommands.some((name) => name === typed || name.startsWith(`${typed} `))
}
