// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { fontOf } from '../../../documents/pack/face-fonts.ts'
import { drawTable } from '../../../renderer/features/packs/preview/draw-table.ts'
import { readSections } from '../../../renderer/features/packs/preview/read-sections.ts'
import { readStyles } from '../../../renderer/features/packs/preview/read-styles.ts'
import { xmlTree } from '../../kit/xml-tree.ts'

const tableOf = (rows: string): HTMLElement => {
  const [section] = readSections(xmlTree(`<w:document><w:body><w:tbl><w:tblGrid><w:gridCol w:w="400"/><w:gridCol w:w="600"/></w:tblGrid>${rows}</w:tbl></w:body></w:document>`), readStyles(undefined))
  const [block] = section?.blocks ?? []
  if (block?.kind !== 'table') throw new Error('There is no table')
  return drawTable(block, new Map())
}
const row = (...cells: readonly string[]): string => `<w:tr><w:trPr><w:trHeight w:val="300" w:hRule="exact"/></w:trPr>${cells.join('')}</w:tr>`
const cell = (text: string, marks = '', font = 'Vigil Sans'): string => `<w:tc><w:tcPr>${marks}</w:tcPr><w:p><w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t>${text}</w:t></w:r></w:p></w:tc>`

describe('a table that is drawn', () => {
  it('has a cell as high as the rows that it covers, and keeps its width free below it', () => {
    const table = tableOf(row(cell('1', '<w:vMerge w:val="restart"/>'), cell('a')) + row(cell('', '<w:vMerge/>'), cell('b')))
    const cells = [...table.querySelectorAll<HTMLElement>('.drawn__cell')]
    expect(cells.map(({ textContent, style }) => `${textContent} ${style.inlineSize} ${style.blockSize}`)).toEqual(['1 20pt 30pt', 'a 30pt ', ' 20pt ', 'b 30pt '])
  })

  it('has the window’s own fonts for those of the sheets, with their weights and cuts', () => {
    const styleOf = (font: string): string => {
      const run = tableOf(row(cell('x', '', font))).querySelector<HTMLElement>('.drawn__run')
      return `${run?.style.fontFamily.split(',')[0]?.replaceAll('"', '')} ${run?.style.fontWeight} ${run?.style.fontVariationSettings}`
    }
    expect([fontOf('sans').name, fontOf('serif').name, fontOf('display').name, 'Georgia'].map(styleOf)).toEqual([
      'Source Sans 3 Variable 400 ', 'Literata Variable 400 "opsz" 12', 'Literata Variable 500 "opsz" 72', 'Georgia 400 ',
    ])
  })

  it('has the box before a text to tick, and the further lines of the text below the text', () => {
    const ticked = '<w:tc><w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs><w:ind w:start="420" w:hanging="420"/></w:pPr><w:r><w:t>☐</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>Read and signed</w:t></w:r></w:p></w:tc>'
    const paragraph = tableOf(row(ticked)).querySelector<HTMLElement>('.drawn__paragraph')
    const mark = paragraph?.querySelector<HTMLElement>('.drawn__mark')
    expect([mark?.textContent, mark?.style.inlineSize, paragraph?.textContent, paragraph?.style.paddingInlineStart, paragraph?.style.textIndent])
      .toEqual(['☐', '21pt', '☐Read and signed', '21pt', '-21pt'])
  })
})
