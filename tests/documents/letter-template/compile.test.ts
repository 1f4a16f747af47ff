import { describe, expect, it } from 'vitest'
import { slotCharacter } from '../../../documents/slots/letter-slots.ts'
import { compileTemplate } from '../../../documents/letter-template/compile.ts'
import { packageParts } from '../../../documents/letter-template/package-parts.ts'
import { documentIdCharacter, memberLinesCharacter, withoutFirstBreak } from '../../../documents/slots/template-slots.ts'
import type { TemplateFill } from '../../../documents/letter-template/template-values.ts'
import { letterParagraph, namespaces, paragraph, passed, relation, relationships, sectionXml, templateFill, templateParts, zipOf } from './template-files.ts'

const letterOf = async (body: string, changes: Partial<TemplateFill> = {}, isPageStart = false): Promise<string> =>
  compileTemplate(await passed(zipOf(templateParts(body))), templateFill(changes), isPageStart).letter
const run = (...inner: readonly string[]): string => `<w:r>${inner.map((part) => (part.startsWith('<') ? part : `<w:t xml:space="preserve">${part}</w:t>`)).join('')}</w:r>`
const written = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`
const text = paragraph('I write &amp; ask.') + paragraph('Free him.')
const noLines = { handwriting: { lines: 0, lineHeight: 23 } }

describe('a letter from a template', () => {
  it('has what the batch shares as escaped text, lines by breaks', async () => {
    expect(await letterOf(`${paragraph('{group name}, {date}')}${paragraph('{target name}')}${paragraph('{target address}')}${paragraph('{salutation}')}${letterParagraph}${paragraph('{closing}')}`, noLines)).toBe([
      written(run('Group 12'), run(', '), run('5 March 2023')), paragraph('Minister Ana Belmonte'),
      written(run('Ministry of Justice'), run('<w:br/>', 'Lima &lt;15001&gt;'), run('<w:br/>', 'Peru')), paragraph('Dear Minister,'), text, paragraph('Yours sincerely,'),
    ].join(''))
  })

  it('has slots for what differs, each in a run of its own', async () => {
    expect(await letterOf(`${paragraph('{member address}')}${paragraph('{member name}{member address}')}${letterParagraph}${paragraph('{signature} ({code})')}`, noLines)).toBe([
      paragraph(memberLinesCharacter), paragraph(slotCharacter('senderName'), slotCharacter('senderLines')), text,
      paragraph(slotCharacter('signature'), ' (', slotCharacter('code'), ')'),
    ].join(''))
  })

  it('repeats the paragraph of its text in the same look', async () => {
    const look = '<w:rPr><w:i/></w:rPr>'
    const properties = '<w:pPr><w:jc w:val="both"/></w:pPr>'
    const body = `<w:p w:rsidR="1">${properties}<w:r>${look}<w:t>{let</w:t></w:r><w:r><w:t>ter}</w:t></w:r></w:p>`
    expect(await letterOf(body, { ...noLines, paragraphs: ['One\ntwo', 'Three\tfour', ''] })).toBe([
      `<w:p>${properties}${run(look, 'One')}${run(look, '<w:br/>', 'two')}</w:p>`, `<w:p>${properties}${run(look, 'Three', '<w:tab/>', 'four')}</w:p>`, `<w:p>${properties}</w:p>`,
    ].join(''))
  })

  it('has lines to write on in their place, or after its text', async () => {
    const line = '<w:p><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9026"/></w:tabs><w:spacing w:before="0" w:after="0" w:line="460" w:lineRule="exact"/></w:pPr><w:r><w:rPr><w:color w:val="808080"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr><w:tab/><w:t xml:space="preserve">\u00a0</w:t></w:r></w:p>'
    expect(await letterOf(`${letterParagraph}${paragraph('and')}${paragraph('{handwriting}')}`)).toBe(`${text}${paragraph('and')}${line}${line}`)
    expect(await letterOf(`${letterParagraph}${paragraph('and')}`)).toBe(`${text}${line}${line}${paragraph('and')}`)
    expect(await letterOf(`${letterParagraph}${paragraph('and')}`, { paragraphs: [] })).toBe(`${line}${line}${paragraph('and')}`)
  })

  it('has dots where nothing is known, and no line for nothing', async () => {
    const body = `${paragraph('{member name}')}${paragraph('{date}')}${letterParagraph}${paragraph('{closing}')}${paragraph('{signature}')}`
    expect(await letterOf(body, { ...noLines, isNamed: false, date: null, closing: null })).toBe(`${paragraph('.'.repeat(48))}${paragraph('.'.repeat(32))}${text}`)
  })

  it('runs from the right where its words do', async () => {
    const body = `<w:p><w:pPr><w:keepNext/><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="24"/><w:lang w:val="en-GB"/></w:rPr><w:t>{salutation}</w:t></w:r></w:p>${letterParagraph}${paragraph('{date}')}${paragraph('{signature}')}${paragraph('To {target name}')}${paragraph('{target address}')}`
    const rtl = '<w:rPr><w:rtl/></w:rPr>'
    const bidi = '<w:pPr><w:bidi/></w:pPr>'
    expect(await letterOf(body, { ...noLines, isRightToLeft: true, salutation: 'معالي الوزير', paragraphs: ['أكتب إليكم', 'UA 105'], targetName: 'وزير', targetAddress: ['وزارة العدل', '12 Main Road'] })).toBe([
      `<w:p><w:pPr><w:keepNext/><w:bidi/><w:jc w:val="right"/></w:pPr>${run('<w:rPr><w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/><w:rtl/><w:lang w:val="en-GB"/></w:rPr>', 'معالي الوزير')}</w:p>`,
      written(bidi, run(rtl, 'أكتب إليكم')), written(bidi, run('UA 105')), written(bidi, run('\u200e5 March 2023')), written(bidi, run(slotCharacter('signature'))), written(run('To '), run(rtl, 'وزير')),
      written(bidi, run(rtl, 'وزارة العدل'), run('<w:br/>', '\u200e12 Main Road')),
    ].join(''))
  })

  it('starts a page with its first paragraph, or with a small one before a table', async () => {
    const table = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>{closing}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    const tiny = (extra: string): string => `<w:p><w:pPr>${extra}<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>`
    expect(await letterOf(`<w:p><w:pPr><w:pStyle w:val="A"/><w:keepLines/><w:spacing w:after="0"/></w:pPr></w:p>${letterParagraph}`, noLines, true)).toBe(`<w:p><w:pPr><w:pStyle w:val="A"/><w:keepLines/><w:pageBreakBefore/><w:spacing w:after="0"/></w:pPr></w:p>${text}`)
    expect(await letterOf(`${table}${letterParagraph}${table}`, { ...noLines, closing: null }, true)).toBe([
      tiny('<w:pageBreakBefore/>'), table.replace(/<w:p>.*<\/w:p>/u, '<w:p/>'), text, table.replace(/<w:p>.*<\/w:p>/u, '<w:p/>'), tiny(''),
    ].join(''))
  })

  it('leaves a place for the number of each drawing and drops what older programs draw', async () => {
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr id="1" name="A"/><w:txbxContent>${paragraph('{code}')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>${letterParagraph}`
    expect(await letterOf(body, noLines)).toBe(`<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr id="${documentIdCharacter}" name="A"/><w:txbxContent>${paragraph(slotCharacter('code'))}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>${text}`)
  })

  it('holds no slot that came from outside', async () => {
    const slot = slotCharacter('code')
    expect(await letterOf(`${paragraph(`${slot}a&#xE0E0;b{target name}`)}${letterParagraph}`, { ...noLines, targetName: slot, paragraphs: [`x${slot}`] })).toBe(`${paragraph('ab')}${paragraph('x')}`)
  })
})

