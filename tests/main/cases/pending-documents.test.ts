import { describe, expect, it } from 'vitest'
import type { DocumentToKeep } from '../../../main/cases/read-case.ts'
import { createPendingDocuments } from '../../../main/cases/pending-documents.ts'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'

const emptyText = { lines: [] }
const document = (fileName: string): DocumentToKeep => ({ fileName, bytes: new Uint8Array(), mediaType: 'text/plain', text: emptyText, reading: readUrgentAction(emptyText) })

describe('read documents', () => {
  it('are found by their tokens until they are released', () => {
    const documents = createPendingDocuments()
    const [one, other] = [documents.add(document('one')), documents.add(document('other'))]
    documents.release(one)
    expect([documents.find(one), documents.find(other)?.fileName]).toEqual([undefined, 'other'])
  })

  it('are no more than a few: the oldest goes first', () => {
    const documents = createPendingDocuments()
    const tokens = Array.from({ length: 6 }, (_, index) => documents.add(document(String(index))))
    expect(tokens.map((token) => documents.find(token)?.fileName)).toEqual([undefined, undefined, '2', '3', '4', '5'])
  })
})
