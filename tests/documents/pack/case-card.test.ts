import { afterAll, describe, expect, it } from 'vitest'
import { caseRules, emptyCaseFile } from '../../../core/case/case-file.ts'
import { packCase, packLetter, packPlan } from '../../kit/pack-sample.ts'
import { readZipTexts } from '../../kit/read-zip.ts'
import { makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())

const demands = ['Release Marek Dovrin at once and without conditions.', 'Give him his medicine until then.', 'Let his family and a lawyer visit him.']
const ending = 'The whole story is in Vigil.'

/** The text of a case's card. */
const cardText = async (name: string, given: Parameters<typeof packCase>[0], choices: Parameters<typeof packPlan>[0] = {}): Promise<string> => {
  const plan = packPlan({ cases: [packCase(given)], ...choices, choices: { parts: ['case'], copies: 1, ...choices?.choices } })
  const [path = ''] = await writeTestPack(plan, folder.path, `${name}.docx`)
  return (readZipTexts(path)['word/document.xml'] ?? '').replaceAll(/<[^>]*>/gu, ' ')
}

describe('a case card', () => {
  it('has its demands before its story, also where room is short', async () => {
    const text = await cardText('short', { demands, title: packLetter.paragraphs[0]?.slice(0, 120) ?? '', summary: packLetter.paragraphs.join(' ') }, { choices: { largePrint: 'all', paper: 'letter' } })
    expect([...demands.map((demand) => text.includes(demand)), text.includes('Background'), text.includes(ending)]).toEqual([true, true, true, false, true])
  })

  it('has its first demands where the rules of the case take most of the page', async () => {
    const file = { ...emptyCaseFile, rules: [...caseRules], ownRules: ['Do not mention the daughter, who is in hiding in another country with her two children.'] }
    const text = await cardText('rules', { demands, file, title: packLetter.paragraphs[0]?.slice(0, 120) ?? '' }, { choices: { largePrint: 'all', paper: 'letter' } })
    expect([text.includes(demands[0] ?? ''), text.includes(ending)]).toEqual([true, true])
  })

  it.each([
    ['what happened', { summary: packLetter.paragraphs.join(' ').repeat(2) }], ['a demand', { demands: [packLetter.paragraphs.join(' ')] }],
  ])('says where the rest is when %s was shortened', async (name, given) => {
    expect([await cardText(name, given), await cardText(`not ${name}`, { demands })].map((text) => text.includes(ending))).toEqual([true, false])
  })
})
