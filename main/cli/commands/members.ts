import { resolve } from 'node:path'
import type { ImportPreview } from '../../../core/member/types.ts'
import { words as all } from '../../words.ts'
import type { CliServices } from '../open-services.ts'
import type { CliIo, Command, Outcome } from '../command.ts'
import { callOn, done, refused } from '../command.ts'
import { withServices } from '../open-services.ts'
import { inColumns } from '../values.ts'

const words = all.commandLine

const counted = ({ newCount, alreadyHereCount, leftOutCount }: ImportPreview): string =>
  words.members.counts({ newCount, alreadyHere: alreadyHereCount, leftOut: leftOutCount })

/** What of the list is not kept: columns that Vigil has no field for, and rows, by their number in the file. */
const notKept = (preview: ImportPreview): readonly string[] => {
  const unused = preview.columns.filter(({ column }) => column === null).map(({ heading }) => heading)
  return [...(unused.length === 0 ? [] : [words.members.unused({ count: unused.length, columns: all.format.list(unused) })]), ...oddRows(preview)]
}

const oddRows = (preview: ImportPreview): readonly string[] =>
  preview.rows.filter((row) => row.reason !== 'none').map((row) => words.members.row({ row: row.row, reason: all.members.reasons[row.reason] }))

const list = async (services: CliServices, search: string): Promise<Outcome> => {
  const members = await callOn(services, 'members.list', { search })
  if (!members.ok) return refused(members.problem)
  const rows = members.value.map((member) => [member.name, member.town, member.email])
  return done(members.value, rows.length === 0 ? words.members.none : inColumns(rows))
}

const importList = async (services: CliServices, io: CliIo, path: string, isDryRun: boolean): Promise<Outcome> => {
  const token = services.files.keepPath(resolve(path))
  const preview = await callOn(services, 'members.previewImport', { token })
  if (!preview.ok) return refused(preview.problem)
  for (const line of notKept(preview.value)) io.stderr(`${line}\n`)
  if (isDryRun) return done(preview.value, words.members.dryRun({ counts: counted(preview.value) }))
  const imported = await callOn(services, 'members.import', { token })
  if (!imported.ok) return refused(imported.problem)
  const { newCount, alreadyHereCount, leftOutCount } = preview.value
  const result = { ...imported.value, newCount, alreadyHereCount, leftOutCount }
  return done(result, words.members.added({ count: imported.value.added, counts: counted(preview.value) }))
}

export const membersCommand: Command = (line) => withServices(line, (services) => list(services, line.values.search ?? ''))

export const importMembersCommand: Command = (line, io) =>
  withServices(line, (services) => importList(services, io, line.words[0] ?? '', line.values['dry-run'] === true))
