import { geometryOf } from '../../core/pack/page/geometry.ts'
import { letterPages } from '../../core/pack/page-layout.ts'
import type { PageShape } from '../../core/pack/page-shape.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { twips } from './paragraphs.ts'

const edge = 30

/** Size and margins of the pages of one shape, in points. */
export const pageBoxOf = ({ choices: { paper }, letterDesign }: Pick<PackPlan, 'choices' | 'letterDesign'>, shape: PageShape) => {
  if (shape === 'letter') {
    const { width, height, marginX, marginTop, marginBottom } = letterPages[letterDesign][paper]
    return { width, height, side: marginX, top: marginTop, bottom: marginBottom, edge }
  }
  const { width, height, side, top, bottom } = geometryOf(paper, shape)
  return { width, height, side, top, bottom, edge: 0 }
}

/** Ends a section of pages of one shape. Printed on both sides, each begins on the front of a sheet, so that nothing is printed on the back of the sheet before it. */
export const sectionEndOf = (plan: Pick<PackPlan, 'choices' | 'letterDesign'>, shape: PageShape): string => {
  const { width, height, side, top, bottom, edge: heads } = pageBoxOf(plan, shape)
  const margins = `w:top="${twips(top)}" w:right="${twips(side)}" w:bottom="${twips(bottom)}" w:left="${twips(side)}" w:header="${twips(heads)}" w:footer="${twips(heads)}" w:gutter="0"`
  const orientation = width > height ? ' w:orient="landscape"' : ''
  return `<w:sectPr><w:type w:val="${plan.choices.isDuplex ? 'oddPage' : 'nextPage'}"/><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${orientation}/><w:pgMar ${margins}/></w:sectPr>`
}
