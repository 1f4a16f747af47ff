import { describe, expect, it } from 'vitest'
import { sectionOnFront } from '../../../documents/letter-template/section.ts'
import { element, xmlOf } from '../../../documents/xml/xml-tree.ts'

describe('the page of a letter that begins on a front', () => {
  it('says so after its headers, footers and notes and before its size', () => {
    const names = ['w:headerReference', 'w:footerReference', 'w:footnotePr', 'w:endnotePr', 'w:pgSz', 'w:pgMar']
    expect(xmlOf(sectionOnFront(element('w:sectPr', {}, names.map((name) => element(name)))))).toBe(
      '<w:sectPr><w:headerReference/><w:footerReference/><w:footnotePr/><w:endnotePr/><w:type w:val="oddPage"/><w:pgSz/><w:pgMar/></w:sectPr>',
    )
  })

  it('is all that an empty section says', () => {
    expect(xmlOf(sectionOnFront(element('w:sectPr')))).toBe('<w:sectPr><w:type w:val="oddPage"/></w:sectPr>')
  })
})
