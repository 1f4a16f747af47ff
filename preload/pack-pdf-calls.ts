import type { PackId } from '../core/ids.ts'
import type { PackProgress } from '../core/pack/types.ts'

/** The pack that is being made into PDF, with the number of its files that are done; null when none is. */
export type PdfState = { readonly making: { readonly packId: PackId; readonly progress: PackProgress } | null }

/** A finished pack as PDF, made by the LibreOffice of this computer. */
export type PackPdfCalls = {
  /** `isFound`: whether LibreOffice is installed here. */
  'packs.pdfState': (input: null) => PdfState & { readonly isFound: boolean }
  /** Answers when all files are made: each beside its Word file, and listed with the pack. */
  'packs.makePdf': (input: { readonly packId: PackId }) => { readonly fileNames: readonly string[] }
  'packs.cancelPdf': (input: { readonly packId: PackId }) => null
  /** Opens the first PDF in the program that the system has for it, which can print it. */
  'packs.openPdf': (input: { readonly packId: PackId }) => null
}
