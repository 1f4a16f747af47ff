import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../../documents/read/read-document.ts'
import { whyNoLibreOffice } from '../../kit/libre-office.ts'

const addressees = [
  ['Ana Belmonte', 'Minister of Justice', 'Calle Uno 350', 'Lesk 15074, Sample', 'Email: ana@justice.example'],
  ['Luis Specimen', 'Ambassador', 'Embassy of Sample', '17 Any Street, London W1 9ZZ', 'Fax: 202 659 0000'],
  ['Eva Muster', 'Prosecutor General', 'Weg 9', '1010 Lesk', 'Email: eva@justice.example'],
  ['Max Modell', 'Head of Police', 'Gasse 8', '1020 Lesk', 'Email: max@police.example'],
] as const
const [ana, luis, eva, max] = addressees
const above = 'Please write to these officials about the teacher Marek Dovrin, who was taken from his home in the town of Lesk on 3 May and not seen since.'
const below = 'Dear Minister, I am writing to you about the teacher Marek Dovrin, who was taken from his home in the town of Lesk on 3 May and has not been seen by anyone since.'

const cell = (lines: readonly string[], tag = 'p'): string => `<td>${lines.map((line) => `<${tag} style="margin:0">${line}</${tag}>`).join('')}</td>`
const broken = (lines: readonly string[]): string => `<td>${lines.join('<br>')}</td>`
const rowOf = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`
const lineRows = (...columns: readonly (readonly string[])[]): string => (columns[0] ?? []).map((_, index) => rowOf(...columns.map((lines) => cell([lines[index] ?? ''])))).join('')
const tabbed = (...columns: readonly (readonly string[])[]): string =>
  (columns[0] ?? []).map((_, index) => `<p style="margin:0">${columns.map((lines) => `<span>${lines[index] ?? ''}</span>`).join('&#9;')}</p>`).join('')

const layouts: Readonly<Record<string, { readonly body: string; readonly wanted: readonly (readonly string[])[] }>> = {
  'a cell for each': { body: `<table width="100%">${rowOf(cell(ana), cell(luis))}</table>`, wanted: [ana, luis] },
  'a cell for each, with line breaks': { body: `<table width="100%">${rowOf(broken(ana), broken(luis))}</table>`, wanted: [ana, luis] },
  'two by two cells': { body: `<table width="100%">${rowOf(cell(ana), cell(luis))}${rowOf(cell(eva), cell(max))}</table>`, wanted: [ana, luis, eva, max] },
  'a row for each line': { body: `<table width="100%" cellpadding="6">${lineRows(ana, luis)}</table>`, wanted: [ana, luis] },
  'names in a row, addresses below': { body: `<table width="100%">${rowOf(cell(ana.slice(0, 2)), cell(luis.slice(0, 2)))}${rowOf(cell(ana.slice(2)), cell(luis.slice(2)))}</table>`, wanted: [ana, luis] },
  'two by two in rows of lines': { body: `<table width="100%">${lineRows(ana, luis)}${lineRows(eva, max)}</table>`, wanted: [ana, luis, eva, max] },
  'tabs': { body: tabbed(ana, luis), wanted: [ana, luis] },
}
const names = Object.keys(layouts)
const reason = whyNoLibreOffice()
const formats = [['odt', 'odt'], ['docx', 'docx:MS Word 2007 XML'], ['rtf', 'rtf'], ['html', 'html:HTML (StarWriter)'], ['pdf', 'pdf'], ['tagged.pdf', 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}']] as const
const pathOf = (folder: string, index: number, ending: string): string => join(folder, `layout${index}${ending === 'tagged.pdf' ? '.tagged' : ''}.${ending === 'tagged.pdf' ? 'pdf' : ending}`)

const page = (body: string): string => `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>${above}</p>${body}<p>${below}</p></body></html>`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-layouts-'))
  if (reason !== '') return
  const profile = pathToFileURL(join(folder, 'office-profile')).href
  const convert = (filter: string, sources: readonly string[]): void =>
    void execFileSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', filter, '--outdir', folder, ...sources], { stdio: 'ignore' })
  const pages = names.map((name, index) => {
    const path = join(folder, `layout${index}.htm`)
    writeFileSync(path, page(layouts[name]?.body ?? ''))
    return path
  })
  execFileSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, '--writer', '--infilter=HTML (StarWriter)', '--convert-to', 'odt:writer8', '--outdir', folder, ...pages], { stdio: 'ignore' })
  const written = names.map((_, index) => pathOf(folder, index, 'odt'))
  for (const [, filter] of formats.slice(1, -1)) convert(filter, written)
  const tagged = written.map((path) => {
    const copy = path.replace(/\.odt$/u, '.tagged.odt')
    writeFileSync(copy, readFileSync(path))
    return copy
  })
  convert(formats.at(-1)?.[1] ?? '', tagged)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The blocks of a document: lines between empty ones. */
const blocksOf = async (bytes: Uint8Array, name: string): Promise<readonly (readonly string[])[]> => {
  const read = await readDocument(bytes, name)
  if (!read.ok) throw new Error(read.problem.code)
  const blocks: string[][] = [[]]
  for (const { text } of read.value.text.lines) {
    if (text.trim() === '') blocks.push([])
    else blocks.at(-1)?.push(text.trim())
  }
  return blocks.filter((block) => block.length > 0)
}

const expected = (name: string): readonly (readonly string[])[] => [[above], ...(layouts[name]?.wanted ?? []), [below]]

describe('addressees side by side', () => {
  it.each(names.filter((name) => name !== 'tabs'))('in a web page with %s are read one after the other', async (name) => {
    expect(await blocksOf(Buffer.from(page(layouts[name]?.body ?? '')), 'page.html')).toEqual(expected(name))
  })

  describe.skipIf(reason !== '')(`written by LibreOffice${reason}`, () => {
    // A web page has no tabs, and in a PDF they are the gaps that they make.
    const shown = (name: string, ending: string): boolean => name !== 'tabs' || !/pdf|html/u.test(ending)
    it.each(names.flatMap((name, index) => formats.filter(([ending]) => shown(name, ending)).map(([ending]) => [name, ending, index] as const)))('with %s, as %s', async (name, ending, index) => {
      const path = pathOf(folder, index, ending)
      expect(await blocksOf(readFileSync(path), path)).toEqual(expected(name))
    })
  })
})
