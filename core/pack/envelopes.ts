import type { Paper } from './paper.ts'

/** Envelopes by their usual names; `10` is the North American #10. */
export const envelopeFormats = ['dl', 'c5', 'c6', '10'] as const
export type EnvelopeFormat = (typeof envelopeFormats)[number]

/** Millimetres. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** The names under which they are sold. */
export const envelopeNames: Readonly<Record<EnvelopeFormat, string>> = { dl: 'DL', c5: 'C5', c6: 'C6', 10: '#10' }

/** Width and height in millimetres, long side across (ISO 269; ANSI for #10). */
export const envelopeSizes: Readonly<Record<EnvelopeFormat, { readonly width: number; readonly height: number }>> = {
  dl: { width: 220, height: 110 }, c5: { width: 229, height: 162 }, c6: { width: 162, height: 114 }, 10: { width: 241.3, height: 104.8 },
}

/** With which paper they are sold. */
export const envelopePapers: Readonly<Record<EnvelopeFormat, Paper>> = { dl: 'a4', c5: 'a4', c6: 'a4', 10: 'letter' }

/** In millimetres. Postal machines read a band away from the edges, with the address right of the middle. */
const edge = 12
const foot = 16

/** The places of address and sender. The sender is at the top left, as everywhere except in the UK, where it is on the back. */
export const envelopeLayout = (format: EnvelopeFormat): { readonly address: Box; readonly sender: Box } => {
  const { width, height } = envelopeSizes[format]
  const left = Math.round(width * 0.42)
  const top = Math.round(height * 0.44)
  return {
    address: { left, top, width: width - left - edge, height: height - top - foot },
    sender: { left: edge, top: edge, width: Math.round(width * 0.42) - edge, height: top - edge - 4 },
  }
}
