import { readParagraph } from './read-paragraph.ts'
import type { Styles } from './read-styles.ts'
import { readTable } from './read-table.ts'
import type { Block, PageBox, Section } from './word-types.ts'
import { childrenOf, find, twips, valueOf, type XmlElement } from './xml.ts'

const pageOf = (marks: XmlElement | undefined): PageBox => {
  const [size, margin] = [find(marks, 'w:pgSz'), find(marks, 'w:pgMar')]
  return {
    width: twips(size, 'w:w') ?? 595.3, height: twips(size, 'w:h') ?? 841.9,
    top: twips(margin, 'w:top') ?? 72, right: twips(margin, 'w:right') ?? 72, bottom: twips(margin, 'w:bottom') ?? 72, left: twips(margin, 'w:left') ?? 72,
  }
}

const hasHeads = (marks: XmlElement): boolean =>
  childrenOf(marks).some(({ tagName }) => tagName === 'w:headerReference' || tagName === 'w:footerReference')

const isSame = (one: PageBox, other: PageBox): boolean => (Object.keys(one) as (keyof PageBox)[]).every((key) => one[key] === other[key])

/** A continuous section begins on the last page of the section before it, if both have the same page size. */
const joined = (sections: readonly Section[], section: Section, isContinuous: boolean): readonly Section[] => {
  const last = sections.at(-1)
  return isContinuous && last !== undefined && isSame(last.page, section.page)
    ? [...sections.slice(0, -1), { page: last.page, hasHeads: last.hasHeads || section.hasHeads, blocks: [...last.blocks, ...section.blocks] }]
    : [...sections, section]
}

/** The sections of `word/document.xml`: each has pages of one size. The properties of a section are at its end. */
export const readSections = (document: XmlElement, styles: Styles): readonly Section[] => {
  let sections: readonly Section[] = []
  let blocks: Block[] = []
  for (const element of childrenOf(find(document, 'w:body'))) {
    if (element.tagName === 'w:p') blocks.push(...readParagraph(element, styles))
    if (element.tagName === 'w:tbl') blocks.push(readTable(element, styles))
    const marks = element.tagName === 'w:sectPr' ? element : find(element, 'w:pPr', 'w:sectPr')
    if (marks === undefined) continue
    sections = joined(sections, { page: pageOf(marks), hasHeads: hasHeads(marks), blocks }, valueOf(find(marks, 'w:type')) === 'continuous')
    blocks = []
  }
  return blocks.length === 0 ? sections : [...sections, { page: pageOf(undefined), hasHeads: false, blocks }]
}
