import type { PageShape } from '../../core/pack/page-shape.ts'
import { pageShapes } from '../../core/pack/page-shape.ts'
import { documentIdCharacter, memberLinesCharacter } from '../slots/template-slots.ts'
import { labelCharacter, letterSlots, markCharacter, slotCharacter } from '../slots/letter-slots.ts'

/** A piece of a template: bytes to copy, or the place of a value. */
type Piece = { readonly bytes: Uint8Array } | { readonly slot: number }
export type Template = readonly Piece[]

/** A part of the document, in order: bytes as they are, or what is repeated there. */
type Segment =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'letters'; readonly run: number }
  | { readonly kind: 'envelopes' }
  | { readonly kind: 'labels'; readonly rows: readonly Template[] }

/** The document's XML, cut where letters, envelopes and rows of labels go. */
export type CompiledDocument = {
  readonly segments: readonly Segment[]
  readonly letters: readonly Template[]
  readonly envelopes: readonly Template[]
}

/** XML that ends a section, for a pack printed on both sides; null where pages need no sections. */
export type SheetEnd = string | null

const encoder = new TextEncoder()

/** Splits XML at its slots' characters. */
export const compileTemplate = (xml: string, slots: readonly string[]): Template => {
  const pieces: Piece[] = []
  let from = 0
  for (let index = 0; index < xml.length; index += 1) {
    const slot = slots.indexOf(xml.charAt(index))
    if (slot < 0) continue
    pieces.push({ bytes: encoder.encode(xml.slice(from, index)) }, { slot })
    from = index + 1
  }
  return [...pieces, { bytes: encoder.encode(xml.slice(from)) }]
}

/** Start and end of the element of that name around a place. */
const elementAround = (xml: string, place: number, name: string): readonly [number, number] => {
  const start = Math.max(xml.lastIndexOf(`<${name}>`, place), xml.lastIndexOf(`<${name} `, place))
  const end = xml.indexOf(`</${name}>`, place) + name.length + 3
  if (start < 0 || end < place) throw new Error('A template holds a mark outside its element')
  return [start, end]
}

type Part = { readonly mark: string; readonly xml: string }

/** The XML split at its mark paragraphs, each part with the mark before it. */
const partsAtMarks = (xml: string): readonly Part[] => {
  const parts: Part[] = []
  let from = 0
  let mark = 'content'
  for (let place = xml.indexOf(markCharacter); place >= 0; place = xml.indexOf(markCharacter, place + 1)) {
    const [start, end] = elementAround(xml, place, 'w:p')
    parts.push({ mark, xml: xml.slice(from, start) })
    mark = xml.slice(place + 1, xml.indexOf('<', place))
    from = end
  }
  return [...parts, { mark, xml: xml.slice(from) }]
}

const maxColumns = 8
const labelSlots = Array.from({ length: maxColumns }, (_, column) => labelCharacter(column))
/** Characters of all slots, in the order of a letter's values. */
export const slotCharacters: readonly string[] = [...letterSlots.map(slotCharacter), documentIdCharacter, memberLinesCharacter]

const bytesOf = (xml: string): readonly Segment[] => (xml === '' ? [] : [{ kind: 'bytes', bytes: encoder.encode(xml) }])

const tableEnd = '</w:tbl>'

/** Each row of labels that the document shows is a template: the rows that are printed are copied from them. Each table has its own. */
const contentSegments = (xml: string): readonly Segment[] => {
  const at = xml.indexOf(labelCharacter(0))
  if (at < 0) return bytesOf(xml)
  const end = xml.indexOf(tableEnd, at)
  const rows: Template[] = []
  let [from, to] = [0, 0]
  for (let next = at; next >= 0 && next < end; next = xml.indexOf(labelCharacter(0), to)) {
    const [start, close] = elementAround(xml, next, 'w:tr')
    if (rows.length === 0) from = start
    rows.push(compileTemplate(xml.slice(start, close), labelSlots))
    to = close
  }
  return [...bytesOf(xml.slice(0, from)), { kind: 'labels', rows }, ...contentSegments(xml.slice(to))]
}

/** The section's end goes into the last paragraph, where Word looks for it. */
export const withSheetEnd = (xml: string, sheetEnd: SheetEnd): string => {
  if (sheetEnd === null) return xml
  const last = Math.max(xml.lastIndexOf('<w:p>'), xml.lastIndexOf('<w:p '))
  const close = xml.indexOf('>', last) + 1
  const properties = xml.indexOf('</w:pPr>', last)
  return properties < 0
    ? `${xml.slice(0, close)}<w:pPr>${sheetEnd}</w:pPr>${xml.slice(close)}`
    : `${xml.slice(0, properties)}${sheetEnd}${xml.slice(properties)}`
}

const lettersMark = /^letters-(\d+)$/u

const sectionEnd = (properties: string): string => `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`

/** Splits a built `document.xml` at its marks and turns what is repeated into bytes and slots. Letters end their own section where each begins on the front of a sheet. */
export const compileDocument = (xml: string, endOf: (shape: PageShape) => string, isDuplex: boolean): CompiledDocument => {
  const letterEnd = isDuplex ? endOf('letter') : null
  const segments: Segment[] = []
  const letters: Template[] = []
  const envelopes: Template[] = []
  for (const part of partsAtMarks(xml)) {
    const run = lettersMark.exec(part.mark)?.[1]
    const shape = pageShapes.find((name) => part.mark === `section-end-${name}`)
    if (part.mark === 'letter') letters.push(compileTemplate(withSheetEnd(part.xml, letterEnd), slotCharacters))
    else if (part.mark === 'envelope') envelopes.push(compileTemplate(part.xml, slotCharacters))
    else {
      if (run !== undefined) segments.push({ kind: 'letters', run: Number(run) })
      if (part.mark === 'envelopes') segments.push({ kind: 'envelopes' })
      if (shape !== undefined) segments.push(...bytesOf(sectionEnd(endOf(shape))))
      segments.push(...contentSegments(part.xml))
    }
  }
  return { segments, letters, envelopes }
}
