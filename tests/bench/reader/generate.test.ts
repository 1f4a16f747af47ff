import { describe, expect, it } from 'vitest'
import { generateDocuments } from '../../../bench/reader/generate/documents.ts'
import { lineExampleOf } from '../../../bench/reader/examples.ts'

const documents = generateDocuments(60, 3)

describe('invented documents', () => {
  it('are the same for the same seed', () => expect(generateDocuments(60, 3)).toEqual(documents))

  it('have addressees that are found in their text', () => {
    const found = documents.filter((document) => lineExampleOf(document).labels.includes('target-first'))
    expect(found.length).toBeGreaterThan(documents.length * 0.95)
  })

  it('have a right label for every line with text', () => {
    for (const document of documents) {
      const { items, labels } = lineExampleOf(document)
      expect(labels.length).toBe(items.length)
    }
  })
})
