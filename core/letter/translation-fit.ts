import type { SampleLetter } from '../case/types.ts'
import { countLines } from './count-lines.ts'
import { largePrint, letterMeasures as measures, pageLayouts } from './page-layout.ts'
import type { PlacedParagraph } from './split-pages.ts'
import { splitPages } from './split-pages.ts'
import { isTall } from './tall-script.ts'
import type { Paper } from './types.ts'

/** How the page that faces a letter is set. */
export type TranslationFit = {
  readonly size: number
  readonly lineHeight: number
  readonly body: readonly PlacedParagraph[]
  readonly pages: number
}

/** All words of a letter as one run of paragraphs: nobody signs a translation, so nothing else has a place of its own. */
const wordsOf = (letter: SampleLetter): readonly string[] =>
  [letter.salutation ?? '', ...letter.paragraphs, letter.closing ?? ''].filter((text) => text.trim() !== '')

/** The translation in the largest size that takes one page, or over several where none does. */
export const fitTranslation = (letter: SampleLetter | null, paper: Paper, isLarge: boolean): TranslationFit | null => {
  if (letter === null) return null
  const { textWidth: width, textHeight } = pageLayouts[paper]
  const words = wordsOf(letter)
  const tall = isTall(words.join('\n')) ? measures.tallLineFactor : measures.lineFactor
  const factor = isLarge ? Math.max(tall, largePrint.lineFactor) : tall
  const room = textHeight - measures.reserve
  const settings = (isLarge ? [largePrint.size] : measures.sizes).map((size) => ({ size, lineHeight: Math.round(size * factor * 20) / 20 }))
  const heightAt = ({ size, lineHeight }: { readonly size: number; readonly lineHeight: number }): number =>
    words.reduce<number>((total, text) => total + countLines(text, { width, size }) * lineHeight + measures.paragraphAfter, measures.translationHeading)
  const chosen = settings.find((setting) => heightAt(setting) <= room) ?? settings.at(-1)
  if (chosen === undefined) return null
  const { placed, pages } = splitPages(words, measures.translationHeading, { ...chosen, width, paragraphAfter: measures.paragraphAfter, room })
  return { ...chosen, body: placed, pages }
}
