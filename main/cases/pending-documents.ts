import { randomUUID } from 'node:crypto'
import type { DocumentToken } from '../../preload/contract.ts'
import type { DocumentToKeep } from './read-case.ts'

/** A person checks one document at a time: only the last few are held, so that memory does not fill up. */
const maxDocuments = 4

/** Documents that were read and are not kept yet, with their bytes, so that what was checked is what is kept. */
export type PendingDocuments = {
  readonly add: (document: DocumentToKeep) => DocumentToken
  /** Undefined for a token that is unknown or released, or whose document was dropped for newer ones. */
  readonly find: (token: DocumentToken) => DocumentToKeep | undefined
  readonly release: (token: DocumentToken) => void
}

export const createPendingDocuments = (): PendingDocuments => {
  const documents = new Map<DocumentToken, DocumentToKeep>()
  return {
    add: (document) => {
      const token = randomUUID() as string as DocumentToken
      documents.set(token, document)
      const [oldest] = documents.keys()
      if (documents.size > maxDocuments && oldest !== undefined) documents.delete(oldest)
      return token
    },
    find: (token) => documents.get(token),
    release: (token) => void documents.delete(token),
  }
}
