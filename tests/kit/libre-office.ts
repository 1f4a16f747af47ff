import { execFileSync, spawnSync } from 'node:child_process'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const starts = (command: string, argument: string): boolean => spawnSync(command, [argument], { stdio: 'ignore' }).error === undefined

/** Why pages cannot be counted on this machine; empty when they can. */
export const whyNoLibreOffice = (): string =>
  starts('soffice', '--version') && starts('pdftotext', '-v') && starts('pdfinfo', '-v') ? '' : ' (skipped: LibreOffice or poppler is not installed)'

const pdfOf = (docxPath: string): string => join(dirname(docxPath), basename(docxPath).replace(/\.docx$/u, '.pdf'))

/** Turns files of one folder into PDF in one go, which is much faster than one by one. The profile is kept beside them, so that none is shared. */
export const pdfsByLibreOffice = (docxPaths: readonly string[]): readonly string[] => {
  const folder = dirname(docxPaths[0] ?? '')
  const profile = pathToFileURL(join(folder, 'office-profile')).href
  execFileSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder, ...docxPaths], { stdio: 'ignore' })
  return docxPaths.map(pdfOf)
}

type PdfWord = { readonly text: string; readonly left: number; readonly top: number; readonly bottom: number }
export type PdfPage = { readonly width: number; readonly height: number; readonly words: readonly PdfWord[] }

const millimetresPerPoint = 25.4 / 72
const numbersIn = (tag: string): readonly number[] => [...tag.matchAll(/="([\d.]+)"/gu)].map(([, value]) => Number(value) * millimetresPerPoint)

/** Where each word of a PDF is, in millimetres from its page's upper left corner. */
export const wordsInPdf = (pdfPath: string): readonly PdfPage[] =>
  execFileSync('pdftotext', ['-bbox', pdfPath, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('<page ').slice(1).map((page) => {
    const [width = 0, height = 0] = numbersIn(page.slice(0, page.indexOf('>')))
    const words = [...page.matchAll(/<word ([^>]*)>([^<]*)</gu)].map(([, places = '', text = '']): PdfWord => {
      const [left = 0, top = 0, , bottom = 0] = numbersIn(places)
      return { text, left, top, bottom }
    })
    return { width, height, words }
  })

export type PdfLine = { readonly fromX: number; readonly toX: number; readonly fromY: number; readonly toY: number }

/** Black lines drawn on the first page of a PDF, in millimetres from its upper left corner. */
export const blackLinesInPdf = (pdfPath: string): readonly PdfLine[] => {
  const svg = execFileSync('pdftocairo', ['-svg', '-f', '1', '-l', '1', pdfPath, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return [...svg.matchAll(/<path style="fill:none;[^"]*stroke:rgb\(0%,0%,0%\)[^"]*" d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) " transform="matrix\(([^)]*)\)"/gu)].map((found) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = found.slice(1, 5).map(Number)
    const [a = 1, , , d = 1, e = 0, f = 0] = (found[5] ?? '').split(',').map(Number)
    const x = (value: number): number => (a * value + e) * millimetresPerPoint
    const y = (value: number): number => (d * value + f) * millimetresPerPoint
    return { fromX: x(x1), toX: x(x2), fromY: y(y1), toY: y(y2) }
  })
}

/** The names of the fonts that a PDF has, without the marks of their subsets. */
export const fontsInPdf = (pdfPath: string): readonly string[] => {
  const rows = execFileSync('pdffonts', [pdfPath], { encoding: 'utf8' }).split('\n').slice(2)
  return rows.flatMap((row) => /^(?:[A-Z]{6}\+)?(\S+)/u.exec(row)?.[1] ?? []).toSorted()
}

/** The text of each page of a PDF. */
export const pageTexts = (pdf: string): readonly string[] => {
  const pages = Number(/^Pages:\s+(\d+)/mu.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1])
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }).split('\f').slice(0, -1)
  if (texts.length !== pages) throw new Error(`pdftotext gives ${texts.length} pages, pdfinfo ${pages}`)
  return texts
}

/** The text of each page as LibreOffice sets it. */
export const pagesByLibreOffice = (docxPath: string): readonly string[] => pageTexts(pdfsByLibreOffice([docxPath])[0] ?? '')
