import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { z } from 'zod'
import { countryNamed } from '../../core/country/country-names.ts'
import type { MemberId, MemberImportId } from '../../core/ids.ts'
import type { JoinAddress } from '../../core/member/address-parts.ts'
import { changedMember, decideImport, type ImportStep, type RowOutcome } from '../../core/member/decide-import.ts'
import type { LoggedRow } from '../../core/member/import-log.ts'
import { dayOrders, importFields, memberColumns, type ImportPreview, type ListReading, type ReadList } from '../../core/member/import-types.ts'
import { columnsRemembered, readingOf, saysNames } from '../../core/member/list-reading.ts'
import { makeMember, wordingOfImport } from '../../core/member/make-member.ts'
import { matchColumns, maxCorrectedLength } from '../../core/member/match-columns.ts'
import { planImport } from '../../core/member/plan-import.ts'
import { consentPurposes, type Member, type MemberFacts } from '../../core/member/types.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { getImport, importMembers, listImports, rememberedColumns } from '../../db/member-imports.ts'
import { getMember, listMembers } from '../../db/members.ts'
import { getSettings } from '../../db/settings.ts'
import { rowsToRead } from '../../documents/member/list-from-rows.ts'
import { correctRows } from '../../documents/member/correct-rows.ts'
import { postalAddress } from '../../documents/member/postal-address.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { ListChoice, MemberImportCalls } from '../../preload/member-import-calls.ts'
import type { Handlers } from '../door/handler.ts'
import { fileToken, line, memberImportId, nothing, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { broughtInElsewhere, listProblem, readProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'

const maxColumns = 1_000
const listLimit = 10 * 1024 * 1024

const choice = z.object({
  token: fileToken, encoding: line.nullable(), sheet: line.nullable(),
  columns: z.array(z.enum(memberColumns).nullable()).max(maxColumns).nullable(), dayOrder: z.enum(dayOrders).nullable(),
  corrected: z.array(z.object({ row: z.int().min(1), text: z.string().max(maxCorrectedLength) })).max(rowsToRead).exactOptional(),
})
const decision = z.object({ row: z.int().min(1), is: z.enum(['same', 'other']), take: z.array(z.enum([...importFields, ...consentPurposes])) })

type Read = ReadList & { readonly fileName: string; readonly bytes: Uint8Array; readonly reading: ListReading; readonly isRemembered: boolean }

const readList = async ({ db, files, readList: read }: Services, { token, encoding, sheet, columns, dayOrder, corrected = [] }: ListChoice): Promise<Result<Read, CallProblem>> => {
  const file = await files.readBytes(token, listLimit)
  const head = await files.readHead(token)
  const elsewhere = head.ok ? broughtInElsewhere(head.value, token) : null
  if (elsewhere) return fail(elsewhere)
  if (!file.ok) return fail(file.problem.code === 'too-large' ? listProblem({ code: 'too-large' }) : readProblem(file.problem))
  const { bytes, fileName } = file.value
  const found = await read(bytes, { encoding, sheet })
  if (!found.ok) return fail(listProblem(found.problem))
  const list = correctRows(found.value.list, corrected)
  const earlier = rememberedColumns(db)
  return ok({ ...found.value, list, fileName, bytes, reading: readingOf(list, { columns, dayOrder }, earlier), isRemembered: columns === null && columnsRemembered(list.headings, earlier) !== null })
}

const joinAddressOf = ({ db }: Pick<Services, 'db'>): JoinAddress => {
  const home = countryNamed(getSettings(db)?.country ?? '')
  return (parts) => postalAddress(parts, home)
}

const previewOf = (services: Services, { list, fileName, reading }: Read): ImportPreview =>
  planImport(list, fileName, listMembers(services.db, ''), joinAddressOf(services), reading)

/** The new members as facts. The rows were checked for the preview. */
const newMembers = (services: Services, { added }: ImportStep, wording: string) =>
  added.flatMap((draft) => {
    const made = makeMember(draft, services.today(), null, wording)
    return made.ok ? [{ id: services.newId<MemberId>(), facts: made.value }] : []
  })

/** Each changed member once, with what is taken of all its rows. */
const changedMembers = ({ db, today }: Services, { changed }: ImportStep, wording: string): readonly { readonly id: MemberId; readonly facts: MemberFacts }[] => {
  const members = new Map<MemberId, Member>()
  for (const change of changed) {
    const id = change.match.memberId
    const member = members.get(id) ?? getMember(db, id)
    if (member) members.set(id, { ...member, ...changedMember(member, change, today(), wording) })
  }
  return [...members.entries()].map(([id, facts]) => ({ id, facts }))
}

/** What is kept of the import: each row by its line, members by their ids. */
const logOf = (outcomes: readonly RowOutcome[], idsOfAdded: readonly MemberId[], preview: ImportPreview): readonly LoggedRow[] => {
  const added = [...idsOfAdded]
  return outcomes.map(({ name: _name, ...outcome }, at) => ({
    ...outcome, memberId: outcome.did === 'added' ? (added.shift() ?? null) : (preview.rows[at]?.match?.memberId ?? null),
  }))
}

/** A list of members: its columns, what it would change, the import, and what earlier imports did. */
export const importHandlers: Pick<Handlers, keyof MemberImportCalls> = {
  'members.matchColumns': {
    parse: (input) => choice.parse(input),
    changes: [],
    run: async (services, input) => {
      const read = await readList(services, input)
      if (!read.ok) return read
      const { list, fileName, sheets, sheet, reading, isRemembered, bytes } = read.value
      return ok({
        ...matchColumns(list, reading, joinAddressOf(services)), fileName, separator: list.separator, sheets, sheet, isRemembered,
        fingerprint: createHash('sha256').update(bytes).digest('hex'),
      })
    },
  },
  'members.previewImport': {
    parse: (input) => choice.parse(input),
    changes: [],
    run: async (services, input) => {
      const read = await readList(services, input)
      if (!read.ok) return read
      return saysNames(read.value.reading) ? ok(previewOf(services, read.value)) : fail(listProblem({ code: 'no-heading' }))
    },
  },
  'members.import': {
    parse: shaped(choice.extend({ decisions: z.array(decision) })),
    changes: ['members', 'backups'],
    title: ({ files }, { token }) => stepTitle('members-imported', { file: basename(files.pathOf(token) ?? '') }),
    run: async (services, input) => {
      const read = await readList(services, input)
      if (!read.ok) return read
      if (!saysNames(read.value.reading)) return fail(listProblem({ code: 'no-heading' }))
      await services.backups.makeIfChanged('before-import')
      const preview = previewOf(services, read.value)
      const step = decideImport(preview, input.decisions)
      const { fileName } = read.value
      const wording = wordingOfImport(fileName)
      const [added, changed] = [newMembers(services, step, wording), changedMembers(services, step, wording)]
      importMembers(services.db, {
        importId: services.newId<MemberImportId>(), fileName, addedOn: services.today(), columns: preview.columns,
        log: logOf(step.outcomes, added.map(({ id }) => id), preview), added, changed,
      })
      return ok({ added: added.length, changed: changed.length, rows: step.outcomes })
    },
  },
  'members.imports': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(listImports(db)),
  },
  'members.importLog': {
    parse: shaped(z.object({ importId: memberImportId })),
    changes: [],
    run: ({ db }, { importId }) => {
      const log = getImport(db, importId)
      return log ? ok(log) : fail(unknownRecord('import'))
    },
  },
}
