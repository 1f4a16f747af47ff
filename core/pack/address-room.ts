import { countLines } from './count-lines.ts'
import type { EnvelopeFormat } from './envelopes.ts'
import { envelopeLayout, letterWindow } from './envelopes.ts'
import type { LabelStock } from './label-stocks.ts'
import { isTall } from './tall-script.ts'

const pointsPerMillimetre = 72 / 25.4
const toPoints = (millimetres: number): number => millimetres * pointsPerMillimetre

/** Points. */
type Room = { readonly width: number; readonly height: number }
type AddressType = { readonly size: number; readonly lineHeight: number }

const twentieths = (points: number, round: (value: number) => number): number => round(points * 20) / 20

const doesFit = (lines: readonly string[], { size, lineHeight }: AddressType, { width, height }: Room): boolean =>
  lines.reduce((sum, line) => sum + countLines(line, { width, size }), 0) * lineHeight <= height

/** The largest type in which every address fits; `fits` is false where even the smallest is too large, so that something would be cut off. */
const maxTypeFor = (types: readonly [AddressType, ...AddressType[]], addresses: readonly (readonly string[])[], room: Room): AddressType & { readonly fits: boolean } => {
  const found = types.find((type) => addresses.every((lines) => doesFit(lines, type, room)))
  return { ...(found ?? types.at(-1) ?? types[0]), fits: found !== undefined }
}

/** Labels that reach the sheet's edge need this much at their sides, in points, since printers do not print there. */
export const labelPadding = { x: toPoints(4), y: toPoints(1.5) } as const

const labelType = (size: number): AddressType => ({ size, lineHeight: twentieths(size * 1.2, Math.floor) })

/** The type of the labels of a sheet, in points. */
export const labelTypeFor = ({ width, height }: LabelStock, addresses: readonly (readonly string[])[]): AddressType & { readonly fits: boolean } =>
  maxTypeFor([labelType(10.5), labelType(10), labelType(9), labelType(8), labelType(7), labelType(6)], addresses, { width: toPoints(width) - 2 * labelPadding.x, height: toPoints(height) - 2 * labelPadding.y })

/** The type of the address on an envelope, in points. */
export const envelopeTypeFor = (format: EnvelopeFormat, lines: readonly string[]): AddressType & { readonly fits: boolean } => {
  const { address } = envelopeLayout(format)
  const factor = isTall(lines.join('')) ? 1.6 : 1.25
  const type = (size: number): AddressType => ({ size, lineHeight: twentieths(size * factor, Math.round) })
  return maxTypeFor([type(14), type(13), type(12), type(11), type(10), type(9), type(8), type(7)], [lines], { width: toPoints(address.width), height: toPoints(address.height) })
}

/** The type of the address that an envelope's window shows, in points. */
export const windowTypeFor = (lines: readonly string[]): AddressType & { readonly fits: boolean } =>
  maxTypeFor(
    [{ size: 11, lineHeight: 14 }, { size: 10, lineHeight: 12.5 }, { size: 9, lineHeight: 11 }, { size: 8, lineHeight: 10 }],
    [lines], { width: toPoints(letterWindow.width), height: toPoints(letterWindow.height) },
  )
