import { z } from 'zod'
import type { CaseFileEdit } from '../../core/case/edit-file.ts'
import { caseStateOf } from '../../core/case/case-state.ts'
import { editFile, withAttachment } from '../../core/case/edit-file.ts'
import type { Case } from '../../core/case/types.ts'
import type { AttachmentId, CaseId, NoteId, ReplyId, ReturnedLetterId } from '../../core/ids.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { getAttachment, keepAttachment } from '../../db/attachments.ts'
import { caseInWords } from '../../db/case-names.ts'
import { getCase } from '../../db/cases.ts'
import { inTransaction } from '../../db/handle.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { changesOf, undoInCase } from './case-history.ts'
import { changeKept } from './change-case.ts'
import { packsOf } from '../packs/old-packs.ts'
import { changedMeanwhile, unknownRecord } from '../problems/call-problems.ts'
import { fileEditProblem } from '../problems/draft-problems.ts'
import { broughtInElsewhere, readProblem } from '../problems/file-problems.ts'
import { documentLimit } from './read-case.ts'
import { saveCopy } from '../save-copy.ts'
import type { Services } from '../services.ts'
import { settleUnposted } from './settle-unposted.ts'
import type { Handlers } from '../door/handler.ts'
import { attachmentId, caseId, revision, shaped } from '../door/shapes.ts'
import { caseFileEdit } from './case-file-shapes.ts'

const keptCase = (services: Services, id: CaseId): Result<Case, CallProblem> => {
  const kept = getCase(services.db, id)
  return kept ? ok(kept) : fail(unknownRecord('case'))
}

const editKept = (services: Services, kept: Case, edited: ReturnType<typeof withAttachment>): Result<{ readonly revision: number }, CallProblem> =>
  changeKept(services, kept, { ...caseStateOf(kept), file: edited.file, revision: kept.revision, reason: { kind: 'file-edited', part: edited.part } })

type Names =
  | 'cases.history' | 'cases.undo' | 'cases.editFile' | 'cases.addAttachment' | 'cases.saveAttachment' | 'cases.packs' | 'cases.settleUnposted'

/** The calls of the case file: notes, replies, rules, attachments, history. */
/** The code of the letter that a reply or a return is about, where it is known. */
const codeOf = (edit: CaseFileEdit): { readonly code?: string } => {
  const code = edit.part === 'reply' ? edit.reply.letterCode : edit.part === 'returned' ? edit.returned.letterCode : undefined
  return code === undefined ? {} : { code }
}

export const caseFileHandlers: Pick<Handlers, Names> = {
  'cases.history': {
    parse: shaped(z.object({ caseId })),
    changes: [],
    run: (services, input) => {
      const kept = keptCase(services, input.caseId)
      return kept.ok ? ok(changesOf(services, kept.value)) : kept
    },
  },
  'cases.undo': {
    parse: shaped(z.object({ caseId })),
    changes: (undone) => (undone === null ? [] : ['cases', 'undo']),
    title: ({ db }, input) => stepTitle('case-change-taken-back', { case: caseInWords(db, input.caseId) }),
    run: (services, input) => {
      const kept = keptCase(services, input.caseId)
      return kept.ok ? undoInCase(services, kept.value) : kept
    },
  },
  'cases.editFile': {
    parse: shaped(z.object({ caseId, revision, edit: caseFileEdit })),
    changes: ['cases'],
    title: ({ db }, input) => stepTitle('case-file-edited', { case: caseInWords(db, input.caseId), part: input.edit.part, ...codeOf(input.edit) }),
    run: (services, input) => {
      const kept = keptCase(services, input.caseId)
      if (!kept.ok) return kept
      if (kept.value.revision !== input.revision) return fail(changedMeanwhile('case'))
      const edited = editFile(kept.value.file, input.edit, {
        today: services.today(), newNoteId: () => services.newId<NoteId>(), newReplyId: () => services.newId<ReplyId>(), newReturnedId: () => services.newId<ReturnedLetterId>(),
        addressOf: (id) => kept.value.targets.find((target) => target.id === id)?.postalLines ?? [],
        targetIds: kept.value.targets.map(({ id }) => id),
      })
      return edited.ok ? editKept(services, kept.value, edited.value) : fail(fileEditProblem(edited.problem))
    },
  },
  'cases.addAttachment': {
    parse: shaped(z.object({ caseId })),
    changes: (added) => (added === null ? [] : ['cases']),
    title: ({ db }, input) => stepTitle('attachment-added', { case: caseInWords(db, input.caseId) }),
    run: async (services, input) => {
      const picked = await services.files.pickAny()
      if (!picked) return ok(null)
      const file = await services.files.readBytes(picked.token, documentLimit)
      if (!file.ok) return fail(readProblem(file.problem))
      const elsewhere = broughtInElsewhere(file.value, picked.token)
      if (elsewhere) return fail(elsewhere)
      const kept = keptCase(services, input.caseId)
      if (!kept.ok) return kept
      const id = services.newId<AttachmentId>()
      const { fileName, bytes } = file.value
      const addedOn = services.today()
      const changed = inTransaction(services.db, () => {
        keepAttachment(services.db, { id, caseId: input.caseId, fileName, bytes, addedOn })
        return editKept(services, kept.value, withAttachment(kept.value.file, { id, fileName, byteLength: bytes.length, addedOn }))
      })
      return changed.ok ? ok({ attachmentId: id }) : changed
    },
  },
  'cases.saveAttachment': {
    parse: shaped(z.object({ caseId, attachmentId })),
    changes: [],
    run: (services, input) => {
      const attachment = getAttachment(services.db, input.caseId, input.attachmentId)
      return attachment ? saveCopy(services.files, attachment) : fail(unknownRecord('case'))
    },
  },
  'cases.packs': {
    parse: shaped(z.object({ caseId })),
    changes: [],
    run: (services, input) => {
      const kept = keptCase(services, input.caseId)
      return kept.ok ? ok(packsOf(services, kept.value)) : kept
    },
  },
  'cases.settleUnposted': {
    parse: shaped(z.object({ caseId, choice: z.literal('shred') })),
    changes: ['actions'],
    title: ({ db }, input) => stepTitle('letters-not-sent', { case: caseInWords(db, input.caseId) }),
    run: (services, input) => {
      const kept = keptCase(services, input.caseId)
      return kept.ok ? ok({ count: settleUnposted(services, input.caseId) }) : kept
    },
  },
}
