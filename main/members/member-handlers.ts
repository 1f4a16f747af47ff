import { basename } from 'node:path'
import { z } from 'zod'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import type { MemberId, MemberImportId } from '../../core/ids.ts'
import { makeMember, wordingOfImport } from '../../core/member/make-member.ts'
import { planImport } from '../../core/member/plan-import.ts'
import type { ImportPreview } from '../../core/member/types.ts'
import { addMember, countsOfMembers, editMember, getMember, importMembers, listMembers, memberNames } from '../../db/members.ts'
import { readMemberList } from '../../documents/member/read-member-list.ts'
import type { CallProblem, FileToken } from '../../preload/contract.ts'
import { changedMeanwhile, unknownRecord } from '../problems/call-problems.ts'
import { memberProblem } from '../problems/draft-problems.ts'
import { listProblem, readProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { fileToken, line, memberId, nothing, revision } from '../door/shapes.ts'
import { memberDraft } from './member-shapes.ts'

const listLimit = 10 * 1024 * 1024

const previewOf = async (services: Services, token: FileToken): Promise<Result<ImportPreview, CallProblem>> => {
  const file = await services.files.readBytes(token, listLimit)
  if (!file.ok) return fail(file.problem.code === 'too-large' ? listProblem({ code: 'too-large' }) : readProblem(file.problem))
  const list = readMemberList(file.value.bytes)
  return list.ok ? ok(planImport(list.value, file.value.fileName, listMembers(services.db, ''))) : fail(listProblem(list.problem))
}

/** The new rows as facts; a row that the rules refuse is left out, as in the preview. */
const newMembers = (services: Services, preview: ImportPreview) =>
  preview.rows.flatMap((row) => {
    if (row.fate !== 'new') return []
    const made = makeMember(row.draft, services.today(), null, wordingOfImport(preview.fileName))
    return made.ok ? [{ id: services.newId<MemberId>(), facts: made.value }] : []
  })

export const memberHandlers: Omit<FeatureHandlers<'members'>, 'members.answer' | 'members.use' | 'members.delete'> = {
  'members.list': {
    parse: (input) => z.object({ search: line }).parse(input),
    changes: [],
    run: ({ db }, { search }) => ok(listMembers(db, search)),
  },
  'members.names': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(memberNames(db)),
  },
  'members.count': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(countsOfMembers(db)),
  },
  'members.get': {
    parse: (input) => z.object({ memberId }).parse(input),
    changes: [],
    run: ({ db }, input) => {
      const member = getMember(db, input.memberId)
      return member ? ok(member) : fail(unknownRecord('member'))
    },
  },
  'members.add': {
    parse: (input) => z.object({ draft: memberDraft }).parse(input),
    changes: ['members'],
    title: (_services, { draft }) => stepTitle('member-added', { member: draft.name }),
    run: ({ db, newId, today }, { draft }) => {
      const made = makeMember(draft, today(), null)
      if (!made.ok) return fail(memberProblem(made.problem))
      const id = newId<MemberId>()
      addMember(db, { id, facts: made.value, addedOn: today(), isPractice: false })
      return ok({ memberId: id })
    },
  },
  'members.edit': {
    parse: (input) => z.object({ memberId, revision, draft: memberDraft }).parse(input),
    changes: ['members'],
    title: (_services, { draft }) => stepTitle('member-edited', { member: draft.name }),
    run: ({ db, today }, input) => {
      const before = getMember(db, input.memberId)
      if (!before) return fail(unknownRecord('member'))
      const made = makeMember(input.draft, today(), before)
      if (!made.ok) return fail(memberProblem(made.problem))
      const edited = editMember(db, { id: input.memberId, revision: input.revision, facts: made.value })
      if (!edited.ok) return fail(edited.problem === 'unknown-member' ? unknownRecord('member') : changedMeanwhile('member'))
      return ok(edited.value)
    },
  },
  'members.pickList': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ files }) => ok(await files.pickList()),
  },
  'members.previewImport': {
    parse: (input) => z.object({ token: fileToken }).parse(input),
    changes: [],
    run: (services, { token }) => previewOf(services, token),
  },
  'members.import': {
    parse: (input) => z.object({ token: fileToken }).parse(input),
    changes: ['members', 'backups'],
    title: ({ files }, { token }) => stepTitle('members-imported', { file: basename(files.pathOf(token) ?? '') }),
    run: async (services, { token }) => {
      const preview = await previewOf(services, token)
      if (!preview.ok) return preview
      await services.backups.makeIfChanged('before-import')
      const importId = services.newId<MemberImportId>()
      const members = newMembers(services, preview.value)
      importMembers(services.db, { importId, fileName: preview.value.fileName, addedOn: services.today(), members })
      return ok({ added: members.length })
    },
  },
}
