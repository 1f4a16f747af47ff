import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { papers } from '../../../core/pack/paper.ts'
import { windowKinds, windowOnSheet } from '../../../core/pack/windows.ts'
import { pdfsByLibreOffice, whyNoLibreOffice, wordsInPdf, type PdfPage } from '../../kit/libre-office.ts'
import { packCase, packLetter, packPlan, packTarget } from '../../kit/pack-sample.ts'
import { arabicCase } from '../../kit/pack-scripts.ts'
import { makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

const lines = ['Ministry of Justice', 'Calle Uno 5', 'Lima 15001']
const folder = makeTestFolder()
afterAll(() => folder.remove())
const pages = new Map<string, readonly PdfPage[]>()
const scripts = ['Latin', 'Arabic'] as const
const each = windowKinds.flatMap((window) => papers.flatMap((paper) => scripts.map((script) => [window, paper, script] as const)))
const letters = { Latin: [packLetter], Arabic: arabicCase.letters }
const printed = ['Ana', 'Belmonte', 'Ruiz', ...lines.flatMap((line) => line.split(' ')), 'PERU']

describe.skipIf(whyNoLibreOffice() !== '')(`a letter for a window envelope${whyNoLibreOffice()}`, () => {
  beforeAll(async () => {
    const paths: string[] = []
    for (const [window, paper, script] of each) {
      const plan = packPlan({
        cases: [packCase({ letters: letters[script], targets: [packTarget(1, { role: null, postalLines: lines })] })],
        choices: { parts: ['letters'], copies: 1, hasWindow: true, hasFoldMarks: true, window, paper },
        settings: { groupAddress: '12 Mill Lane\nMillrace ML1 2AB' },
      })
      paths.push((await writeTestPack(plan, folder.path, `${window}-${paper}-${script}.docx`))[0] ?? '')
    }
    for (const [index, pdf] of pdfsByLibreOffice(paths).entries()) pages.set(String(each[index]), wordsInPdf(pdf))
  }, 180_000)

  it.each(each)('%s on %s, %s, has all words of the address inside the window and no others', (window, paper, script) => {
    const { text, shown } = windowOnSheet(window, paper)
    const found = pages.get(String([window, paper, script])) ?? []
    expect(found).toHaveLength(3)
    for (const { words } of found) {
      const inWindow = words.filter(({ left, top, bottom }) => left >= shown.left && left <= shown.left + shown.width && bottom > shown.top && top < shown.top + shown.height)
      expect(inWindow.map((word) => word.text)).toEqual(printed)
      for (const { left, top, bottom } of inWindow) expect([left >= text.left - 0.1, left < text.left + text.width, top >= text.top - 0.5, bottom <= text.top + text.height + 0.5]).toEqual([true, true, true, true])
    }
  })
})
