import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import validate from '@ooxml-tools/validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Calibration } from '../../../core/pack/calibration.ts'
import { noCalibration } from '../../../core/pack/calibration.ts'
import type { EnvelopeFormat } from '../../../core/pack/envelopes.ts'
import { envelopeLayout, envelopeSizes } from '../../../core/pack/envelopes.ts'
import { labelStocks, labelsPerSheet } from '../../../core/pack/label-stocks.ts'
import { findStock } from '../../../core/pack/stock-catalogue.ts'
import type { LabelStock } from '../../../core/pack/label-stocks.ts'
import { testSheetDocument } from '../../../documents/pack/test-sheet.ts'
import { blackLinesInPdf, pdfsByLibreOffice, whyNoLibreOffice, wordsInPdf } from '../../kit/libre-office.ts'
import { packCase, packPlan, packTarget } from '../../kit/pack-sample.ts'
import { makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())
const why = whyNoLibreOffice()
/** Millimetres. */
const tolerance = 0.3

const labelStockNamed = (name: string): LabelStock | undefined => findStock(name, [])

const put = async (name: string, stock: LabelStock, calibration: Calibration): Promise<string> => {
  const path = join(folder.path, `${name}.docx`)
  writeFileSync(path, await testSheetDocument(stock, calibration))
  return path
}

/** Expected places without a line. */
const missing = (expected: readonly number[], found: readonly number[]): readonly number[] =>
  expected.filter((place) => !found.some((each) => Math.abs(each - place) <= tolerance)).map((place) => Math.round(place * 100) / 100)

const edgesOf = (stock: LabelStock): { readonly across: readonly number[]; readonly down: readonly number[] } => ({
  across: Array.from({ length: stock.columns }, (_, column) => stock.left + column * stock.pitchX).flatMap((left) => [left, left + stock.width]),
  down: Array.from({ length: stock.rows }, (_, row) => stock.top + row * stock.pitchY).flatMap((top) => [top, top + stock.height]),
})

const linesOf = (pdf: string): { readonly across: readonly number[]; readonly down: readonly number[] } => {
  const lines = blackLinesInPdf(pdf)
  return {
    across: lines.filter(({ fromX, toX }) => Math.abs(fromX - toX) < 0.01).map(({ fromX }) => fromX),
    down: lines.filter(({ fromY, toY }) => Math.abs(fromY - toY) < 0.01).map(({ fromY }) => fromY),
  }
}

describe.skipIf(why !== '')(`the test sheet, measured in the PDF${why}`, () => {
  const pdfs = new Map<string, string>()
  beforeAll(async () => {
    const paths: string[] = []
    for (const stock of labelStocks) paths.push(await put(`sheet-${stock.name}`, stock, noCalibration))
    const stock = labelStockNamed('L7160')
    if (stock) paths.push(await put('corrected', stock, { across: 1.2, down: -0.8, drift: 0.4 }))
    for (const pdf of pdfsByLibreOffice(paths)) pdfs.set(pdf.replace(/^.*\/|\.pdf$/gu, ''), pdf)
  }, 180_000)

  it.each(labelStocks.map((stock) => [stock.name, stock] as const))('has every label of %s within 0.3 mm, on one page', (name, stock) => {
    const pdf = pdfs.get(`sheet-${name}`) ?? ''
    const [expected, found] = [edgesOf(stock), linesOf(pdf)]
    expect({ pages: wordsInPdf(pdf).length, across: missing(expected.across, found.across), down: missing(expected.down, found.down) }).toEqual({ pages: 1, across: [], down: [] })
  })

  it('makes up for a printer that is off', () => {
    const stock = labelStockNamed('L7160')
    if (!stock) throw new Error('L7160 is missing')
    const found = linesOf(pdfs.get('corrected') ?? '')
    const down = [0, stock.rows].map((row) => (stock.top + row * stock.pitchY) * (1 - 0.4 / 297) + 0.8)
    expect({ across: missing([stock.left - 1.2, stock.left - 1.2 + stock.width], found.across), down: missing(down, found.down), asBefore: missing([stock.left], found.across).length })
      .toEqual({ across: [], down: [], asBefore: 1 })
  })

  it('has no fault', async () => {
    const stock = labelStockNamed('L7651')
    if (!stock) throw new Error('L7651 is missing')
    expect(await validate(await testSheetDocument(stock, noCalibration), 'docx')).toEqual([])
  })
})

describe.skipIf(why !== '')(`addresses on label sheets, measured in the PDF${why}`, () => {
  const target = packTarget(1, { name: 'Anna', role: null, postalLines: ['Xx'], country: 'Peru' })
  const planOf = (stock: LabelStock) => packPlan({ cases: [packCase({ targets: [target] })], members: [], choices: { parts: ['labels'], labelStock: stock.name, copies: labelsPerSheet(stock) } })
  const pdfs = new Map<string, string>()
  beforeAll(async () => {
    const paths: string[] = []
    for (const stock of labelStocks) paths.push((await writeTestPack(planOf(stock), folder.path, `labels-${stock.name}.docx`))[0] ?? '')
    for (const pdf of pdfsByLibreOffice(paths)) pdfs.set(pdf.replace(/^.*labels-|\.pdf$/gu, ''), pdf)
  }, 180_000)

  it.each(labelStocks.map((stock) => [stock.name, stock] as const))('are at the same place in every label of %s, 4 mm from its edge', (name, stock) => {
    const [page, ...more] = wordsInPdf(pdfs.get(name) ?? '')
    const names = page?.words.filter(({ text }) => text === 'Anna') ?? []
    const wrong = names.filter((word, index) => {
      const left = stock.left + (index % stock.columns) * stock.pitchX + 4
      const first = names[0]?.top ?? 0
      return Math.abs(word.left - left) > tolerance || Math.abs(word.top - first - Math.floor(index / stock.columns) * stock.pitchY) > tolerance
    })
    const centre = ((names[0]?.top ?? 0) + (page?.words.find(({ text }) => text === 'PERU')?.bottom ?? 0)) / 2
    expect({ pages: more.length + 1, labels: names.length, wrong, isCentred: Math.abs(centre - stock.top - stock.height / 2) < 1.5 })
      .toEqual({ pages: 1, labels: labelsPerSheet(stock), wrong: [], isCentred: true })
  })
})

describe.skipIf(why !== '')(`envelopes, measured in the PDF${why}`, () => {
  it.each(['dl', 'c5', 'c6', '10'] satisfies EnvelopeFormat[])('%s: the sheet’s size, and the address at its place', async (format) => {
    const plan = packPlan({ choices: { parts: ['envelopes'], envelope: format } })
    const [path = ''] = await writeTestPack(plan, folder.path, `envelope-${format}.docx`)
    const pages = wordsInPdf(pdfsByLibreOffice([path])[0] ?? '')
    const { width, height } = envelopeSizes[format]
    const { address } = envelopeLayout(format)
    const wrong = pages.filter((page) => {
      const first = page.words.find(({ text }) => text === 'Ana' || text === 'Luis')
      const isInside = first !== undefined && first.top >= address.top - tolerance && first.bottom <= address.top + address.height
      return Math.abs(page.width - width) > tolerance || Math.abs(page.height - height) > tolerance || !isInside || Math.abs(first.left - address.left) > tolerance
    })
    expect({ pages: pages.length, wrong }).toEqual({ pages: plan.letters.length, wrong: [] })
  })
})
