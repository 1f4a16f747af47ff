import { z } from 'zod'
import { caseLabel } from '../../core/case/case-label.ts'
import { makeCase } from '../../core/case/make-case.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { tallyOf } from '../../db/action-tally.ts'
import { findCaseByUaNumber, getCase, getSource, replaceFacts, setCaseStatus } from '../../db/cases.ts'
import { listCases } from '../../db/case-list.ts'
import type { CallProblem, FileToken, ReadDocument } from '../../preload/contract.ts'
import { keepNewCase, keepUpdate, targetIdsOf } from '../keep-case.ts'
import type { DocumentToKeep } from '../keep-case.ts'
import { changedMeanwhile, gone } from '../problems/call-problems.ts'
import { caseProblem } from '../problems/draft-problems.ts'
import { readProblem } from '../problems/file-problems.ts'
import { problem, safe } from '../problems/problem.ts'
import { documentLimit, readCaseDocument } from '../read-case.ts'
import type { Services } from '../services.ts'
import type { FeatureHandlers } from './handler.ts'
import { caseDraft, caseId, caseStatus, caseStatusFilter, documentText, fileToken, line, nothing, revision } from './shapes.ts'

const readToken = async (services: Services, token: FileToken): Promise<Result<DocumentToKeep, CallProblem>> => {
  const file = await services.files.readBytes(token, documentLimit)
  if (!file.ok) return fail(readProblem(file.problem))
  const read = await readCaseDocument(services.readDocument, file.value)
  return read.ok ? ok({ ...file.value, ...read.value }) : read
}

/** The bytes that were shown are kept under a token of their own: what is saved later is what was checked. */
const shown = (services: Services, document: DocumentToKeep): ReadDocument => {
  const { reading } = document
  const known = reading.uaNumber === null ? undefined : findCaseByUaNumber(services.db, reading.uaNumber)
  return {
    token: services.files.keepBytes(document.fileName, document.bytes),
    source: { fileName: document.fileName, lines: document.text.lines },
    reading,
    knownCase: known && known.uaNumber !== null ? { id: known.id, title: caseLabel(known), uaNumber: known.uaNumber } : null,
  }
}

export const caseHandlers: FeatureHandlers<'cases'> = {
  'cases.pickDocument': {
    parse: (input) => nothing.parse(input),
    run: async ({ files }) => ok(await files.pickDocument()),
  },
  'cases.readDocument': {
    parse: (input) => z.object({ token: fileToken }).parse(input),
    run: async (services, { token }) => {
      const document = await readToken(services, token)
      return document.ok ? ok(shown(services, document.value)) : document
    },
  },
  'cases.readText': {
    parse: (input) => z.object({ text: documentText }).parse(input),
    run: async (services, { text }) => {
      if (text.trim() === '') return fail(problem('empty', 'There is no text to read.', safe.nothingKept, 'Paste the text of the Urgent Action first.'))
      const bytes = new TextEncoder().encode(text)
      const read = await readCaseDocument(services.readDocument, { bytes, fileName: pastedName })
      return read.ok ? ok(shown(services, { ...read.value, fileName: pastedName, bytes })) : read
    },
  },
  'cases.keep': {
    parse: (input) => z.object({ token: fileToken, draft: caseDraft, attachTo: caseId.nullable() }).parse(input),
    run: async (services, { token, draft, attachTo }) => {
      const document = await readToken(services, token)
      if (!document.ok) return document
      const kept = attachTo === null ? keepNewCase(services, draft, document.value, false) : keepUpdate(services, attachTo, draft, document.value)
      if (kept.ok) services.emit('cases.changed', null)
      return kept
    },
  },
  'cases.list': {
    parse: (input) => z.object({ search: line, status: caseStatusFilter }).parse(input),
    run: ({ db }, filter) => ok(listCases(db, filter)),
  },
  'cases.get': {
    parse: (input) => z.object({ caseId }).parse(input),
    run: ({ db }, input) => {
      const kept = getCase(db, input.caseId)
      return kept ? ok({ case: kept, tally: tallyOf(db, input.caseId) }) : fail(gone('case'))
    },
  },
  'cases.source': {
    parse: (input) => z.object({ caseId }).parse(input),
    run: ({ db }, input) => {
      const source = getSource(db, input.caseId)
      return source ? ok({ fileName: source.fileName, lines: source.text.lines }) : fail(gone('case'))
    },
  },
  'cases.edit': {
    parse: (input) => z.object({ caseId, revision, draft: caseDraft }).parse(input),
    run: (services, input) => {
      const made = makeCase(input.draft)
      if (!made.ok) return fail(caseProblem(made.problem))
      const { targetIds, ...facts } = made.value
      const kept = getCase(services.db, input.caseId)
      if (!kept) return fail(gone('case'))
      const own = new Set<string>(kept.targets.map((target) => target.id))
      const replaced = replaceFacts(services.db, {
        id: input.caseId,
        revision: input.revision,
        facts,
        // An id that is not of this case (a copied draft, say) stands for a new target.
        targetIds: targetIdsOf(services, targetIds.map((id) => (own.has(id) ? id : ''))),
        source: null,
      })
      if (!replaced.ok) return fail(replaced.problem === 'unknown-case' ? gone('case') : changedMeanwhile('case'))
      services.emit('cases.changed', null)
      return ok(replaced.value)
    },
  },
  'cases.setStatus': {
    parse: (input) => z.object({ caseId, status: caseStatus }).parse(input),
    run: ({ db, emit }, input) => {
      if (!setCaseStatus(db, input.caseId, input.status)) return fail(gone('case'))
      emit('cases.changed', null)
      return ok(null)
    },
  },
}

const pastedName = 'Pasted text.txt'
