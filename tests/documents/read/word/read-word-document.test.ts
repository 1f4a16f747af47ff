import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DeletedTextRun, Document, ExternalHyperlink, Footer, FootnoteReferenceRun, Header, HeadingLevel, InsertedTextRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import type { Reading } from '../../../../core/case/reading.ts'
import type { SourceText } from '../../../../core/case/source-text.ts'
import { linesOfText } from '../../../../documents/read/lines-of-text.ts'
import { readDocument } from '../../../../documents/read/read-document.ts'

const bytesOf = async (children: readonly (Paragraph | Table)[], section: { header?: string; footer?: string } = {}): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          ...(section.header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(section.header)] }) } }),
          ...(section.footer === undefined ? {} : { footers: { default: new Footer({ children: [new Paragraph(section.footer)] }) } }),
          children,
        },
      ],
    }),
  )

const textOf = async (bytes: Uint8Array): Promise<SourceText> => {
  const read = await readDocument(bytes, 'any-name')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value.text
}

const refused = (code: string): unknown => ({ ok: false, problem: { code } })

describe('a Word document', () => {
  it('becomes lines with what Word says of them, headers first and footers last', async () => {
    const bytes = await bytesOf(
      [
        new Paragraph({ text: 'URGENT ACTION', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ children: [new TextRun({ text: 'POET HELD', bold: true })] }),
        new Paragraph({ children: [new TextRun('Plot 9'), new TextRun({ text: 'Kampala, Uganda', break: 1 })] }),
        new Paragraph({ text: 'release her;', bullet: { level: 0 } }),
        new Paragraph({
          children: [
            new TextRun('Form: '),
            new ExternalHyperlink({ link: 'https://form.example/', children: [new TextRun('here')] }),
          ],
        }),
        new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Salutation: Dear Minister')] })] })] }),
      ],
      { header: 'UA: 12/24 & more', footer: 'Page' },
    )
    expect(await textOf(bytes)).toEqual({
      lines: [
        { text: 'UA: 12/24 & more' },
        { text: '' },
        { text: 'URGENT ACTION', isHeading: true },
        { text: '' },
        { text: 'POET HELD', isBold: true },
        { text: 'Plot 9' },
        { text: 'Kampala, Uganda' },
        { text: 'release her;', isListItem: true },
        { text: '' },
        { text: 'Form: here', links: [{ text: 'here', address: 'https://form.example/' }] },
        { text: 'Salutation: Dear Minister', isTableCell: true },
        { text: '' },
        { text: 'Page' },
      ],
    })
  })

  it('separates addresses that are side by side in a table, and has its notes', async () => {
    const cell = (...texts: readonly string[]): TableCell => new TableCell({ children: texts.map((text) => new Paragraph(text)) })
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('See the report of 2026.')] } },
      sections: [{ children: [new Table({ rows: [new TableRow({ children: [cell('Ana', 'Lima'), cell('Luis', 'Cusco')] })] }), new Paragraph({ children: [new TextRun('Held again'), new FootnoteReferenceRun(1)] })] }],
    })
    const isTableCell = true
    expect(await textOf(await Packer.toBuffer(document))).toEqual({
      lines: [{ text: 'Ana', isTableCell }, { text: 'Lima', isTableCell }, { text: '' }, { text: 'Luis', isTableCell }, { text: 'Cusco', isTableCell }, { text: '' }, { text: 'Held again' }, { text: '' }, { text: 'See the report of 2026.' }],
    })
  })

  it('leaves out what was deleted or hidden', async () => {
    const change = { id: 1, author: 'A', date: '2026-01-01T00:00:00Z' }
    const paragraph = new Paragraph({ children: [new TextRun('Dear '), new TextRun({ text: 'secret', vanish: true }), new DeletedTextRun({ text: 'gone', ...change }), new InsertedTextRun({ text: 'Minister,', ...change })] })
    expect(await textOf(await bytesOf([paragraph, new Paragraph('Release him.')]))).toEqual({ lines: [{ text: 'Dear Minister,' }, { text: 'Release him.' }] })
  })

  it('gives the text of a box, drawn the old way or only the new one', async () => {
    const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
    const content = `<w:txbxContent>${paragraph('Minister Ana')}${paragraph('Lima 1')}</w:txbxContent>`
    const drawn = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice>`
    const old = `<mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback>`
    const documentOf = (box: string): Uint8Array =>
      zipSync({
        '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'),
        '_rels/.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
        'word/document.xml': strToU8(
          `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body><w:p><w:r><w:t>Outer</w:t></w:r><w:r><mc:AlternateContent>${box}</mc:AlternateContent></w:r></w:p>${paragraph('After')}</w:body></w:document>`,
        ),
      })
    const textsOf = async (box: string): Promise<readonly string[]> => (await textOf(documentOf(box))).lines.map(({ text }) => text)
    expect([await textsOf(drawn + old), await textsOf(drawn)]).toEqual([
      ['Outer', 'Minister Ana', 'Lima 1', 'After'],
      ['Outer', 'After', '', 'Minister Ana', 'Lima 1'],
    ])
  })

  const factsOf = ({ provenance: _provenance, unread: _unread, unreadRanges: _ranges, furnitureRanges: _skipped, issues: _issues, ...facts }: Reading): unknown => facts

  it.each(['recent-sheet', 'recent-spanish', 'appeals-before'])('of %s reads like the same text', async (name) => {
    const text = readFileSync(fileURLToPath(new URL(`../../../core/case/fixtures/${name}.txt`, import.meta.url)), 'utf8')
    const bytes = await bytesOf(text.split('\n').map((line) => new Paragraph(line)))
    expect(factsOf(readUrgentAction(await textOf(bytes)))).toEqual(factsOf(readUrgentAction(linesOfText(text))))
  })

  it('without empty paragraphs still has its blocks separated', async () => {
    const text = readFileSync(fileURLToPath(new URL('../../../core/case/fixtures/recent-sheet.txt', import.meta.url)), 'utf8')
    const bytes = await bytesOf(text.split('\n').filter((line) => line !== '').map((line) => new Paragraph(line)))
    expect(factsOf(readUrgentAction(await textOf(bytes)))).toEqual(factsOf(readUrgentAction(linesOfText(text))))
  })
})

describe('a package that is refused', () => {
  const types = (type: string): Uint8Array => strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`)
  const body = strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>')

  it('unzips to far more than its size', async () => {
    const bomb = zipSync({ '[Content_Types].xml': types('x'), 'word/document.xml': new Uint8Array(30 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readDocument(bomb, 'a.docx')).toEqual(refused('zip-bomb'))
  })

  it('has more parts than any letter', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`part${index}`, new Uint8Array(0)]))
    expect(await readDocument(zipSync(parts), 'a.docx')).toEqual(refused('zip-bomb'))
  })

  it('holds macros, by its parts or by its types', async () => {
    const byPart = zipSync({ '[Content_Types].xml': types('x'), 'word/document.xml': body, 'word/vbaProject.bin': strToU8('x') })
    const byType = zipSync({ '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml'), 'word/document.xml': body })
    expect([await readDocument(byPart, 'a.docx'), await readDocument(byType, 'a.docx')]).toEqual([refused('macros'), refused('macros')])
  })

  it('declares entities', async () => {
    const declared = strToU8('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document/>')
    const bytes = zipSync({ '[Content_Types].xml': types('x'), 'word/document.xml': declared })
    expect(await readDocument(bytes, 'a.docx')).toEqual(refused('damaged'))
  })

  it('is some other archive', async () => {
    expect(await readDocument(zipSync({ 'a.txt': strToU8('a') }), 'a.docx')).toEqual(refused('format-not-yet'))
  })

  it('breaks off', async () => {
    const whole = await bytesOf([new Paragraph('x'.repeat(10_000))])
    expect(await readDocument(whole.slice(0, whole.length - 500), 'a.docx')).toEqual(refused('damaged'))
  })

  it('says nothing', async () => {
    expect(await readDocument(await bytesOf([new Paragraph('')]), 'a.docx')).toEqual(refused('empty'))
  })
})
