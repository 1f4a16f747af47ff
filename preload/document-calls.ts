import type { DocumentId } from '../core/ids.ts'
import type { DocumentToCheck, ReadDocument } from './document-views.ts'
import type { FileToken, PickedFile } from './file-token.ts'

/** The calls about documents on their way into the case file. */
export type DocumentCalls = {
  /** One or several; none where none was picked. */
  'cases.pickDocuments': (input: null) => readonly PickedFile[]
  /** The documents that came from outside since this was last asked: as arguments, by “Open with”. */
  'cases.takeGiven': (input: null) => readonly PickedFile[]
  /** `encoding`: only after the answer `unsure-encoding`, the one the person picked. */
  'cases.readDocument': (input: { readonly token: FileToken; readonly encoding: string | null }) => ReadDocument
  /** The documents that were read and wait to be checked, the nearest deadline first. */
  'cases.waiting': (input: null) => readonly DocumentToCheck[]
  /** A document that waits, as it was when it was read. */
  'cases.openWaiting': (input: { readonly documentId: DocumentId }) => ReadDocument
  /** Its bytes, to draw its pages. */
  'cases.waitingBytes': (input: { readonly documentId: DocumentId }) => Uint8Array
  /** Throws away a document that waits, with its answers. */
  'cases.discardWaiting': (input: { readonly documentId: DocumentId }) => null
  /** Brings it back, until the next start. */
  'cases.restoreWaiting': (input: { readonly documentId: DocumentId }) => null
  'cases.readText': (input: { readonly text: string }) => ReadDocument
}
