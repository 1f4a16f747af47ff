import type { SampleLetter } from '../case/types.ts'
import { countLines } from './count-lines.ts'
import { letterMeasures as measures, pageLayouts } from './page-layout.ts'
import type { TranslationFit } from './letter-fits.ts'
import { splitPages } from './split-pages.ts'
import { firstThatFits, typeSizesFor } from './type-sizes.ts'
import type { TypeSize } from './type-sizes.ts'
import type { Paper } from './paper.ts'

/** All text of a letter as paragraphs: a translation is not signed, so its parts need no places of their own. */
const wordsOf = (letter: SampleLetter): readonly string[] =>
  [letter.salutation ?? '', ...letter.paragraphs, letter.closing ?? ''].filter((text) => text.trim() !== '')

/** The translation in the largest size that fits on one page, or on several pages if none does. */
export const fitTranslation = (letter: SampleLetter | null, paper: Paper, isLarge: boolean): TranslationFit | null => {
  if (letter === null) return null
  const { textWidth: width, textHeight } = pageLayouts[paper]
  const words = wordsOf(letter)
  const room = textHeight - measures.reserve
  const heightAt = ({ size, lineHeight }: TypeSize): number =>
    words.reduce<number>((total, text) => total + countLines(text, { width, size }) * lineHeight + measures.paragraphAfter, measures.translationHeading)
  const { size, lineHeight } = firstThatFits(typeSizesFor(words.join('\n'), isLarge), (type) => ({ ...type, height: heightAt(type) }), ({ height }) => height <= room)
  const { placed, pages } = splitPages(words, measures.translationHeading, { size, lineHeight, width, paragraphAfter: measures.paragraphAfter, room })
  return { size, lineHeight, body: placed, pages }
}
