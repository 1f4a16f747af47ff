import type { SampleLetter } from '../../../core/case/types.ts'

/** A letter as on paper. */
export const LetterPaper = ({ letter }: { readonly letter: SampleLetter }) => (
  <div className="paper" lang={letter.language ?? undefined} dir="auto">
    {[letter.salutation, ...letter.paragraphs, letter.closing].filter(Boolean).map((paragraph, index) => <p key={index}>{paragraph}</p>)}
  </div>
)
