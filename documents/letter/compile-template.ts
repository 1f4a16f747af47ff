import { labelCharacter, letterSlots, markCharacter, slotCharacter } from './slots.ts'

/** A piece of a template: bytes to copy, or the place of a value. */
export type Piece = { readonly bytes: Uint8Array } | { readonly slot: number }
export type Template = readonly Piece[]

/** The document's XML, cut where letters and rows of labels go. */
export type CompiledDocument = {
  readonly head: Uint8Array
  readonly letters: readonly Template[]
  readonly between: Uint8Array
  /** One row of labels; null where there are none. */
  readonly labelRow: Template | null
  readonly tail: Uint8Array
}

const encoder = new TextEncoder()

const compile = (xml: string, slots: readonly string[]): Template => {
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

const cutAtMarks = (xml: string): readonly string[] => {
  const parts: string[] = []
  let from = 0
  for (let place = xml.indexOf(markCharacter); place >= 0; place = xml.indexOf(markCharacter, place + 1)) {
    const [start, end] = elementAround(xml, place, 'w:p')
    parts.push(xml.slice(from, start))
    from = end
  }
  return [...parts, xml.slice(from)]
}

const mostColumns = 8
const labelSlots = Array.from({ length: mostColumns }, (_, column) => labelCharacter(column))

/** Cuts a built `document.xml` at its marks and turns letters and the label row into bytes and slots. */
export const compileDocument = (xml: string): CompiledDocument => {
  const parts = cutAtMarks(xml)
  const [head = '', ...rest] = parts
  const after = rest.at(-1) ?? ''
  const letters = rest.slice(0, -1).map((part) => compile(part, letterSlots.map(slotCharacter)))
  // Without letters everything stands before the first mark.
  const end = rest.length === 0 ? head : after
  const labelAt = end.indexOf(labelCharacter(0))
  const [rowStart, rowEnd] = labelAt < 0 ? [end.length, end.length] : elementAround(end, labelAt, 'w:tr')
  return {
    head: encoder.encode(rest.length === 0 ? '' : head),
    letters,
    between: encoder.encode(end.slice(0, rowStart)),
    labelRow: labelAt < 0 ? null : compile(end.slice(rowStart, rowEnd), labelSlots),
    tail: encoder.encode(end.slice(rowEnd)),
  }
}
