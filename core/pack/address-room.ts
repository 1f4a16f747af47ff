import { brokenLines } from './break-address.ts'
import type { Face } from './face.ts'
import type { EnvelopeFormat } from './envelopes.ts'
import { envelopeFormats, envelopeLayout, envelopePapers, envelopeSizes } from './envelopes.ts'
import type { LabelStock } from './label-stocks.ts'
import { labelsPerSheet, labelStocks } from './label-stocks.ts'
import type { Paper } from './paper.ts'
import { isTall } from './tall-script.ts'
import { toPoints } from './units.ts'
import { windowEnvelopes, windowKinds, windowOnSheet, type WindowKind } from './windows.ts'

/** Points. */
type Room = { readonly width: number; readonly height: number }
type AddressType = { readonly size: number; readonly lineHeight: number }

const twentieths = (points: number, round: (value: number) => number): number => round(points * 20) / 20

export type AddressFit = AddressType & { readonly fits: boolean; /** As they are printed: each fits the width. */ readonly lines: readonly string[] }

/** The largest type in which an address fits; `fits` is false where even the smallest is too large, so that its end would be cut off. */
const maxTypeFor = (types: readonly [AddressType, ...AddressType[]], lines: readonly string[], { width, height }: Room, face: Face = 'times'): AddressFit => {
  const fitIn = (type: AddressType): AddressFit => {
    const printed = brokenLines(lines, { width, size: type.size, face })
    return { ...type, lines: printed, fits: printed.length * type.lineHeight <= height }
  }
  const [first, ...smaller] = types
  return smaller.reduce<AddressFit>((found, type) => (found.fits ? found : fitIn(type)), fitIn(first))
}

/** Labels that reach the sheet's edge need this much at their sides, in points, since printers do not print there. */
export const labelPadding = { x: toPoints(4), y: toPoints(1.5) } as const

const labelType = (size: number): AddressType => ({ size, lineHeight: twentieths(size * 1.2, Math.floor) })

/** The type of the address on its label, in points: each label has its own. Below 8 points nobody who sorts mail reads it. */
export const labelTypeFor = ({ width, height }: LabelStock, lines: readonly string[]): AddressFit =>
  maxTypeFor([labelType(10.5), labelType(10), labelType(9), labelType(8)], lines, { width: toPoints(width) - 2 * labelPadding.x, height: toPoints(height) - 2 * labelPadding.y })

/** The stock, of those used most and the group's own, with the most labels on a sheet of the same paper on which an address fits; undefined where none is large enough. */
export const stockThatFits = (paper: Paper, lines: readonly string[], own: readonly LabelStock[] = []): LabelStock | undefined =>
  [...own, ...labelStocks].filter((stock) => stock.paper === paper && labelTypeFor(stock, lines).fits).toSorted((one, other) => labelsPerSheet(other) - labelsPerSheet(one))[0]

/** The smallest envelope that is sold with this paper and on which an address fits; undefined where none is large enough. */
export const envelopeThatFits = (paper: Paper, lines: readonly string[]): EnvelopeFormat | undefined =>
  envelopeFormats.filter((format) => envelopePapers[format] === paper && envelopeTypeFor(format, lines).fits).toSorted((one, other) => areaOf(one) - areaOf(other))[0]

const areaOf = (format: EnvelopeFormat): number => envelopeSizes[format].width * envelopeSizes[format].height

/** The type of the address on an envelope, in points. */
export const envelopeTypeFor = (format: EnvelopeFormat, lines: readonly string[]): AddressFit => {
  const { address } = envelopeLayout(format)
  const factor = isTall(lines.join('')) ? 1.6 : 1.25
  const type = (size: number): AddressType => ({ size, lineHeight: twentieths(size * factor, Math.round) })
  return maxTypeFor([type(14), type(13), type(12), type(11), type(10), type(9), type(8)], lines, { width: toPoints(address.width), height: toPoints(address.height) })
}

/** The type of the address that an envelope's window shows of a sheet, in points, in the face of the letters. */
export const windowTypeFor = (kind: WindowKind, paper: Paper, lines: readonly string[], face: Face): AddressFit => {
  const { text } = windowOnSheet(kind, paper)
  return maxTypeFor(
    [{ size: 11, lineHeight: 14 }, { size: 10, lineHeight: 12.5 }, { size: 9, lineHeight: 11 }, { size: 8, lineHeight: 10 }],
    lines, { width: toPoints(text.width), height: toPoints(text.height) }, face,
  )
}

/** The first window of an envelope sold with this paper that shows all of an address on a sheet; undefined where none does. */
export const windowThatFits = (paper: Paper, lines: readonly string[], face: Face): WindowKind | undefined => windowKinds.find((kind) => envelopePapers[windowEnvelopes[kind].format] === paper && windowTypeFor(kind, paper, lines, face).fits)

/** What an address is printed on. */
export type AddressPlace = { readonly on: 'labels'; readonly stock: LabelStock } | { readonly on: 'envelopes'; readonly format: EnvelopeFormat }

/** Whether all of an address fits there. */
export const hasRoomOn = (place: AddressPlace) => (lines: readonly string[]): boolean =>
  place.on === 'envelopes' ? envelopeTypeFor(place.format, lines).fits : labelTypeFor(place.stock, lines).fits

/** The type of the sender on an envelope, in points. */
export const envelopeSenderType: AddressType = { size: 9, lineHeight: 11.5 }
