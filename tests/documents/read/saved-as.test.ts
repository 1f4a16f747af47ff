import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../../../core/case/reading.ts'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { linesOfText } from '../../../documents/read/lines-of-text.ts'
import { readDocument } from '../../../documents/read/read-document.ts'
import { whyNoLibreOffice } from '../../kit/libre-office.ts'

const fixtures = fileURLToPath(new URL('../../core/case/fixtures/', import.meta.url))
const names = readdirSync(fixtures).filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4))
const reason = whyNoLibreOffice()
const formats = [['pdf', 'pdf'], ['tagged.pdf', 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'], ['docx', 'docx:MS Word 2007 XML'], ['html', 'html'], ['odt', 'odt'], ['rtf', 'rtf']] as const

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-saved-as-'))
  if (reason !== '') return
  const profile = pathToFileURL(join(folder, 'office-profile')).href
  for (const [ending, filter] of formats) {
    const sources = names.map((name) => join(folder, `${name}.${ending.replace(/\.?\w+$/u, '')}.txt`.replace('..', '.')))
    sources.forEach((source, index) => copyFileSync(`${fixtures}${names[index]}.txt`, source))
    execFileSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', filter, '--outdir', folder, ...sources], { stdio: 'ignore' })
  }
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const subject = 'Subject: Fwd: For Thursday'

/** The text as the body of a mail; its letters are escaped, its lines are not wrapped. */
const mailOf = (text: string): Uint8Array => {
  const escaped = [...Buffer.from(text)].map((byte) => (byte === 10 ? '\r\n' : byte < 32 || byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('')
  return Buffer.from(`From: Office <office@ngo.example>\r\nTo: group@ngo.example\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\n${subject}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${escaped}`)
}

/** The text as somebody pastes it out of a mail that was answered. */
const quoted = (text: string): Uint8Array => Buffer.from(text.split('\n').map((line) => `> ${line}`).join('\n'))

/** The facts of the document, without their places. */
const factsOf = ({ provenance: _provenance, unread: _unread, unreadRanges: _unreadRanges, furnitureRanges: _skipped, issues: _issues, ...facts }: Reading): unknown => facts

/** In a PDF of Japanese, figures have spaces beside them and a wrapped line one at its end. */
const withoutSetSpaces = (facts: unknown): unknown => JSON.parse(JSON.stringify(facts).replace(/(?<=[\d\u3040-\u30ff\u4e00-\u9fff]) (?=[\u3040-\u30ff\u4e00-\u9fff])|(?<=[\u3040-\u30ff\u4e00-\u9fff]) (?=\d)/gu, ''))

describe('an appeal', () => {
  it.each(names.flatMap((name) => [[name, 'a mail', mailOf, 'appeal.eml', `${subject}\n\n`], [name, 'a text with marks before its lines', quoted, 'appeal.txt', '']] as const))('%s as %s reads like its text', async (name, _, writtenAs, fileName, above) => {
    const text = readFileSync(`${fixtures}${name}.txt`, 'utf8')
    const read = await readDocument(writtenAs(text), fileName)
    if (!read.ok) throw new Error(read.problem.code)
    expect(factsOf(readUrgentAction(read.value.text))).toEqual(factsOf(readUrgentAction(linesOfText(above + text))))
  })
})

describe.skipIf(reason !== '')(`an appeal saved by LibreOffice in another format${reason}`, () => {
  it.each(names.flatMap((name) => formats.map(([ending]) => [name, ending] as const)))('%s as %s reads like its text', async (name, ending) => {
    const path = join(folder, `${name}.${ending}`)
    const read = await readDocument(readFileSync(path), path)
    if (!read.ok) throw new Error(read.problem.code)
    const text = readFileSync(`${fixtures}${name}.txt`, 'utf8')
    const printed = factsOf(readUrgentAction(read.value.text))
    expect(ending.endsWith('pdf') ? withoutSetSpaces(printed) : printed).toEqual(factsOf(readUrgentAction(linesOfText(text))))
  })
})
