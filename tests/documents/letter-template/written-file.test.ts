import validate from '@ooxml-tools/validate'
import { Document, Footer, Header, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckedTemplate } from '../../../documents/letter-template/check-template.ts'
import { compileTemplate } from '../../../documents/letter-template/compile.ts'
import { packageParts } from '../../../documents/letter-template/package-parts.ts'
import { documentIdCharacter, memberLinesCharacter } from '../../../documents/slots/template-slots.ts'
import type { TemplateFill } from '../../../documents/letter-template/template-values.ts'
import { slotCharacter } from '../../../documents/slots/letter-slots.ts'
import { xmlProblem, xmlTexts } from '../../kit/xml-texts.ts'
import { passed, templateFill } from './template-files.ts'

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const logo = (): ImageRun => new ImageRun({ type: 'png', data: pixel, transformation: { width: 40, height: 40 } })

const template = (): Promise<Buffer> => Packer.toBuffer(new Document({
  comments: { children: [{ id: 0, author: 'Ann', children: [new Paragraph('A private note')] }] },
  sections: [{
    properties: { titlePage: true },
    headers: { first: new Header({ children: [new Paragraph({ children: [logo(), new TextRun('{group name}')] })] }), default: new Header({ children: [new Paragraph('Never shown')] }) },
    footers: { first: new Footer({ children: [new Paragraph('{group address}')] }) },
    children: [
      new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('{member name}'), new Paragraph('{Member address}')] }), new TableCell({ children: [new Paragraph({ children: [logo()] })] })] })] }),
      new Paragraph({ children: [new TextRun({ text: '{target ', bold: true }), new TextRun({ text: 'name}', italics: true })], pageBreakBefore: true }),
      new Paragraph('{target address}'), new Paragraph('{date}'), new Paragraph('{salutation}'),
      new Paragraph({ children: [new TextRun({ text: '{letter}', size: 24 })], spacing: { after: 120 } }), new Paragraph('{handwriting}'),
      new Paragraph('{closing}'), new Paragraph('{signature}'), new Paragraph('{code}'),
    ],
  }],
}))

const values: Readonly<Record<string, string>> = {
  [slotCharacter('senderName')]: 'Ann Berg', [slotCharacter('signature')]: 'Ann Berg', [slotCharacter('code')]: 'ABCD-001-X',
  [memberLinesCharacter]: '2 Road</w:t><w:br/><w:t xml:space="preserve">Lesk',
}

/** A document of that many letters, written as the engine writes it. */
const written = (checked: CheckedTemplate, fill: TemplateFill, count: number): Uint8Array => {
  const { opening, letter, section, closing } = compileTemplate(checked, fill)
  let drawings = 0
  const letters = Array.from({ length: count }, () => letter.replace(/[\ue0e0-\ue0ff]/gu, (slot) => (slot === documentIdCharacter ? String((drawings += 1)) : (values[slot] ?? 'unknown slot'))))
  const parts = Object.fromEntries(packageParts(checked, fill))
  return zipSync({ ...parts, [checked.source.documentName]: new TextEncoder().encode(`${opening}${letters.join('')}${section}${closing}`) })
}

describe('a file of letters from a template', () => {
  let checked: CheckedTemplate
  beforeAll(async () => { checked = await passed(await template()) })

  it.each(Object.entries({
    'a named letter': templateFill(),
    'nothing known': templateFill({ date: null, salutation: null, closing: null, paragraphs: [], isNamed: false }),
    'Arabic': templateFill({ isRightToLeft: true, isSenderRightToLeft: true, salutation: 'معالي الوزير', paragraphs: ['أكتب إليكم', 'مرة أخرى'], closing: 'مع الاحترام' }),
    'odd characters': templateFill({ groupName: 'A & "B" <c>', paragraphs: ['\u0000\u0007\ud800\uffff\ue0e0 \t tab\nnext', ''] }),
  }))('has no fault: %s', async (_, fill) => {
    const bytes = written(checked, fill, 3)
    const xml = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml')).map(([name, part]) => [name, xmlProblem(strFromU8(part))])
    expect(xml.filter(([, problem]) => problem !== '')).toEqual([])
    expect(await validate(bytes, 'docx')).toEqual([])
  })

  it('says what was filled in, in the template’s order', () => {
    const parts = unzipSync(written(checked, templateFill(), 2))
    const one = ['Ann Berg', '2 Road', 'Lesk', 'Minister Ana Belmonte', 'Ministry of Justice', 'Lima <15001>', 'Peru', '5 March 2023', 'Dear Minister,', 'I write & ask.', 'Free him.', '\u00a0', '\u00a0', 'Yours sincerely,', 'Ann Berg', 'ABCD-001-X']
    expect(xmlTexts(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))).toEqual([...one, ...one])
    const heads = Object.entries(parts).filter(([name]) => /header|footer/u.test(name) && name.endsWith('.xml')).map(([, part]) => xmlTexts(strFromU8(part)))
    expect(heads).toEqual(expect.arrayContaining([['Group 12'], ['1 Mill Lane', 'Lesk']]))
    expect(Object.keys(parts).filter((name) => name.includes('comments'))).toEqual([])
  })
})
