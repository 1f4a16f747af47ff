/** Envelopes by their usual names; `10` is the North American #10. */
export type EnvelopeFormat = 'dl' | 'c5' | 'c6' | '10'

/** Where a window shows the letter's address, in millimetres of the letter's sheet (DIN 5008, form B; DIN 680). */
export const letterWindow = { left: 20, top: 45, width: 85, height: 45 } as const

/** As they are sold. */
export const envelopeNames: Readonly<Record<EnvelopeFormat, string>> = { dl: 'DL', c5: 'C5', c6: 'C6', 10: '#10' }
