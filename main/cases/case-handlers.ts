import { z } from 'zod'
import { caseStateOf } from '../../core/case/case-state.ts'
import { makeCase } from '../../core/case/make-case.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { tallyOf } from '../../db/action-tally.ts'
import { getCase } from '../../db/cases.ts'
import { inTransaction } from '../../db/handle.ts'
import { getSource } from '../../db/sources.ts'
import { removeWaiting } from '../../db/waiting-documents.ts'
import { listCases } from '../../db/case-list.ts'
import { caseInWords, caseNames, countByStatus } from '../../db/case-names.ts'
import { shownDeadlineSource } from './deadline-source.ts'
import { draftInWords } from './draft-in-words.ts'
import { changeKept, targetIdsOf } from './change-case.ts'
import { keepNewCase, keepUpdate, previewOfUpdate } from './keep-case.ts'
import { waitingDocument } from './waiting-document.ts'
import { oldPacksOf } from '../packs/old-packs.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { caseProblem } from '../problems/draft-problems.ts'
import { saveCopy } from '../save-copy.ts'
import type { Handlers } from '../door/handler.ts'
import { answersToUpdate, caseDraft } from './case-shapes.ts'
import { caseId, documentId, line, nothing, revision, sourceId, shaped } from '../door/shapes.ts'
import { caseStatus, caseStatusFilter } from './case-find-shapes.ts'

type Names =
  | 'cases.previewUpdate' | 'cases.keep' | 'cases.list' | 'cases.names' | 'cases.count'
  | 'cases.get' | 'cases.source' | 'cases.saveSource' | 'cases.edit' | 'cases.setStatus'

/** The cases themselves, and how a checked document becomes one. */
export const caseHandlers: Pick<Handlers, Names> = {
  'cases.previewUpdate': {
    parse: shaped(z.object({ draft: caseDraft, attachTo: caseId, answers: answersToUpdate })),
    changes: [],
    run: (services, { draft, attachTo, answers = {} }) => {
      const kept = getCase(services.db, attachTo)
      if (!kept) return fail(unknownRecord('case'))
      const preview = previewOfUpdate(services, kept, draft, answers)
      if (!preview.ok) return preview
      const { toWrite, written } = tallyOf(services.db, attachTo)
      return ok({ changes: preview.value.changes, packs: oldPacksOf(services, preview.value.after), unposted: toWrite + written })
    },
  },
  'cases.keep': {
    parse: shaped(z.object({ documentId, draft: caseDraft, attachTo: caseId.nullable(), answers: answersToUpdate })),
    changes: ['cases', 'drafts', 'backups'],
    title: ({ db }, { draft, attachTo }) => attachTo === null ? stepTitle('case-added', { case: draftInWords(draft) }) : stepTitle('update-added', { case: caseInWords(db, attachTo) }),
    run: async (services, { documentId: id, draft, attachTo, answers = {} }) => {
      await services.backups.makeIfChanged('before-import')
      // After the wait: another call may have kept it meanwhile.
      const document = waitingDocument(services, id)
      if (!document.ok) return document
      return inTransaction(services.db, () => {
        const kept = attachTo === null ? keepNewCase(services, draft, document.value, false) : keepUpdate(services, attachTo, draft, document.value, answers)
        if (!kept.ok) return kept
        removeWaiting(services.db, id)
        return ok({ caseId: kept.value.caseId, isChanged: kept.value.isChanged })
      })
    },
  },
  'cases.list': {
    parse: shaped(z.object({ search: line, status: caseStatusFilter })),
    changes: [],
    run: ({ db }, filter) => ok(listCases(db, filter)),
  },
  'cases.names': {
    parse: shaped(z.object({ status: caseStatusFilter })),
    changes: [],
    run: ({ db, today }, { status }) => ok(caseNames(db, status, today())),
  },
  'cases.count': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(countByStatus(db)),
  },
  'cases.get': {
    parse: shaped(z.object({ caseId })),
    changes: [],
    run: (services, input) => {
      const kept = getCase(services.db, input.caseId)
      return kept ? ok({ case: kept, tally: tallyOf(services.db, input.caseId), deadlineSource: shownDeadlineSource(services, kept) }) : fail(unknownRecord('case'))
    },
  },
  'cases.source': {
    parse: shaped(z.object({ caseId, sourceId: sourceId.nullable() })),
    changes: [],
    run: ({ db }, input) => {
      const source = getSource(db, input.caseId, input.sourceId)
      return source ? ok({ fileName: source.fileName, lines: source.text.lines, mediaType: source.mediaType }) : fail(unknownRecord('case'))
    },
  },
  'cases.saveSource': {
    parse: shaped(z.object({ caseId, sourceId })),
    changes: [],
    run: ({ db, files }, input) => {
      const source = getSource(db, input.caseId, input.sourceId)
      return source ? saveCopy(files, source) : fail(unknownRecord('case'))
    },
  },
  'cases.edit': {
    parse: shaped(z.object({ caseId, revision, draft: caseDraft })),
    changes: ['cases'],
    title: ({ db }, input) => stepTitle('case-edited', { case: caseInWords(db, input.caseId) }),
    run: (services, input) => {
      const made = makeCase(input.draft)
      if (!made.ok) return fail(caseProblem(made.problem))
      const { targetIds, ...facts } = made.value
      const kept = getCase(services.db, input.caseId)
      if (!kept) return fail(unknownRecord('case'))
      const own = new Set<string>(kept.targets.map((target) => target.id))
      const changed = changeKept(services, kept, {
        ...caseStateOf(kept),
        facts,
        file: facts.deadline === kept.deadline ? kept.file : { ...kept.file, deadlineSource: 'hand' },
        // An id of another case, as in a copied draft, means a new target.
        targetIds: targetIdsOf(services, targetIds.map((id) => (own.has(id) ? id : ''))),
        revision: input.revision,
        reason: { kind: 'edited' },
      })
      return changed
    },
  },
  'cases.setStatus': {
    parse: shaped(z.object({ caseId, status: caseStatus })),
    changes: ['cases'],
    title: ({ db }, input) => stepTitle(input.status === 'closed' ? 'case-closed' : 'case-opened', { case: caseInWords(db, input.caseId) }),
    run: (services, input) => {
      const kept = getCase(services.db, input.caseId)
      if (!kept) return fail(unknownRecord('case'))
      if (kept.status === input.status) return ok(null)
      const changed = changeKept(services, kept, { ...caseStateOf(kept), status: input.status, revision: kept.revision, reason: { kind: input.status === 'closed' ? 'closed' : 'opened' } })
      if (!changed.ok) return changed
      return ok(null)
    },
  },
}
