import { afterAll, describe, expect, it } from 'vitest'
import { packPlan } from '../../kit/pack-sample.ts'
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

  it('has its parts in order, content types first', async () => {
    const [path = ''] = await writeTestPack(packPlan(), folder.path)
    const names = Object.keys(readZipTexts(path))
    expect([names[0], names.at(-1)]).toEqual(['[Content_Types].xml', 'word/document.xml'])
  })
})
