import type { CommandName, OptionName, PlannedName } from './command-table.ts'

/** What each command does, as a sentence without its subject. */
export const commandTexts: Readonly<Record<CommandName | PlannedName, string>> = {
  'read': 'read an Urgent Action, keep nothing ("-" reads standard input)',
  'import': 'read and keep cases',
  'cases': 'list the cases',
  'members': 'list the members',
  'members import': 'add the members of a list (.csv)',
  'members export': 'write the members to a file',
  'events': 'list the events',
  'event add': 'add an event',
  'pack': 'make a letter pack',
  'record': 'record an action',
  'report': 'write the report of a period',
  'check': 'check the data and count what they hold',
  'demo': 'do the whole loop once on the practice case',
  'collate': 'add up report slips',
  'backup': 'make a backup',
  'backups': 'list the backups',
  'restore': 'restore a backup',
  'undo': 'undo the last change',
  'redo': 'redo what was undone',
  'export': 'write all data as tables and documents',
  'hand-over': 'write an event for another laptop',
  'merge': 'merge what another laptop handed over',
  'teach': 'write what was corrected as specimens',
}

export const optionTexts: Readonly<Record<OptionName, string>> = {
  'data': 'folder of the data',
  'today': 'the day to work with, such as 2023-01-20',
  'json': 'print the result for machines',
  'search': 'only what has these words',
  'dry-run': 'show what would happen, change nothing',
  'case': 'UA number of a case; may be given more than once',
  'members': 'a letter for each member, or for none',
  'copies': 'blank letters for each target',
  'paper': 'size of the paper',
  'with': 'parts, with commas: cover, case, howto, letters, ownwords, solidarity, signin, tally, petition, labels, envelopes',
  'labels': 'stock of the labels, such as L7160',
  'start-at': 'first label to use on the sheet',
  'large-print': 'print everything in large print',
  'per-file': 'letters in one file, 0 for one file in all',
  'duplex': 'print on both sides',
  'out': 'file or folder to write',
  'kind': 'kind of action',
  'count': 'how many',
  'signatories': 'how many people signed',
  'target': 'to whom',
  'member': 'by whom',
  'state': 'whether it is posted',
  'route': 'who posts it',
  'on': 'the day it was done',
  'from': 'first day of the period',
  'to': 'last day of the period',
  'encoding': 'encoding of the letters, where it is not certain',
}

export const helpWords = {
  usage: 'Usage:',
  options: 'Options:',
  arguments: 'Arguments:',
  program: 'Case file, letter packs, actions and reports for local human-rights groups.',
  help: 'show this help',
  helpOf: 'show the help of a command',
  version: 'show the version',
  commands: 'Commands:',
  planned: 'Not there yet:',
  everywhere: 'With every command:',
} as const

/** What a word of a command is, where it is missing. */
export const wordTexts: Readonly<Record<'FILE' | 'SLIP' | 'DIR', string>> = { FILE: 'a file', SLIP: 'a report slip', DIR: 'a folder' }
