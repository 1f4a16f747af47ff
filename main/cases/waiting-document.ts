import type { DocumentId } from '../../core/ids.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { getWaiting } from '../../db/waiting-documents.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import type { Services } from '../services.ts'
import type { DocumentToKeep } from './read-case.ts'

/** A document of the queue, or the problem that it is there no more. */
export const waitingDocument = ({ db }: Pick<Services, 'db'>, id: DocumentId): Result<DocumentToKeep, CallProblem> => {
  const document = getWaiting(db, id)
  return document ? ok(document) : fail(unknownRecord('document'))
}
