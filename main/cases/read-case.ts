import type { Reading } from '../../core/case/reading.ts'
import type { Result } from '../../core/result.ts'
import { fail } from '../../core/result.ts'
import type { WaitingDocument } from '../../db/waiting-documents.ts'
import type { CallProblem, FileToken } from '../../preload/contract.ts'
import type { DocumentReader } from '../jobs/document-reader.ts'
import { documentProblem } from '../problems/document-problems.ts'
import { broughtInElsewhere } from '../problems/file-problems.ts'

/** The maximum size of a document, in bytes. */
export const documentLimit = 50 * 1024 * 1024

type ReadBytes = Omit<WaitingDocument, 'fileName' | 'bytes'>

/** A read document on its way into the case file. */
export type DocumentToKeep = WaitingDocument

/** Reads a document's bytes into lines and facts; keeps nothing. */
export const readCaseDocument = async (
  readDocument: DocumentReader,
  file: { readonly bytes: Uint8Array; readonly fileName: string; readonly encoding?: string | null; readonly token?: FileToken },
): Promise<Result<ReadBytes, CallProblem>> => {
  const elsewhere = broughtInElsewhere(file, file.token ?? null)
  if (elsewhere) return fail(elsewhere)
  const document = await readDocument(file.bytes, file.fileName, file.encoding ?? null)
  return document.ok ? document : fail(documentProblem(document.problem))
}

/** Whether a reading has nothing of an Urgent Action: no number, target, letter or deadline. */
export const foundNothing = (reading: Reading): boolean =>
  reading.kind === 'unknown' &&
  reading.uaNumber === null &&
  reading.targets.length === 0 &&
  reading.letters.length === 0 &&
  reading.deadline === null
