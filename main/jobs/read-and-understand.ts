import { readUrgentAction } from '../../core/case/read-urgent-action.ts'
import type { Reading } from '../../core/case/reading.ts'
import { ok } from '../../core/result.ts'
import type { Result } from '../../core/result.ts'
import type { DocumentProblem } from '../../documents/read/document-problem.ts'
import { readDocument } from '../../documents/read/read-document.ts'
import type { ReadDocument } from '../../documents/read/read-document.ts'

/** The text of a document with what it says. */
export type UnderstoodDocument = ReadDocument & { readonly reading: Reading }

/** Turns bytes into lines of text and these into facts: both can take long for a document that was made to, so they are done in one place. */
export const readAndUnderstand = async (bytes: Uint8Array, fileName: string, encoding: string | null): Promise<Result<UnderstoodDocument, DocumentProblem>> => {
  const read = await readDocument(bytes, fileName, { encoding })
  return read.ok ? ok({ ...read.value, reading: readUrgentAction(read.value.text) }) : read
}
