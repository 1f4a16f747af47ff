import { afterAll, describe, expect, it } from 'vitest'
import { storedWithFirstDesign } from '../../kit/first-design.ts'
import { packCase, packLetter, packPlan } from '../../kit/pack-sample.ts'
import { readZipTexts } from '../../kit/read-zip.ts'
import { makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())

/** One element to a line, so that a change shows as the lines it changes. */
const inLines = (xml: string): string => `${xml.replaceAll(/></gu, '>\n<')}\n`

/** Those of the letters, not the library's own. */
const letterStyles = (xml: string): string => (xml.match(/<w:style [^>]*w:styleId="Letter.*?<\/w:style>/gu) ?? []).map(inLines).join('')

describe('a small pack of a fixed day', () => {
  it('has the document that was looked at and approved', async () => {
    const [path = ''] = await writeTestPack(packPlan({ choices: { labelStart: 2 } }), folder.path)
    const parts = readZipTexts(path)
    await expect(inLines(parts['word/document.xml'] ?? '')).toMatchFileSnapshot('pack.document.xml')
    await expect(letterStyles(parts['word/styles.xml'] ?? '')).toMatchFileSnapshot('pack.styles.xml')
    await expect(inLines(parts['docProps/core.xml'] ?? '')).toMatchFileSnapshot('pack.core.xml')
  })

  it('has the letters that it had, where its plan was stored with the first design', async () => {
    const twoLanguages = packCase({ letters: [{ ...packLetter, paragraphs: [...packLetter.paragraphs, ...packLetter.paragraphs] }, { ...packLetter, language: 'es', salutation: 'Señor Ministro:', closing: 'Atentamente,' }] })
    const plan = packPlan({ cases: [twoLanguages], choices: { parts: ['letters'], copies: 1, groupLetters: 1, largePrint: 'copies', largeCopies: 1, language: 'en', translation: 'es' } })
    const [path = ''] = await writeTestPack(storedWithFirstDesign(plan), folder.path, 'first-design.docx')
    const parts = readZipTexts(path)
    await expect(inLines(parts['word/document.xml'] ?? '')).toMatchFileSnapshot('first-design.document.xml')
    await expect(letterStyles(parts['word/styles.xml'] ?? '')).toMatchFileSnapshot('first-design.styles.xml')
    expect(Object.keys(parts).filter((name) => name.endsWith('.odttf'))).toEqual([])
  })

  it('has its parts in order, content types first', async () => {
    const [path = ''] = await writeTestPack(packPlan(), folder.path)
    const names = Object.keys(readZipTexts(path))
    expect([names[0], names.at(-1)]).toEqual(['[Content_Types].xml', 'word/document.xml'])
  })
})
