/** Widths of space to tilde in thousandths of the size: the metrics of Times and its metric-compatible typefaces. */
const latin = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278,
  278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722,
  722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500,
  500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
]
const firstLatin = 32
const wideWidth = 1000
const dashWidth = 1000
/** Greek, Cyrillic, Arabic, Indic and others, in any fallback typeface: wider than most characters are. */
const otherWidth = 660
/** Letters of some scripts are wider than they are high. */
const broadWidth = 1150
const broad = /^[\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Sinhala}\p{Script=Oriya}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Tibetan}\p{Script=Ethiopic}]$/u
/** Marks above or below their letter take no width; those beside it do. */
const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uffef]$/u

const widthOf = (character: string): number => {
  const plain = latin[(character.codePointAt(0) ?? 0) - firstLatin]
  if (plain !== undefined) return plain
  if (noWidth.test(character)) return 0
  if (wide.test(character)) return wideWidth
  const base = latin[(character.normalize('NFD').codePointAt(0) ?? 0) - firstLatin]
  if (base !== undefined) return base
  if (character === '—' || character === '…') return dashWidth
  return broad.test(character) ? broadWidth : otherWidth
}

const plainText = /^[ -~]*$/u

/** Width of a text in thousandths of its size. */
const unitWidth = (text: string): number => {
  let sum = 0
  if (plainText.test(text)) {
    for (let index = 0; index < text.length; index += 1) sum += latin[text.charCodeAt(index) - firstLatin] ?? 0
  } else {
    for (const character of text) sum += widthOf(character)
  }
  return sum
}

/** Width of a text set in Times at a size, in points. */
export const textWidth = (text: string, size: number): number => (unitWidth(text) * size) / 1000

/** Whether a line may end at any character, as in Chinese and Japanese. */
export const breaksAnywhere = (character: string): boolean => wide.test(character)
