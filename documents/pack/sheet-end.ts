import { pageLayouts } from '../../core/pack/page-layout.ts'
import type { PackChoices } from '../../core/pack/types.ts'
import type { SheetEnd } from './compile-template.ts'
import { twips } from './paragraphs.ts'

const edge = 30

/** Ends a section that begins on the front of a sheet, so that nothing is printed on the back of the sheet before it. */
export const sheetEndOf = ({ paper, isDuplex }: Pick<PackChoices, 'paper' | 'isDuplex'>): SheetEnd => {
  if (!isDuplex) return null
  const { width, height, marginX, marginTop, marginBottom } = pageLayouts[paper]
  const margins = `w:top="${twips(marginTop)}" w:right="${twips(marginX)}" w:bottom="${twips(marginBottom)}" w:left="${twips(marginX)}" w:header="${twips(edge)}" w:footer="${twips(edge)}" w:gutter="0"`
  return `<w:sectPr><w:type w:val="oddPage"/><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/><w:pgMar ${margins}/></w:sectPr>`
}
