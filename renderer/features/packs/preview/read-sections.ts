import type { Defaults } from './read-paragraph.ts'
import { readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import type { Block, PageBox, Section } from './word-types.ts'
import { childrenOf, find, halfPoints, twips, valueOf, type XmlElement } from './xml.ts'

const pageOf = (marks: XmlElement | undefined): PageBox => {
  const [size, margin] = [find(marks, 'w:pgSz'), find(marks, 'w:pgMar')]
  return {
    width: twips(size, 'w:w') ?? 595.3, height: twips(size, 'w:h') ?? 841.9,
    top: twips(margin, 'w:top') ?? 72, right: twips(margin, 'w:right') ?? 72, bottom: twips(margin, 'w:bottom') ?? 72, left: twips(margin, 'w:left') ?? 72,
  }
}

/** What `word/styles.xml` says for all text. */
export const readDefaults = (styles: XmlElement | undefined): Defaults => {
  const marks = find(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
  return { size: halfPoints(find(marks, 'w:sz'), 'w:val') ?? 10, font: valueOf(find(marks, 'w:rFonts'), 'w:ascii') }
}

/** The sections of `word/document.xml`: each has pages of one size. A section's marks stand at its end. */
export const readSections = (document: XmlElement, defaults: Defaults): readonly Section[] => {
  const body = find(document, 'w:body')
  const sections: Section[] = []
  let blocks: Block[] = []
  for (const element of childrenOf(body)) {
    if (element.tagName === 'w:p') blocks.push(...readParagraph(element, defaults))
    if (element.tagName === 'w:tbl') blocks.push(readTable(element, defaults))
    const marks = element.tagName === 'w:sectPr' ? element : find(element, 'w:pPr', 'w:sectPr')
    if (marks === undefined) continue
    sections.push({ page: pageOf(marks), blocks })
    blocks = []
  }
  return blocks.length === 0 ? sections : [...sections, { page: pageOf(undefined), blocks }]
}
