import { words as all } from '../../words.ts'
import type { CliServices } from '../open-services.ts'
import type { Command, Outcome } from '../command.ts'
import { callOn, done, refused } from '../command.ts'
import { withServices } from '../open-services.ts'
import { inColumns } from '../values.ts'

const list = async (services: CliServices, search: string): Promise<Outcome> => {
  const members = await callOn(services, 'members.list', { search })
  if (!members.ok) return refused(members.problem)
  const rows = members.value.map((member) => [member.name, member.town, member.email])
  return done(members.value, rows.length === 0 ? all.commandLine.members.none : inColumns(rows))
}

export const membersCommand: Command = (line) => withServices(line, (services) => list(services, line.values.search ?? ''))
