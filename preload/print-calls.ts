import type { PackId } from '../core/ids.ts'
import type { Calibration } from '../core/pack/calibration.ts'
import type { EnvelopeFormat } from '../core/pack/envelopes.ts'

/** What a test page is for: a label stock on a printer, or an envelope. */
export type TestPage = { readonly on: 'labels'; readonly stock: string; readonly calibration: Calibration } | { readonly on: 'envelopes'; readonly format: EnvelopeFormat }

/** Where a file can be printed now: in the system's dialog, or in the program that the system has for it, which is open. */
export type Printed = { readonly shown: 'dialog' | 'program'; readonly fileName: string }

/** Printing with the system's dialog, on the files' own pages. */
export type PrintCalls = {
  /** Prints a PDF of a pack, by its name; null for its first one. Where there is none, or no dialog, the file is opened in its program. */
  'packs.print': (input: { readonly packId: PackId; readonly fileName: string | null }) => Printed
  /** Prints a test page. Where this computer cannot make its PDF, it is saved and opened; null when no place was picked for it. */
  'packs.printTest': (input: TestPage) => Printed | null
}
