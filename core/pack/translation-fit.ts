import type { SampleLetter } from '../case/types.ts'
import { countLines } from './count-lines.ts'
import { bestStep } from './best-step.ts'
import type { LetterDesign, TypeStep } from './letter-design.ts'
import { typeStepsFor } from './letter-design.ts'
import type { TranslationFit } from './letter-fits.ts'
import { letterConstants, letterMeasuresOf, letterPages } from './page-layout.ts'
import type { Paper } from './paper.ts'
import { splitPages } from './split-pages.ts'

/** All text of a letter as paragraphs: a translation is not signed, so its parts need no places of their own. */
const wordsOf = (letter: SampleLetter): readonly string[] =>
  [letter.salutation ?? '', ...letter.paragraphs, letter.closing ?? ''].filter((text) => text.trim() !== '')

type Sheet = { readonly design: LetterDesign; readonly paper: Paper; readonly isLarge: boolean }

/** The translation in the largest size that fits on one page, or on as few pages as can be. */
export const fitTranslation = (letter: SampleLetter | null, { design, paper, isLarge }: Sheet): TranslationFit | null => {
  if (letter === null) return null
  const { textWidth: width, textHeight } = letterPages[design][paper]
  const words = wordsOf(letter)
  const room = textHeight - letterConstants.reserve
  const measure = (step: TypeStep) => {
    const { size, lineHeight, face, space } = step
    const { paragraphAfter, translationHeading } = letterMeasuresOf(design, space)
    return {
      step,
      height: words.reduce<number>((total, text) => total + countLines(text, { width, size, face }) * lineHeight + paragraphAfter, translationHeading),
      split: () => splitPages(words, translationHeading, { size, face, lineHeight, width, paragraphAfter, room }),
    }
  }
  const { step, split } = bestStep(typeStepsFor(design, words.join('\n'), isLarge), design, { measure, fitsOnePage: ({ height }) => height <= room, pages: (each) => each.split().pages })
  const { placed, pages } = split()
  return { ...step, body: placed, pages }
}
