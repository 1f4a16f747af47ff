import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keyedDocuments } from '../../../bench/reader/documents.ts'
import { scoreReadings } from '../../../bench/reader/score-readings.ts'
import { casesFolder, kindsFolder, scorer } from '../../../bench/reader/shared-documents.ts'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'

/** What the shipped reader reached on the keyed documents when it was trained: it must not get worse. */
const minScore = 0.84
const minScoreOfKinds = 0.91
const usersSample = 'peru-105-22'

/** Reads the documents whose name begins so, and has the readings scored against their keys. */
const scoreOf = async (folder: string, opening = ''): Promise<number> => {
  const documents = (await keyedDocuments(folder)).filter(({ name }) => name.startsWith(opening))
  return scoreReadings(documents.map((document) => ({ document, reading: readUrgentAction(document.text) }))).f1
}

// The specimens are outside the project: without them there is nothing to score.
describe.skipIf(!existsSync(scorer))('the keyed specimens beside the project (skipped without them)', () => {
  it('read the users’ own sample without a fault', async () => {
    expect(await scoreOf(casesFolder, usersSample)).toBe(1)
  })

  it(`read all of them with an F1 of at least ${minScore}`, { timeout: 600_000 }, async () => {
    expect(await scoreOf(casesFolder)).toBeGreaterThanOrEqual(minScore)
  })

  it(`read each kind of fault with an F1 of at least ${minScoreOfKinds}`, { timeout: 600_000 }, async () => {
    expect(await scoreOf(kindsFolder)).toBeGreaterThanOrEqual(minScoreOfKinds)
  })
})
