import { faceWidths } from './generated/face-widths.ts'

/** A typeface and weight that paper is set in. Those but `times` are in `resources/fonts` and embedded in the file. */
export type Face = keyof typeof faceWidths | 'times'

/**
 * Greek, Cyrillic, Arabic, Indic and others, in any fallback typeface: wider than most characters are. What a word processor
 * takes beside Times is narrow; for a face that it does not know it may take its widest.
 */
const otherWidths = { times: 660, own: 800 } as const
const wideWidth = 1000
/** Letters of some scripts are wider than they are high. */
const broadWidth = 1150
const broad = /^[\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Sinhala}\p{Script=Oriya}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tibetan}\p{Script=Ethiopic}]$/u
/** Marks above or below their letter take no width; those beside it do. */
const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uffef]$/u

/** The metrics of Times and its metric-compatible typefaces, of space to tilde, and of its dash and ellipsis. */
const timesWidths: readonly (readonly [number, readonly number[]])[] = [
  [32, [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278,
    278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722,
    722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500,
    500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]],
  [0x2014, [1000]],
  [0x2026, [1000]],
]

/** The widths of the first characters, by code: nearly every text has only these. */
const denseLength = 0x250

const tableOf = (blocks: readonly (readonly [number, readonly number[]])[]) => {
  const dense = new Int16Array(denseLength).fill(-1)
  const others = new Map<number, number>()
  for (const [first, widths] of blocks) {
    for (const [index, width] of widths.entries()) {
      if (width < 0) continue
      if (first + index < denseLength) dense[first + index] = width
      else others.set(first + index, width)
    }
  }
  return { dense, others }
}

const tables = new Map<Face, ReturnType<typeof tableOf>>()
const tableFor = (face: Face): ReturnType<typeof tableOf> => {
  const known = tables.get(face)
  if (known) return known
  const made = tableOf(face === 'times' ? timesWidths : faceWidths[face])
  tables.set(face, made)
  return made
}

const fallbackWidth = (character: string, face: Face, known: (code: number) => number | undefined): number => {
  if (noWidth.test(character)) return 0
  if (wide.test(character)) return wideWidth
  return known(character.normalize('NFD').codePointAt(0) ?? 0) ?? (broad.test(character) ? broadWidth : otherWidths[face === 'times' ? 'times' : 'own'])
}

/** Width of a text in thousandths of its size. */
const unitWidth = (text: string, face: Face): number => {
  const { dense, others } = tableFor(face)
  const known = (code: number): number | undefined => {
    const width = code < denseLength ? dense[code] : others.get(code)
    return width === undefined || width < 0 ? undefined : width
  }
  let sum = 0
  for (const character of text) sum += known(character.codePointAt(0) ?? 0) ?? fallbackWidth(character, face, known)
  return sum
}

/** Width of a text set in a face at a size, in points. */
export const textWidth = (text: string, size: number, face: Face = 'times'): number => (unitWidth(text, face) * size) / 1000

/** Whether a line may end at any character, as in Chinese and Japanese. */
export const breaksAnywhere = (character: string): boolean => wide.test(character)
