import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import validate from '@ooxml-tools/validate'
import { Document, Paragraph, TextRun } from 'docx'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import type { Face } from '../../../core/pack/face.ts'
import { fontOf, runFontsOf } from '../../../documents/pack/face-fonts.ts'
import { withFonts } from '../../../documents/pack/font-parts.ts'
import { partsOf } from '../../../documents/pack/pack-document.ts'
import { fontsInPdf, pdfsByLibreOffice, whyNoLibreOffice } from '../../kit/libre-office.ts'
import { packPlan } from '../../kit/pack-sample.ts'
import { readZipTexts } from '../../kit/read-zip.ts'
import { fonts, makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

const folder = makeTestFolder()
afterAll(() => folder.remove())
const why = whyNoLibreOffice()

const documentIn = async (...faces: readonly Face[]): Promise<ReadonlyMap<string, Uint8Array>> =>
  withFonts(await partsOf(new Document({
    sections: [{ children: faces.map((face) => new Paragraph({ children: [new TextRun({ text: `Řecké ${face}`, font: runFontsOf(face), bold: fontOf(face).isBold })] })) }],
  })), fonts)

const textOf = (parts: ReadonlyMap<string, Uint8Array>, name: string): string => new TextDecoder().decode(parts.get(name))
const embeddedIn = (parts: ReadonlyMap<string, Uint8Array>): readonly string[] =>
  [...textOf(parts, 'word/fontTable.xml').matchAll(/<w:font w:name="([^"]*)">(.*?)<\/w:font>/gu)]
    .map(([, name = '', rest = '']) => [name, /altName w:val="([^"]*)"/u.exec(rest)?.[1], ...[...rest.matchAll(/w:embed(\w+)/gu)].map(([, kind]) => kind)].join(' '))

describe('the fonts in a Word file', () => {
  it('are those that its text uses, with what to take where they are not loaded', async () => {
    expect(embeddedIn(await documentIn('serif'))).toEqual(['Vigil Serif Cambria Regular'])
    expect(embeddedIn(await documentIn('sans', 'sans-bold', 'display'))).toEqual(['Vigil Sans Calibri Regular Bold', 'Vigil Display Cambria Regular'])
    const plain = await documentIn('times')
    expect([embeddedIn(plain), [...plain.keys()].filter((name) => name.endsWith('.odttf')), textOf(plain, 'word/settings.xml').includes('embedTrueTypeFonts')]).toEqual([[], [], false])
  })

  it('are the shipped ones, once their first bytes are combined with their key again', async () => {
    const parts = await documentIn('serif')
    const [, key = ''] = /w:fontKey="\{([0-9A-F-]{36})\}"/u.exec(textOf(parts, 'word/fontTable.xml')) ?? []
    const keyBytes = Buffer.from(key.replaceAll('-', ''), 'hex').toReversed()
    const file = Buffer.from(parts.get('word/fonts/font1.odttf') ?? new Uint8Array())
    expect(file.equals(Buffer.from(fonts['VigilSerif-Regular.ttf']))).toBe(false)
    const font = Buffer.from(file.map((byte, index) => (index < 32 ? byte ^ (keyBytes[index % 16] ?? 0) : byte)))
    expect(font.equals(Buffer.from(fonts['VigilSerif-Regular.ttf']))).toBe(true)
    expect(textOf(parts, 'word/settings.xml')).toContain('<w:embedTrueTypeFonts/>')
  })

  it('are the same bytes each time', async () => {
    const [one, other] = [await documentIn('sans', 'serif-bold'), await documentIn('sans', 'serif-bold')]
    const ofFonts = (parts: ReadonlyMap<string, Uint8Array>) => [...parts].filter(([name]) => /font/iu.test(name)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')])
    expect(ofFonts(one)).toEqual(ofFonts(other))
    expect(ofFonts(one).map(([name]) => name)).toEqual(['word/fontTable.xml', 'word/_rels/fontTable.xml.rels', 'word/fonts/font1.odttf', 'word/fonts/font2.odttf', 'word/fonts/font3.odttf'])
  })

  it('have no fault', async () => {
    expect(await validate(zipSync(Object.fromEntries(await documentIn('sans', 'sans-bold', 'serif', 'serif-bold', 'display'))), 'docx')).toEqual([])
  })

  it('are none in a file of labels', async () => {
    const [path = ''] = await writeTestPack(packPlan({ choices: { parts: ['labels', 'envelopes'] } }), folder.path, 'labels.docx')
    expect(Object.keys(readZipTexts(path)).filter((name) => name.endsWith('.odttf'))).toEqual([])
  })

  it.skipIf(why !== '')(`are what LibreOffice sets the text in${why}`, async () => {
    const path = join(folder.path, 'fonts.docx')
    writeFileSync(path, zipSync(Object.fromEntries(await documentIn('sans', 'sans-bold', 'serif', 'serif-bold', 'display'))))
    expect(fontsInPdf(pdfsByLibreOffice([path])[0] ?? '')).toEqual(['VigilDisplay-Regular', 'VigilSans-Bold', 'VigilSans-Regular', 'VigilSerif-Bold', 'VigilSerif-Regular'])
  })
})
