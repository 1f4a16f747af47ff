import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { draftFromReading } from '../../../core/case/make-draft.ts'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import type { Paper } from '../../../core/pack/paper.ts'
import { readDocument } from '../../../documents/read/read-document.ts'
import { keptFrom } from '../../kit/kept-from.ts'
import { pagesByLibreOffice, whyNoLibreOffice } from '../../kit/libre-office.ts'
import { packPlan } from '../../kit/pack-sample.ts'
import { makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())

const sample = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'cases', 'peru-105-22.txt')
const why = existsSync(sample) ? whyNoLibreOffice() : ' (skipped: the sample case is not beside the project)'

const sampleCase = async () => {
  const document = await readDocument(readFileSync(sample), 'sample.txt')
  if (!document.ok) throw new Error(document.problem.code)
  return keptFrom(draftFromReading(readUrgentAction(document.value.text)))
}

describe(`letters of a real Urgent Action${why}`, () => {
  it.skipIf(why !== '').each(['a4', 'letter'] satisfies Paper[])('take one page each on %s, with the address as printed', async (paper) => {
    const plan = packPlan({ cases: [await sampleCase()], settings: { country: 'Germany' }, choices: { paper, parts: ['letters'] } })
    const [path = ''] = await writeTestPack(plan, folder.path, `${paper}.docx`)
    const pages = pagesByLibreOffice(path)
    expect([pages.length, plan.counts.pages, plan.letters.length]).toEqual([6, 6, 6])
    const first = plan.batches[0]
    expect({
      lines: first?.addressLines.map((line) => pages[0]?.split('\n').filter((printed) => printed.trim() === line).length),
      country: first?.addressLines.at(-1),
      size: plan.warnings.map(({ code }) => code).includes('long-letter'),
    }).toEqual({ lines: first?.addressLines.map(() => 1), country: 'PERU', size: false })
  })
})
