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
const formats = [['pdf', 'pdf'], ['tagged.pdf', 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'], ['docx', 'docx:MS Word 2007 XML'], ['html', 'html']] as const

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

/** The facts of the document, without their places. */
const factsOf = ({ provenance: _provenance, unread: _unread, unreadRanges: _unreadRanges, furnitureRanges: _skipped, issues: _issues, ...facts }: Reading): unknown => facts

describe.skipIf(reason !== '')(`an appeal saved by LibreOffice in another format${reason}`, () => {
  it.each(names.flatMap((name) => formats.map(([ending]) => [name, ending] as const)))('%s as %s reads like its text', async (name, ending) => {
    const path = join(folder, `${name}.${ending}`)
    const read = await readDocument(readFileSync(path), path)
    if (!read.ok) throw new Error(read.problem.code)
    const text = readFileSync(`${fixtures}${name}.txt`, 'utf8')
    expect(factsOf(readUrgentAction(read.value.text))).toEqual(factsOf(readUrgentAction(linesOfText(text))))
  })
})
