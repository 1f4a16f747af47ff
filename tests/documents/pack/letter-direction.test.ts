import { afterAll, expect, it } from 'vitest'
import { packCase, packLetter, packPlan } from '../../kit/pack-sample.ts'
import { arabicCase } from '../../kit/pack-scripts.ts'
import { readZipTexts } from '../../kit/read-zip.ts'
import { makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())

/** Whether the paragraph of a letter that has these words runs from right to left. */
const runsRightToLeft = async (given: Parameters<typeof packPlan>[0], words: string): Promise<boolean | undefined> => {
  const [path = ''] = await writeTestPack(packPlan({ ...given, choices: { parts: ['letters'] } }), folder.path, `${words.length}.docx`)
  const xml = readZipTexts(path)['word/document.xml'] ?? ''
  return (xml.match(/<w:p>.*?<\/w:p>/gsu) ?? []).find((paragraph) => paragraph.includes(words))?.includes('<w:bidi/>')
}

it('a salutation in another script does not turn the direction of a letter', async () => {
  const [arabic] = arabicCase.letters
  const first = arabic?.paragraphs[0] ?? ''
  expect([
    await runsRightToLeft({ cases: [packCase({ letters: [{ ...packLetter, salutation: 'معالي الوزير،' }] })] }, packLetter.paragraphs[0]?.slice(0, 40) ?? ''),
    await runsRightToLeft({ cases: [{ ...arabicCase, letters: arabic ? [{ ...arabic, salutation: 'Dear Secretary,' }] : [] }] }, first.slice(0, 20)),
  ]).toEqual([false, true])
})
