import { randomUUID } from 'node:crypto'
import type { DocumentToken } from '../../preload/contract.ts'
import type { DocumentToKeep } from './read-case.ts'

/** A person checks one document at a time: the last few stay, so that they do not pile up in memory. */
const maxDocuments = 4

/** Documents that were read and are not kept yet, with their bytes: what was checked is what is kept. */
export type ReadDocuments = {
  readonly add: (document: DocumentToKeep) => DocumentToken
  /** Undefined for a token that is unknown, released or pushed out by later documents. */
  readonly find: (token: DocumentToken) => DocumentToKeep | undefined
  readonly release: (token: DocumentToken) => void
}

export const createReadDocuments = (): ReadDocuments => {
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
