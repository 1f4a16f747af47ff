import { describe, expect, it } from 'vitest'
import { placeholders } from '../../../core/pack/placeholders.ts'
import { xmlOf } from '../../../documents/xml/xml-tree.ts'
import { letterParagraph, paragraph, passed, problemsOf, relation, relationships, templateParts, zipOf } from './template-files.ts'

const problems = (body: string, header?: string) => problemsOf(zipOf(templateParts(body, header)))
const bodyOf = async (body: string): Promise<string> => (await passed(zipOf(templateParts(`${body}${letterParagraph}`)))).body.slice(0, -1).map(xmlOf).join('')
const table = (cell: string): string => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${cell}</w:tc></w:tr></w:tbl>`
const place = (where: string, number: number, around: string) => ({ where, paragraph: number, around })

describe('placeholders of a template', () => {
  it('are found in any spelling, one by one', async () => {
    const words = ['{Member Name}', '{member-address}', '{GROUP NAME}', '{group_address}', '{ date }', '{target\u00a0name}', '{Target Address}', '{salutation}', '{letter}', '{hand writing}', '{closing}', '{signature}', '{code}']
    const { placeholders: found, warnings } = await passed(zipOf(templateParts(words.map((text) => paragraph(text)).join(''))))
    expect([[...found], warnings]).toEqual([placeholders, []])
  })

  it('are joined where Word split them, with the properties of their first run', async () => {
    const split = '<w:p w:rsidR="00A1"><w:r><w:rPr><w:b/></w:rPr><w:t>To {tar</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="x"/><w:r><w:rPr><w:i/></w:rPr><w:t>get</w:t><w:tab/></w:r><w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellEnd"/><w:r><w:t> name}, {da</w:t></w:r><w:ins w:id="4" w:author="A"><w:r><w:t>te}</w:t></w:r></w:ins><w:del w:id="5" w:author="A"><w:r><w:delText>{old}</w:delText></w:r></w:del></w:p>'
    expect(await bodyOf(split)).toBe('<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">To {targetName}</w:t></w:r><w:r><w:t xml:space="preserve">, {date}</w:t></w:r></w:p>')
  })

  it('are found in links, content controls and written as references', async () => {
    const body = `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${paragraph('&#123;da', 'te&#x7D; &amp; on')}</w:sdtContent></w:sdt><w:p><w:hyperlink w:anchor="x"><w:r><w:t>{code}</w:t></w:r></w:hyperlink></w:p>`
    expect(await bodyOf(body)).toBe(`${paragraph('{date}', ' &amp; on')}${paragraph('{code}')}`)
  })

  it('that cannot be filled are named with their place', async () => {
    const body = [
      paragraph('Dear {memer name}, we'), paragraph('{'), paragraph('}'), paragraph('a {} b { } c'), paragraph('Late } and {letter open'), paragraph('Mr {target'), '<w:p/>', paragraph('name} here'),
      table(paragraph('In a cell {nmae}')), '<w:p><w:r><w:t>{member</w:t><w:br/><w:t>name}</w:t></w:r></w:p>', letterParagraph, paragraph('السيد {اسم} المحترم'),
    ].join('')
    expect(await problems(body)).toEqual([
      { code: 'unknown-placeholder', text: '{memer name}', meant: 'member name', place: place('body', 1, 'Dear {memer name}, we') },
      { code: 'crosses-paragraph', text: '{', place: place('body', 2, '{') },
      { code: 'empty-placeholder', text: '{}', place: place('body', 4, 'a {} b { } c') },
      { code: 'empty-placeholder', text: '{ }', place: place('body', 4, 'a {} b { } c') },
      { code: 'unopened-brace', text: '}', place: place('body', 5, 'Late } and {letter open') },
      { code: 'unclosed-brace', text: '{letter open', place: place('body', 5, 'Late } and {letter open') },
      { code: 'crosses-paragraph', text: '{target', place: place('body', 6, 'Mr {target') },
      { code: 'unknown-placeholder', text: '{nmae}', place: place('table', 9, 'In a cell {nmae}') },
      { code: 'crosses-paragraph', text: '{member name}', place: place('body', 10, '{member name}') },
      { code: 'unknown-placeholder', text: '{اسم}', place: place('body', 12, 'السيد {اسم} المحترم') },
    ])
  })

  it('are not fields of Word: each is named with its place and what to write', async () => {
    const field = (...instructions: readonly string[]): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instructions.join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
    const body = [
      `<w:p>${field(instruction(' MERGE'), instruction('FIELD Target_Name \\* MERGEFORMAT '))}</w:p>`,
      `<w:p>${field(instruction(' IF '), field(instruction(' MERGEFIELD Sex ')), instruction(' = "m" "Dear Sir" "Dear Madam" '))}</w:p>`,
      '<w:p><w:fldSimple w:instr=" DATE \\@ &quot;d MMMM yyyy&quot; "><w:r><w:t>1 January 2020</w:t></w:r></w:fldSimple></w:p>',
      `<w:p><w:r><w:t>No. </w:t></w:r>${field(instruction(' SEQ letters '))}</w:p>`,
      table(`<w:p>${field(instruction(' HYPERLINK "x" '))}</w:p>`),
      letterParagraph,
    ].join('')
    expect(await problems(body, `<w:p>${field(instruction('PRINTDATE'))}</w:p>`)).toEqual([
      { code: 'merge-field', text: 'MERGEFIELD Target_Name', meant: 'target name', place: place('body', 1, 'shown') },
      { code: 'merge-field', text: 'IF', place: place('body', 2, 'shown shown') },
      { code: 'merge-field', text: 'MERGEFIELD Sex', place: place('body', 2, 'shown shown') },
      { code: 'date-field', text: 'DATE', meant: 'date', place: place('body', 3, '1 January 2020') },
      { code: 'number-field', text: 'SEQ letters', place: place('body', 4, 'No. shown') },
      { code: 'date-field', text: 'PRINTDATE', meant: 'date', place: place('header', 1, 'shown') },
    ])
  })

  it('in a header are only those of the group and the day', async () => {
    expect(await problems(letterParagraph, paragraph('{group name} {group address} {date} {code} {oops}'))).toEqual([
      { code: 'not-in-header', text: '{code}', place: place('header', 1, 'name} {group address} {date} {code} {oops}') },
      { code: 'unknown-placeholder', text: '{oops}', place: place('header', 1, '{group address} {date} {code} {oops}') },
    ])
  })

  it('of blocks must be alone in their paragraph', async () => {
    expect(await problems(`${paragraph('Text: {letter}')}${paragraph('{handwriting} {code}')}`)).toEqual([
      { code: 'not-alone', text: '{letter}', place: place('body', 1, 'Text: {letter}') },
      { code: 'not-alone', text: '{handwriting}', place: place('body', 2, '{handwriting} {code}') },
    ])
  })
})

describe('a template', () => {
  it('without a letter is refused', async () => {
    expect(await problems(paragraph('{code}'))).toEqual([{ code: 'letter-missing', text: '', place: null }])
  })

  it('without target or code, or with page numbers, is warned of', async () => {
    const { warnings } = await passed(zipOf(templateParts(letterParagraph, '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>')))
    expect(warnings).toEqual(['target-address-missing', 'code-missing', 'page-number'])
  })

  it('with sections or notes is refused', async () => {
    expect(await problems(`<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>One</w:t></w:r></w:p><w:p><w:r><w:t>Two</w:t><w:footnoteReference w:id="2"/></w:r></w:p>${letterParagraph}`)).toEqual([
      { code: 'sections', text: 'One', place: place('body', 1, 'One') },
      { code: 'notes', text: 'Two', place: place('body', 2, 'Two') },
    ])
  })

  it.each([
    ['a field that fetches', '<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://x.example/a.png"</w:instrText></w:r></w:p>', {}, { code: 'external', text: 'INCLUDEPICTURE' }],
    ['a picture elsewhere', '', { 'word/_rels/document.xml.rels': relationships(relation('rId2', 'header', 'header1.xml'), relation('rId9', 'image', 'http://x.example/a.png', ' TargetMode="External"')) }, { code: 'external', text: 'http://x.example/a.png' }],
    ['an embedded object', '', { 'word/_rels/document.xml.rels': relationships(relation('rId9', 'oleObject', 'embeddings/a.bin')) }, { code: 'embedded-object', text: 'embeddings/a.bin' }],
    ['a part that is left behind', '<w:altChunk r:id="rId9"/>', {}, { code: 'unsupported-part', text: 'w:altChunk' }],
  ])('with %s is refused', async (_, body, parts, problem) => {
    expect(await problemsOf(zipOf(templateParts(`${body}${letterParagraph}`, '<w:p/>', parts)))).toEqual([{ ...problem, place: null }])
  })
})
