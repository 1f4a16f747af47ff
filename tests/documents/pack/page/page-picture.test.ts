import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { readPicture } from '../../../../documents/picture/read-picture.ts'
import { pagesByLibreOffice, whyNoLibreOffice } from '../../../kit/libre-office.ts'
import { packCase, packPlan } from '../../../kit/pack-sample.ts'
import { readZipTexts } from '../../../kit/read-zip.ts'
import { pngOf } from '../../../kit/sample-pictures.ts'
import { makeTestFolder, writeTestPack } from '../../../kit/write-pack-for-test.ts'
import { drawingBytes } from '../../../../documents/pack/drawings/drawing-bytes.ts'
import { drawingNames } from '../../../../core/pack/page/pictures.ts'
import { packParts } from '../../../../core/pack/types.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())
const why = whyNoLibreOffice()

const photo = { key: 'p', format: 'png' as const, width: 300, height: 400, description: 'At a desk & a lamp', credit: 'Photo: Millrace Library' }
const emblem = { key: 'e', format: 'png' as const, width: 200, height: 100 }
const files = { p: pngOf(300, 400), e: pngOf(200, 100) }
const planWith = (choices: Parameters<typeof packPlan>[0] = {}) => packPlan({ photos: new Map([[packCase().id, photo]]), emblem, ...choices })

/** Of each picture in the document: its number, its description and its width by its height. */
const picturesOf = (xml: string): readonly (readonly string[])[] =>
  (xml.match(/<wp:inline .*?<\/wp:inline>/gsu) ?? []).map((inline) => {
    const valueOf = (pattern: RegExp): string => pattern.exec(inline)?.[1] ?? ''
    return [valueOf(/<wp:docPr [^>]*\bid="(\d+)"/u), valueOf(/<wp:docPr [^>]*\bdescr="([^"]*)"/u), (Number(valueOf(/ cx="(\d+)"/u)) / Number(valueOf(/ cy="(\d+)"/u))).toFixed(2)]
  })

describe('a picture in a Word file', () => {
  it('has its own proportions, a number of its own and what it shows; the same plan gives the same file', async () => {
    const parts = ['cover', 'case', 'solidarity'] as const
    const [one = '', other = ''] = [await writeTestPack(planWith({ choices: { parts } }), folder.path, 'one.docx', files), await writeTestPack(planWith({ choices: { parts } }), folder.path, 'two.docx', files)].flat()
    const [first, second] = [readZipTexts(one), readZipTexts(other)]
    expect(picturesOf(first['word/document.xml'] ?? '')).toEqual([
      ['1', 'Millrace Letter Group', '2.00'], ['2', 'At a desk &amp; a lamp', '0.75'], ...['3', '4', '5', '6'].map((number) => [number, '', '1.00']),
    ])
    expect([second['word/document.xml'] === first['word/document.xml'], Object.keys(unzipSync(readFileSync(one))).filter((name) => name.startsWith('word/media/')).length]).toEqual([true, 6])
  })

  it('stops the pack where its bytes are not there: it is never left out in silence', async () => {
    await expect(writeTestPack(planWith({ choices: { parts: ['case'] } }), folder.path, 'none.docx')).rejects.toThrow('missing')
  })

  it('of ours is a PNG of 14 mm at 600 dots per inch', () => {
    expect(drawingNames.map((name) => readPicture(drawingBytes(name)))).toEqual(drawingNames.map(() => ({ ok: true, value: { format: 'png', width: 331, height: 331, isTurned: false } })))
  })

  it.skipIf(why !== '')(`leaves the pages as they are counted, on both papers, in large print too${why}`, async () => {
    const plans = (['a4', 'letter'] as const).flatMap((paper) => (['none', 'all'] as const).map((largePrint) =>
      planWith({ choices: { parts: packParts.filter((part) => part !== 'labels' && part !== 'envelopes'), paper, largePrint, outlets: ['Library'], outletCopies: 1 } })))
    const paths = []
    for (const [index, plan] of plans.entries()) paths.push(...await writeTestPack(plan, folder.path, `pages-${index}.docx`, files))
    expect(paths.map((path) => pagesByLibreOffice(path).length)).toEqual(plans.map(({ counts }) => counts.pages))
  }, 120_000)
})
