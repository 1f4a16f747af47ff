import { resolve } from 'node:path'
import type { ImportPreview } from '../../../core/member/types.ts'
import type { CliServices } from '../open-services.ts'
import type { Outcome, Command } from '../command.ts'
import { callOn, done, refused } from '../command.ts'
import { withServices } from '../open-services.ts'
import { inColumns } from '../values.ts'

const counted = (preview: ImportPreview): string =>
  `${preview.newCount} new, ${preview.alreadyHereCount} already here, ${preview.leftOutCount} left out`

const oddRows = (preview: ImportPreview): readonly string[] =>
  preview.rows.filter((row) => row.reason !== 'none').map((row) => `row ${row.row}: ${row.reason.replaceAll('-', ' ')}`)

const list = async (services: CliServices, search: string): Promise<Outcome> => {
  const members = await callOn(services, 'members.list', { search })
  if (!members.ok) return refused(members.problem)
  const rows = members.value.map((member) => [member.name, member.town, member.email])
  return done(members.value, rows.length === 0 ? 'No member is in the list yet.' : inColumns(rows))
}

const importList = async (services: CliServices, path: string, isDryRun: boolean): Promise<Outcome> => {
  const token = services.files.keepPath(resolve(path))
  const preview = await callOn(services, 'members.previewImport', { token })
  if (!preview.ok) return refused(preview.problem)
  const odd = oddRows(preview.value)
  if (isDryRun) return done(preview.value, [`${counted(preview.value)}. Nothing was changed.`, ...odd].join('\n'))
  const imported = await callOn(services, 'members.import', { token })
  if (!imported.ok) return refused(imported.problem)
  const { newCount, alreadyHereCount, leftOutCount } = preview.value
  const result = { ...imported.value, newCount, alreadyHereCount, leftOutCount }
  return done(result, [`${imported.value.added} members added (${counted(preview.value)}).`, ...odd].join('\n'))
}

export const membersCommand: Command = (line) => withServices(line, (services) => list(services, line.values.search ?? ''))

export const importMembersCommand: Command = (line) =>
  withServices(line, (services) => importList(services, line.words[0] ?? '', line.values['dry-run'] === true))
