import { basename } from 'node:path'
import { z } from 'zod'
import { countryNamed } from '../../core/country/country-names.ts'
import type { MemberId, MemberImportId } from '../../core/ids.ts'
import { changedMember, decideImport, type ImportStep } from '../../core/member/decide-import.ts'
import { importFields, type ImportPreview, type MemberList } from '../../core/member/import-types.ts'
import { makeMember, wordingOfImport } from '../../core/member/make-member.ts'
import { planImport } from '../../core/member/plan-import.ts'
import { consentPurposes, type Member, type MemberFacts } from '../../core/member/types.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { getSettings } from '../../db/settings.ts'
import { getMember, importMembers, listMembers } from '../../db/members.ts'
import { postalAddress } from '../../documents/member/postal-address.ts'
import { readMemberList } from '../../documents/member/read-member-list.ts'
import { readSheetList } from '../../documents/member/read-sheet-list.ts'
import { sniffFormat } from '../../documents/read/sniff-format.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { ListChoice } from '../../preload/member-import-calls.ts'
import type { Handlers } from '../door/handler.ts'
import { fileToken, line } from '../door/shapes.ts'
import { listProblem, readProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'

const listLimit = 10 * 1024 * 1024

const choice = z.object({ token: fileToken, encoding: line.nullable() })
const decision = z.object({ row: z.int().min(1), is: z.enum(['same', 'other']), take: z.array(z.enum([...importFields, ...consentPurposes])) })

type ReadList = { readonly list: MemberList; readonly fileName: string }

const readList = async ({ files }: Services, { token, encoding }: ListChoice): Promise<Result<ReadList, CallProblem>> => {
  const file = await files.readBytes(token, listLimit)
  if (!file.ok) return fail(file.problem.code === 'too-large' ? listProblem({ code: 'too-large' }) : readProblem(file.problem))
  const { bytes } = file.value
  const list = sniffFormat(bytes) === 'zip' ? await readSheetList(bytes) : readMemberList(bytes, encoding)
  return list.ok ? ok({ list: list.value, fileName: file.value.fileName }) : fail(listProblem(list.problem))
}

const previewOf = ({ db }: Services, { list, fileName }: ReadList): ImportPreview => {
  const home = countryNamed(getSettings(db)?.country ?? '')
  return planImport(list, fileName, listMembers(db, ''), (parts) => postalAddress(parts, home))
}

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

/** A list of members: what it would change, and the import. */
export const importHandlers: Pick<Handlers, 'members.previewImport' | 'members.import'> = {
  'members.previewImport': {
    parse: (input) => choice.parse(input),
    changes: [],
    run: async (services, input) => {
      const read = await readList(services, input)
      return read.ok ? ok(previewOf(services, read.value)) : read
    },
  },
  'members.import': {
    parse: (input) => choice.extend({ decisions: z.array(decision) }).parse(input),
    changes: ['members', 'backups'],
    title: ({ files }, { token }) => stepTitle('members-imported', { file: basename(files.pathOf(token) ?? '') }),
    run: async (services, input) => {
      const read = await readList(services, input)
      if (!read.ok) return read
      await services.backups.makeIfChanged('before-import')
      const step = decideImport(previewOf(services, read.value), input.decisions)
      const { fileName } = read.value
      const wording = wordingOfImport(fileName)
      const [added, changed] = [newMembers(services, step, wording), changedMembers(services, step, wording)]
      importMembers(services.db, { importId: services.newId<MemberImportId>(), fileName, addedOn: services.today(), added, changed })
      return ok({ added: added.length, changed: changed.length, rows: step.outcomes })
    },
  },
}
