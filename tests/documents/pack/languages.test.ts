import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import { sheetLanguages } from '../../../core/pack/sheet-languages.ts'
import { packParts } from '../../../core/pack/types.ts'
import { compareLanguage } from '../../../scripts/words/compare.mjs'
import { readLanguage, sourceLanguage } from '../../../scripts/words/write.mjs'
import { pagesByLibreOffice, whyNoLibreOffice } from '../../kit/libre-office.ts'
import { packCase, packMember, packPlan } from '../../kit/pack-sample.ts'
import { makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'
import { root } from '../../rules/source-files.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())
const why = whyNoLibreOffice()

const wordsOf = (language: string): object => {
  const words = readLanguage(join(root, 'words'), language)
  return { sheets: words['sheets'], packFiles: words['pack-files'] }
}
const demands = ['Release Marek Dovrin at once and without conditions.', 'Let him see a lawyer.']
const choices = {
  parts: packParts, outlets: ['Town library'], outletCopies: 3, returnBy: '2023-03-01' as Day, signInForm: 'strips', occasion: { name: 'Winter evening', day: '2023-02-10' as Day },
} as const

describe('a pack with every part', () => {
  it.each(sheetLanguages)('in %s lacks no word', (language) => {
    expect(compareLanguage(wordsOf(language), wordsOf(sourceLanguage))).toEqual({ missing: [], wrong: [] })
  })

  it.skipIf(why !== '').each(sheetLanguages.flatMap((language) => (['a4', 'letter'] as const).map((paper) => [language, paper] as const)))(`in %s on %s has the pages that are planned${why}`, async (sheetLanguage, paper) => {
    const stock = paper === 'a4' ? {} : { labelStock: '5160', envelope: '10' as const }
    const plan = packPlan({ cases: [packCase({ demands })], members: [packMember(1, 'Tamsin Oyelaran', true)], choices: { ...choices, ...stock, paper, sheetLanguage } })
    const [path = ''] = await writeTestPack(plan, folder.path, `${sheetLanguage} ${paper}.docx`)
    expect(pagesByLibreOffice(path).length).toBe(plan.counts.pages)
  })
})
