import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unzipSync } from 'fflate'
import { readSections } from '../../../renderer/features/packs/preview/read-sections.ts'
import { readStyles } from '../../../renderer/features/packs/preview/read-styles.ts'
import type { Block, Paragraph, Section } from '../../../renderer/features/packs/preview/word-types.ts'
import { packPlan } from '../../kit/pack-sample.ts'
import { makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'
import { xmlTree } from '../../kit/xml-tree.ts'

const styles = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:styleId="Plain" w:default="1"><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Plain"/><w:pPr><w:spacing w:before="240"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style></w:styles>`
const read = (body: string): readonly Section[] => readSections(xmlTree(`<w:document><w:body>${body}</w:body></w:document>`), readStyles(xmlTree(styles)))
const firstOf = (body: string): Block | undefined => read(body)[0]?.blocks[0]
const paragraphs = (blocks: readonly Block[]): readonly Paragraph[] => blocks.filter((block) => block.kind === 'paragraph')
const textOf = ({ pieces }: Paragraph): string => pieces.map((piece) => (piece.kind === 'text' ? piece.text : '|')).join('')

describe('a pack the engine wrote', () => {
  const folder = makeTestFolder()
  let sections: readonly Section[] = []
  beforeAll(async () => {
    const [file = ''] = await writeTestPack(packPlan(), folder.path)
    const parts = unzipSync(readFileSync(file))
    const treeOf = (name: string) => xmlTree(new TextDecoder().decode(parts[name]))
    sections = readSections(treeOf('word/document.xml'), readStyles(treeOf('word/styles.xml')))
  })
  afterAll(() => folder.remove())

  it('has a section for each sheet, one of letters and one of labels', () => {
    expect(sections.map(({ page }) => page.width)).toEqual([595.3, 841.9, 595.3, 595.3])
    expect(sections.map(({ page }) => page.bottom > 0)).toEqual([true, true, true, false])
  })

  it('has every letter’s code in a frame at the foot of the page', () => {
    const frames = paragraphs(sections.at(-2)?.blocks ?? []).filter(({ frame }) => frame !== null)
    expect(frames.map(textOf)).toEqual(expect.arrayContaining([expect.stringMatching(/^7KQM-001-/u)]))
    expect(new Set(frames.map(({ frame }) => `${frame?.isXFromPage} ${frame?.isYFromPage} ${(frame?.y ?? 0) > 780}`))).toEqual(new Set(['true true true']))
  })

  it('has lines to write on from stop to stop and labels of an exact height', () => {
    const ruled = paragraphs(sections.at(-2)?.blocks ?? []).find(({ stops }) => stops.length > 0)
    expect(ruled?.stops[0]).toMatchObject({ kind: 'end', leader: 'line' })
    const [labels] = sections.at(-1)?.blocks ?? []
    expect(labels?.kind === 'table' && labels.rows.every(({ isExact, height }) => isExact && Math.abs(height - 108) < 0.1)).toBe(true)
  })
})

describe('reading', () => {
  it('takes a paragraph’s lengths in points and its sides by direction', () => {
    expect(firstOf('<w:p><w:pPr><w:pageBreakBefore/><w:bidi/><w:spacing w:before="160" w:after="200" w:line="363" w:lineRule="exact"/><w:ind w:left="4800"/><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="14252A"/><w:sz w:val="44"/></w:rPr><w:t>A &amp; B</w:t><w:br/><w:t>C</w:t></w:r></w:p>')).toMatchObject({
      isPageStart: true, isRightToLeft: true, before: 8, after: 10, lineHeight: 18.15, start: 240, align: 'end', size: 22,
      pieces: [{ text: 'A & B', look: { isBold: true, color: '14252A', size: 22, font: 'Times New Roman' } }, { kind: 'break' }, { text: 'C' }],
    })
  })

  it('takes from a style, and from the style it is based on, what the paragraph does not say', () => {
    expect([firstOf('<w:p><w:pPr><w:pStyle w:val="Head"/><w:spacing w:before="20"/></w:pPr><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>A</w:t></w:r></w:p>'), firstOf('<w:p><w:r><w:t>A</w:t></w:r></w:p>'), firstOf('<w:p><w:pPr><w:pStyle w:val="Loop"/></w:pPr></w:p>')]).toMatchObject([
      { before: 1, after: 6, align: 'center', size: 20, pieces: [{ look: { isBold: false } }] }, { after: 6, size: 11 }, { size: 11 },
    ])
  })

  it('joins a section that goes on with the page before it, and lets another begin its own', () => {
    const section = (type: string, text: string, width: number): string =>
      `<w:p><w:pPr><w:sectPr><w:type w:val="${type}"/><w:pgSz w:w="${width}" w:h="200"/></w:sectPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const sections = read([section('oddPage', 'A', 100), section('continuous', 'B', 100), section('continuous', 'C', 200), section('nextPage', 'D', 200)].join(''))
    expect(sections.map(({ page, blocks }) => `${page.width} ${paragraphs(blocks).map(textOf).join()}`)).toEqual(['5 A,B', '10 C', '10 D'])
  })

  it('notes what it does not draw', () => {
    const sections = read('<w:p><w:r><w:drawing/></w:r></w:p><w:p><w:r><w:t>A</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default"/></w:sectPr>')
    expect(sections.map(({ hasHeads, blocks }) => [hasHeads, ...paragraphs(blocks).map(({ hasMore }) => hasMore)])).toEqual([[true, true, false]])
  })

  it('splits a paragraph at a page break inside it', () => {
    const [section] = read('<w:p><w:r><w:t>A</w:t><w:br w:type="page"/><w:t>B</w:t></w:r></w:p>')
    expect(paragraphs(section?.blocks ?? []).map((each) => `${textOf(each)} ${each.isPageStart}`)).toEqual(['A false', 'B true'])
  })

  it('has cells that cover rows below, and tables in cells', () => {
    const cell = (marks: string, inside = '<w:p/>'): string => `<w:tc><w:tcPr>${marks}</w:tcPr>${inside}</w:tc>`
    const [open, on] = ['<w:vMerge w:val="restart"/>', '<w:vMerge w:val="continue"/>']
    const inner = `<w:tbl><w:tblGrid><w:gridCol w:w="200"/></w:tblGrid><w:tr>${cell('', '<w:p><w:r><w:t>inside</w:t></w:r></w:p>')}</w:tr></w:tbl><w:p/>`
    const rows = [[cell(open), cell('', inner)], [cell(on), cell('')], [cell('<w:vMerge/>'), cell('')], [cell(open), cell('')]].map((cells) => `<w:tr>${cells.join('')}</w:tr>`)
    const table = firstOf(`<w:tbl><w:tblGrid><w:gridCol w:w="200"/><w:gridCol w:w="400"/></w:tblGrid>${rows.join('')}</w:tbl>`)
    const cells = table?.kind === 'table' ? table.rows.map((row) => row.cells.map(({ rows: count, width, blocks }) => `${count} ${width} ${blocks.map(({ kind }) => kind).join(' ')}`)) : []
    expect(cells).toEqual([
      ['3 10 paragraph', '1 20 table paragraph'], ['0 10 paragraph', '1 20 paragraph'], ['0 10 paragraph', '1 20 paragraph'], ['1 10 paragraph', '1 20 paragraph'],
    ])
  })

  it('draws a line between two rows once, and a cell’s own before the table’s', () => {
    const row = '<w:tr><w:tc><w:tcPr><w:tcW w:w="200"/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:tcW w:w="400"/><w:tcBorders><w:bottom w:val="nil"/></w:tcBorders></w:tcPr><w:p/></w:tc></w:tr>'
    const table = firstOf(`<w:tbl><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="8" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:color="C9CEC7"/></w:tblBorders></w:tblPr>${row}${row}</w:tbl>`)
    const drawn = table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map(({ width, borders }) => `${width} ${borders.top?.width ?? '-'} ${borders.bottom?.width ?? '-'}`)) : []
    expect(drawn).toEqual([['10 - 0.5', '20 - -'], ['10 - 1', '20 - -']])
  })

  it('takes no value that is not of its kind', () => {
    expect(firstOf('<w:p><w:pPr><w:spacing w:line="url(x)" w:lineRule="exact"/><w:ind w:left="expression(1)"/></w:pPr><w:r><w:rPr><w:color w:val="red;background:url(x)"/></w:rPr><w:t>A</w:t></w:r></w:p>'))
      .toMatchObject({ start: 0, pieces: [{ look: { color: null } }] })
  })
})
