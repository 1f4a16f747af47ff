import type { Styles } from './read-styles.ts'
import { readPicture } from './read-picture.ts'
import { nearest, nearestValue } from './read-styles.ts'
import type { Look, Piece } from './word-types.ts'
import { childrenOf, colorOf, find, isOn, pointsOf, valueOf, type XmlElement } from './xml.ts'

/** The type size where neither the run nor a style has one. */
export const defaultSize = 10

const lookOf = (run: XmlElement, paragraphStyle: string | null, styles: Styles): Look => {
  const own = find(run, 'w:rPr')
  const marks = [...(own ? [own] : []), ...styles.run(valueOf(find(own, 'w:rStyle')), paragraphStyle)]
  const isRightToLeft = isOn(nearest(marks, 'w:rtl'))
  return {
    size: pointsOf(nearestValue(marks, isRightToLeft ? 'w:szCs' : 'w:sz', 'w:val'), 2) ?? defaultSize,
    isBold: isOn(nearest(marks, isRightToLeft ? 'w:bCs' : 'w:b')),
    isItalic: isOn(nearest(marks, isRightToLeft ? 'w:iCs' : 'w:i')),
    isUnderlined: isOn(nearest(marks, 'w:u')),
    color: colorOf(nearest(marks, 'w:color')),
    font: nearestValue(marks, 'w:rFonts', 'w:ascii'),
    isRightToLeft,
  }
}

export type PageBreak = { readonly kind: 'page-break' }

/** The pieces of a run in order: text, tabs, breaks and pictures in the line. Everything else is left out. */
export const readRun = (run: XmlElement, paragraphStyle: string | null, styles: Styles): readonly (Piece | PageBreak)[] => {
  const look = lookOf(run, paragraphStyle, styles)
  return childrenOf(run).flatMap((inner): readonly (Piece | PageBreak)[] => {
    if (inner.tagName === 'w:t') return [{ kind: 'text', text: inner.textContent ?? '', look }]
    if (inner.tagName === 'w:noBreakHyphen') return [{ kind: 'text', text: '\u2011', look }]
    if (inner.tagName === 'w:tab') return [{ kind: 'tab', look }]
    if (inner.tagName === 'w:br' || inner.tagName === 'w:cr') return [{ kind: valueOf(inner, 'w:type') === 'page' ? 'page-break' : 'break' }]
    const picture = inner.tagName === 'w:drawing' ? readPicture(inner) : null
    return picture === null ? [] : [picture]
  })
}
