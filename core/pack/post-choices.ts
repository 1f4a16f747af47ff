import type { EnvelopeFormat } from './envelopes.ts'
import type { WindowKind } from './windows.ts'

/** Whose address labels for senders have. */
export const returnLabelsOf = ['group', 'members'] as const
type ReturnLabelsOf = (typeof returnLabelsOf)[number]

/** What addresses are printed on: the part of a pack's choices that follows the paper. */
export type PostChoices = {
  readonly labelStock: string
  /** 1-based: labels before it on the first sheet are used up. */
  readonly labelStart: number
  /** The stock of labels with the sender's address. */
  readonly returnStock: string
  /** How many of them for each sender. */
  readonly returnCount: number
  /** Whose address: the group's, or that of each member who writes. */
  readonly returnOf: ReturnLabelsOf
  /** The printer whose calibration labels use; null for none. */
  readonly printer: string | null
  readonly envelope: EnvelopeFormat
  /** Envelopes have a window: the address is printed on the letter, not on the envelope. */
  readonly hasWindow: boolean
  /** The envelope where it has a window. */
  readonly window: WindowKind
  /** Short lines at the edge of each letter where it is folded for its envelope. */
  readonly hasFoldMarks: boolean
}
