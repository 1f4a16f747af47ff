import type * as PdfJs from 'pdfjs-dist'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts'
import { readStructure } from './structure.ts'
import type { Structure } from './structure.ts'
import type { PageLink, PdfPage, Run } from './pdf-types.ts'

/** An appeal is a few pages; of anything longer only the beginning is read. */
const maxPages = 200

/**
 * pdf.js is large: it is loaded with the first PDF. Its parts run in this very process, without a
 * network. The names are written out so that the bundler finds both builds.
 */
const loadLibrary = async (): Promise<typeof PdfJs> => {
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs') })
  return import('pdfjs-dist/legacy/build/pdf.min.mjs')
}

const isText = (item: TextItem | TextMarkedContent): item is TextItem => 'str' in item

type Matrix = readonly [number, number, number, number, number, number]

const multiply = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[2] * other[1],
  one[1] * other[0] + one[3] * other[1],
  one[0] * other[2] + one[2] * other[3],
  one[1] * other[2] + one[3] * other[3],
  one[0] * other[4] + one[2] * other[5] + one[4],
  one[1] * other[4] + one[3] * other[5] + one[5],
]

const boldName = /bold|black|heavy|semib|demi/iu

/** A font is bold if its name says so; names are known once the page's drawing operators were read. */
const boldFonts = async (page: PDFPageProxy, names: readonly string[]): Promise<ReadonlySet<string>> => {
  await page.getOperatorList()
  return new Set(names.filter((name) => {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
    if (typeof font !== 'object' || font === null) return false
    return ('bold' in font && font.bold === true) || ('name' in font && boldName.test(String(font.name)))
  }))
}

const linksOf = async (page: PDFPageProxy, matrix: Matrix): Promise<readonly PageLink[]> => {
  const annotations = (await page.getAnnotations()) as readonly { readonly subtype?: string; readonly url?: string; readonly unsafeUrl?: string; readonly rect?: readonly number[] }[]
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const address = url ?? unsafeUrl
    if (subtype !== 'Link' || address === undefined || rect === undefined) return []
    const [left = 0, bottom = 0, right = 0, top = 0] = rect
    const first = multiply(matrix, [1, 0, 0, 1, left, bottom])
    const second = multiply(matrix, [1, 0, 0, 1, right, top])
    return [{
      address, left: Math.min(first[4], second[4]), right: Math.max(first[4], second[4]), top: Math.min(first[5], second[5]), bottom: Math.max(first[5], second[5]),
    }]
  })
}

/** Text that does not run across the page is a stamp or a watermark. */
const isRotated = (a: number, b: number): boolean => Math.abs(b) > Math.abs(a) * 0.2

const rotatedIn = (items: readonly (TextItem | TextMarkedContent)[], matrix: Matrix): readonly string[] =>
  items.filter(isText).flatMap((item) => {
    const [a, b] = multiply(matrix, item.transform as unknown as Matrix)
    return isRotated(a, b) && item.str.trim() !== '' ? [item.str.trim()] : []
  })

const runsOf = (items: readonly (TextItem | TextMarkedContent)[], matrix: Matrix, bold: ReadonlySet<string>, structure: Structure): readonly Run[] => {
  const runs: Run[] = []
  const open: (string | null)[] = []
  for (const item of items) {
    if (!isText(item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? null)
      continue
    }
    if (item.str === '') continue
    const [a, b, , d, x, y] = multiply(matrix, item.transform as unknown as Matrix)
    const size = Math.hypot(a, b) || Math.abs(d)
    if (size === 0 || isRotated(a, b)) continue
    const element = structure.elementOf(open.findLast((id) => id !== null) ?? null)
    runs.push({
      text: item.str, x, y, width: item.width, size, isBold: bold.has(item.fontName), isRightToLeft: item.dir === 'rtl',
      element: element?.order ?? null, role: element?.role ?? null, cell: element?.cell ?? null,
    })
  }
  return runs
}

const loadPage = async (document: PDFDocumentProxy, number: number): Promise<PdfPage> => {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const matrix = viewport.transform as unknown as Matrix
  const content = await page.getTextContent({ includeMarkedContent: true })
  const structure = readStructure(await page.getStructTree())
  const bold = await boldFonts(page, [...new Set(content.items.filter(isText).map((item) => item.fontName))])
  const runs = runsOf(content.items, matrix, bold, structure)
  const tagged = runs.filter((run) => run.element !== null).length
  const loaded = { number, width: viewport.width, height: viewport.height, runs, isTagged: tagged > runs.length / 2, links: await linksOf(page, matrix), rotated: rotatedIn(content.items, matrix) }
  page.cleanup()
  return loaded
}

/** The pages of a PDF as runs of text with their places. Throws what pdf.js throws for files it cannot open. */
export const loadPages = async (bytes: Uint8Array): Promise<{ readonly pages: readonly PdfPage[]; readonly isCut: boolean }> => {
  const { getDocument, VerbosityLevel } = await loadLibrary()
  const task = getDocument({
    // pdf.js transfers the buffer it gets to its worker, so it gets a copy.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
  })
  try {
    const document = await task.promise
    const pages: PdfPage[] = []
    for (let number = 1; number <= Math.min(document.numPages, maxPages); number += 1) pages.push(await loadPage(document, number))
    return { pages, isCut: document.numPages > maxPages }
  } finally {
    await task.destroy()
  }
}
