import { z } from 'zod'
import { plainProblem } from '../../core/problem/problem.ts'
import type { DocumentId } from '../../core/ids.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { caseWithBytes } from '../../db/sources.ts'
import { addWaiting, discardWaiting, restoreWaiting } from '../../db/waiting-documents.ts'
import type { CallProblem, FileToken, ReadDocument } from '../../preload/contract.ts'
import type { Handlers } from '../door/handler.ts'
import { documentId, documentText, fileToken, line, nothing, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { broughtInElsewhere, readProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'
import { words } from '../words.ts'
import { documentsToCheck, sameCase } from './documents-to-check.ts'
import { knownCaseOf } from './find-known.ts'
import { learnedOf } from './learned.ts'
import { documentLimit, readCaseDocument, type DocumentToKeep } from './read-case.ts'
import { waitingDocument } from './waiting-document.ts'

const shown = (services: Services, id: DocumentId, document: DocumentToKeep): ReadDocument => {
  const sameAs = sameCase(services, { sameAs: caseWithBytes(services.db, document.bytes) ?? null })
  return {
    documentId: id,
    source: { fileName: document.fileName, lines: document.text.lines, mediaType: document.mediaType },
    reading: document.reading,
    knownCase: knownCaseOf(services, document.reading),
    sameAs,
    learned: sameAs === null ? learnedOf(services, document.text) : null,
  }
}

/** Reads a document and puts it into the queue, so that nothing of it has to be done twice. */
const readIntoQueue = async (services: Services, file: { readonly fileName: string; readonly bytes: Uint8Array; readonly encoding?: string | null; readonly token?: FileToken }): Promise<Result<ReadDocument, CallProblem>> => {
  const read = await readCaseDocument(services.readDocument, file)
  if (!read.ok) return read
  const document = { ...read.value, fileName: file.fileName, bytes: file.bytes }
  const id = services.newId<DocumentId>()
  addWaiting(services.db, id, document, services.now())
  return ok(shown(services, id, document))
}

type Names =
  | 'cases.pickDocuments' | 'cases.takeGiven' | 'cases.readDocument' | 'cases.readText'
  | 'cases.waiting' | 'cases.openWaiting' | 'cases.waitingBytes' | 'cases.discardWaiting' | 'cases.restoreWaiting'

/** Documents on their way into the case file: read, waiting to be checked, thrown away. */
export const documentHandlers: Pick<Handlers, Names> = {
  'cases.pickDocuments': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ files }) => ok(await files.pickDocuments()),
  },
  'cases.takeGiven': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ files }) => ok(files.takeGiven()),
  },
  'cases.readDocument': {
    parse: shaped(z.object({ token: fileToken, encoding: line.nullable() })),
    changes: ['drafts'],
    title: null,
    run: async (services, { token, encoding }) => {
      // A file of cases may be larger than a document.
      const head = await services.files.readHead(token)
      const elsewhere = head.ok ? broughtInElsewhere(head.value, token) : null
      if (elsewhere) return fail(elsewhere)
      const file = await services.files.readBytes(token, documentLimit)
      if (!file.ok) return fail(readProblem(file.problem))
      const read = await readIntoQueue(services, { ...file.value, encoding, token })
      // The list of the system is readable while the data are locked.
      if (read.ok && !services.passphrases.isSet()) services.files.noteRecent(token)
      return read
    },
  },
  'cases.readText': {
    parse: shaped(z.object({ text: documentText })),
    changes: ['drafts'],
    title: null,
    run: async (services, { text }) =>
      text.trim() === '' ? fail(plainProblem('no-text')) : readIntoQueue(services, { bytes: new TextEncoder().encode(text), fileName: words.files.pastedText }),
  },
  'cases.waiting': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => ok(documentsToCheck(services)),
  },
  'cases.openWaiting': {
    parse: shaped(z.object({ documentId })),
    changes: [],
    run: (services, input) => {
      const document = waitingDocument(services, input.documentId)
      return document.ok ? ok(shown(services, input.documentId, document.value)) : document
    },
  },
  'cases.waitingBytes': {
    parse: shaped(z.object({ documentId })),
    changes: [],
    run: (services, input) => {
      const document = waitingDocument(services, input.documentId)
      return document.ok ? ok(document.value.bytes) : document
    },
  },
  'cases.discardWaiting': {
    parse: shaped(z.object({ documentId })),
    changes: ['drafts'],
    title: null,
    run: ({ db, now }, input) => (discardWaiting(db, input.documentId, now()) ? ok(null) : fail(unknownRecord('document'))),
  },
  'cases.restoreWaiting': {
    parse: shaped(z.object({ documentId })),
    changes: ['drafts'],
    title: null,
    run: ({ db }, input) => (restoreWaiting(db, input.documentId) ? ok(null) : fail(unknownRecord('document'))),
  },
}
