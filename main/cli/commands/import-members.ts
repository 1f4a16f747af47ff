import { resolve } from 'node:path'
import { unusedColumns } from '../../../core/member/import-log.ts'
import type { ConsentPurpose } from '../../../core/member/types.ts'
import type { ImportPreview, ImportRow, RowMatch } from '../../../core/member/import-types.ts'
import type { ListToMatch } from '../../../preload/member-import-calls.ts'
import { words as all } from '../../words.ts'
import type { CommandLine } from '../arguments.ts'
import type { CliServices } from '../open-services.ts'
import type { CliIo, Command, Outcome } from '../command.ts'
import { callOn, done, refused, wrongUsage } from '../command.ts'
import { withServices } from '../open-services.ts'
import { chosenColumns, listOptions } from './list-choice.ts'

const words = all.commandLine.members

const counted = ({ newCount, changedCount, alreadyHereCount, toDecideCount, leftOutCount }: ImportPreview): string =>
  words.counts({ newCount, changed: changedCount, alreadyHere: alreadyHereCount, toDecide: toDecideCount, leftOut: leftOutCount })

const purposeName = (purpose: ConsentPurpose): string => all.members.purposes[purpose]

/** In what a row differs from the member: answers that are taken, answers and fields that are not. */
const differencesOf = ({ fields, consents }: RowMatch): readonly string[] => [
  ...consents.map(({ purpose, before, effect }) => all.members.consentEffects[effect]({ purpose: purposeName(purpose), before: all.members.answers[before] })),
  ...fields.map(({ field, before, after }) => words.notTaken({ field: all.members.fields[field], before: all.format.series(before.split('\n')), after: all.format.series(after.split('\n')) })),
]

const rowWords = (row: number, name: string, reason: string): string => (name === '' ? words.rowOnly({ row, reason }) : words.row({ row, name, reason }))

const alsoNoOf = ({ memberName, consents }: RowMatch): readonly string[] =>
  consents.map(({ purpose, before }) => all.members.alsoNo({ name: memberName, purpose: purposeName(purpose), before: all.members.answers[before] }))

const lineOf = ({ row, reason, draft, match, alsoNo, text, fate }: ImportRow): readonly string[] => {
  const name = match?.memberName ?? draft.name
  const first = all.members.reasons[reason] === '' || fate === 'already-here' || fate === 'changes' ? [] : [text === '' ? all.members.reasons[reason] : words.damaged({ reason: all.members.reasons[reason], text: text.replaceAll(/\s+/gu, ' ') })]
  const isSameName = match === null || match.memberName === draft.name
  const said = [...first, ...(isSameName ? [] : [words.inTheList({ name: draft.name })]), ...(match ? differencesOf(match) : []), ...alsoNo.flatMap(alsoNoOf)]
  if (said.length === 0) return fate === 'already-here' ? [rowWords(row, name, all.members.reasons[reason])] : []
  return said.map((sentence) => rowWords(row, name, sentence))
}

/** What of the list is not kept, and what it changes: columns that Vigil has no field for, and rows by their line in the file. */
const notKept = (preview: ImportPreview): readonly string[] => {
  const unused = unusedColumns(preview.columns)
  return [...(unused.length === 0 ? [] : [words.unused({ count: unused.length, columns: all.format.list(unused) })]), ...preview.rows.flatMap(lineOf)]
}

/** Days that can be read both ways and are not asked about on the command line: they are said, and kept in the note. */
const unsureDays = ({ unsureDays: days, dayOrder, columns }: ListToMatch): readonly string[] => {
  const heading = columns.find(({ column }) => column === 'joined')?.heading ?? ''
  return dayOrder === null ? days.slice(0, 1).map((day) => words.unsureDay({ heading, text: day.text, dayFirst: all.format.day(day['day-first']), monthFirst: all.format.day(day['month-first']) })) : []
}

const importList = async (services: CliServices, io: CliIo, line: CommandLine): Promise<Outcome> => {
  const options = listOptions(line)
  if (!options.ok) return wrongUsage(options.problem)
  const asGuessed = { token: services.files.keepPath(resolve(line.words[0] ?? '')), columns: null, ...options.value }
  const match = await callOn(services, 'members.matchColumns', asGuessed)
  if (!match.ok) return refused(match.problem)
  const { sheet, sheets } = match.value
  if (asGuessed.sheet !== null && asGuessed.sheet !== sheet) return wrongUsage(words.noSheet({ sheet: asGuessed.sheet, sheets: all.format.series(sheets) }))
  const columns = chosenColumns(match.value, line.values.column ?? [])
  if (!columns.ok) return wrongUsage(columns.problem)
  const choice = { ...asGuessed, columns: columns.value }
  const [preview, matched] = [await callOn(services, 'members.previewImport', choice), await callOn(services, 'members.matchColumns', choice)]
  if (!preview.ok) return refused(preview.problem)
  for (const sentence of [...(matched.ok ? unsureDays(matched.value) : []), ...notKept(preview.value)]) io.stderr(`${sentence}\n`)
  if (line.values['dry-run'] === true) return done(preview.value, words.dryRun({ counts: counted(preview.value) }))
  const imported = await callOn(services, 'members.import', { ...choice, decisions: [] })
  if (!imported.ok) return refused(imported.problem)
  const { newCount, changedCount, alreadyHereCount, toDecideCount, leftOutCount } = preview.value
  const result = { ...imported.value, newCount, changedCount, alreadyHereCount, toDecideCount, leftOutCount }
  return done(result, words.added({ count: imported.value.added, changed: imported.value.changed, counts: counted(preview.value) }))
}

export const importMembersCommand: Command = (line, io) => withServices(line, (services) => importList(services, io, line))
