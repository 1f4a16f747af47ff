import { noPolicies, type Policies } from '../core/policy/policies.ts'
import { problemOf } from '../core/problem/problem.ts'
import { backupCommand, backupsCommand, exportCommand } from './cli/commands/backup.ts'
import { casesCommand } from './cli/commands/cases.ts'
import { checkCommand } from './cli/commands/check.ts'
import { collateCommand } from './cli/commands/collate.ts'
import { demoCommand } from './cli/commands/demo.ts'
import { addEventCommand, eventsCommand } from './cli/commands/events.ts'
import { importCommand } from './cli/commands/import.ts'
import { exportMembersCommand } from './cli/commands/export-members.ts'
import { importMembersCommand } from './cli/commands/import-members.ts'
import { handOverCommand, mergeCommand } from './cli/commands/laptops.ts'
import { membersCommand } from './cli/commands/members.ts'
import { packCommand } from './cli/commands/pack.ts'
import { readCommand } from './cli/commands/read.ts'
import { recordCommand } from './cli/commands/record.ts'
import { reportCommand } from './cli/commands/report.ts'
import { restoreCommand } from './cli/commands/restore.ts'
import { teachCommand } from './cli/commands/teach.ts'
import { redoCommand, undoCommand } from './cli/commands/undo.ts'
import { parseCommandLine } from './cli/arguments.ts'
import type { CommandName } from './cli/command-table.ts'
import type { CliIo, Command, Outcome } from './cli/command.ts'
import { refused } from './cli/command.ts'
import { processIo } from './cli/process-io.ts'
import { problemLine } from './cli/problem-line.ts'
import { environment } from './data-folder/environment.ts'
import { policyPlaces } from './policies/policy-places.ts'
import { readPolicies } from './policies/read-policies.ts'
import { policyFileSentence } from '../words/policy-words.ts'
import { words as all } from './words.ts'

const commands: Readonly<Record<CommandName, Command>> = {
  read: readCommand,
  import: importCommand,
  cases: casesCommand,
  members: membersCommand,
  'members import': importMembersCommand,
  'members export': exportMembersCommand,
  events: eventsCommand,
  'event add': addEventCommand,
  'hand-over': handOverCommand,
  merge: mergeCommand,
  pack: packCommand,
  record: recordCommand,
  report: reportCommand,
  collate: collateCommand,
  check: checkCommand,
  undo: undoCommand,
  redo: redoCommand,
  backup: backupCommand,
  backups: backupsCommand,
  restore: restoreCommand,
  export: exportCommand,
  teach: teachCommand,
  demo: demoCommand,
}

/** A throw is a bug; without a window its message goes to standard error, not an id. */
const bugOutcome = (error: unknown): Outcome =>
  refused(problemOf('command-failed', { error: error instanceof Error ? error.message : String(error) }))

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const print = (outcome: Outcome, json: boolean, io: CliIo): number => {
  switch (outcome.kind) {
    case 'done':
      io.stdout(json ? asJson(outcome.result) : `${outcome.text}\n`)
      return 0
    case 'refused':
      if (json && outcome.result !== undefined) io.stdout(asJson(outcome.result))
      if (!json && outcome.text !== undefined) io.stdout(`${outcome.text}\n`)
      io.stderr(`${problemLine(outcome.problem, outcome.file)}\n`)
      return 1
    case 'usage':
      io.stderr(`${all.commandLine.seeHelp({ message: outcome.message })}\n`)
      return 2
  }
}

/** Runs one command. Returns the exit status: 0 done, 1 refused or failed, 2 wrong usage. */
export const runCli = async (argv: readonly string[], io: CliIo = processIo(), policies: Policies = noPolicies): Promise<number> => {
  const parsed = parseCommandLine(argv)
  if (!parsed.ok) return print({ kind: 'usage', message: parsed.problem }, false, io)
  if (parsed.value.kind === 'text') {
    io.stdout(parsed.value.text)
    return 0
  }
  const line = { ...parsed.value.line, policies }
  if (policies.path !== null && policies.problem !== null) io.stderr(`${policyFileSentence(policies.path, policies.problem, all)}\n`)
  const outcome = await commands[line.command](line, io).catch(bugOutcome)
  return print(outcome, line.json, io)
}

/** Runs one command from a checkout, with the file of an office if this computer has one. */
export const runInCheckout = (argv: readonly string[]): Promise<number> =>
  runCli(argv, processIo(), readPolicies(policyPlaces(environment(), { executable: null, isForTesting: true })))
