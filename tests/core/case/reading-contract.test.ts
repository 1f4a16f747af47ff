import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { readDocument } from '../../../documents/read/read-document.ts'
import { contractSchema, hasContract } from '../../kit/contracts.ts'
import { faultsBy } from '../../kit/schema-faults.ts'
import { printedReading } from '../../../words/reading-words.ts'
import { wordsIn } from '../../../words/words.ts'

const words = wordsIn('en')

const fixtures = new URL('fixtures/', import.meta.url)
const documents = readdirSync(fixtures).filter((name) => name.endsWith('.txt'))

it.skipIf(!hasContract('urgent-action')).each(documents)('the reading of %s has the shape of the contract (skipped where the contract is not at hand)', async (name) => {
  const read = await readDocument(readFileSync(new URL(name, fixtures)), name)
  if (!read.ok) throw new Error(read.problem.code)
  const printed: unknown = JSON.parse(JSON.stringify(printedReading(readUrgentAction(read.value.text), words)))
  expect(faultsBy(contractSchema('urgent-action'))(printed)).toEqual([])
})