describe('the rest of the file', () => {
  it('is the template’s, without its comments, attached template and other first page', async () => {
    const parts = templateParts(letterParagraph, paragraph('{group name}', ' · {date}'), { 'word/unused.xml': '<a/>' })
    const first = { ...parts, 'word/document.xml': (parts['word/document.xml'] ?? '').replace('w:type="default"', 'w:type="first"').replace('</w:sectPr>', '<w:titlePg/></w:sectPr>') }
    const checked = await passed(zipOf(first))
    const files = [...packageParts(checked, { groupName: 'A & B', groupAddress: [], date: null })].map(([name, bytes]) => [name, new TextDecoder().decode(bytes).replace(/^<\?xml.*\n/u, '')])
    expect(Object.fromEntries(files)).toEqual({
      '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(/<Override PartName="\/word\/(?:document|comments).xml"[^>]*>/gu, '')
        .replace('</Types>', '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
      '_rels/.rels': parts['_rels/.rels'],
      'word/_rels/document.xml.rels': relationships(relation('rId1', 'settings', 'settings.xml'), relation('rId2', 'header', '/word/header1.xml')),
      'word/header1.xml': `<w:hdr ${namespaces}>${paragraph('A &amp; B', ' · ', '.'.repeat(32))}</w:hdr>`,
      'word/settings.xml': `<w:settings ${namespaces}><w:defaultTabStop w:val="720"/></w:settings>`,
    })
    const { opening, section, closing } = compileTemplate(checked, templateFill())
    expect([opening, section, closing]).toEqual([`<w:document ${namespaces}><w:body>`, sectionXml, '</w:body></w:document>'])
  })
})

describe('the types of the parts', () => {
  it('name relationships also where the template named each part of them separately', async () => {
    const types = (templateParts('')['[Content_Types].xml'] ?? '').replace('<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>', '<Override PartName="/_rels/.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>')
    const typesOf = async (parts: Readonly<Record<string, string>>) => packageParts(await passed(zipOf(templateParts(letterParagraph, '<w:p/>', parts))), templateFill()).get('[Content_Types].xml')
    expect(await typesOf({ '[Content_Types].xml': types })).toEqual(await typesOf({}))
  })
})

describe('a member’s lines at the start of a line', () => {
  it('lose the break before them', () => {
    expect(withoutFirstBreak('</w:t><w:br/><w:t xml:space="preserve">1 Road</w:t><w:br/><w:t xml:space="preserve">Lesk')).toBe('1 Road</w:t><w:br/><w:t xml:space="preserve">Lesk')
    expect(withoutFirstBreak('')).toBe('')
  })
})
