import type { DraftProblem, LetterDraft } from './draft.ts'
import { lineOf, paragraphsOf } from './draft-text.ts'
import type { LetterPart } from './field-path.ts'
import type { SampleLetter } from './types.ts'
import { isTooLong, maxLine, maxText } from './value-kinds.ts'

/** What is typed for each part of a letter, how long it may be, and which field of the draft holds it. */
export const letterParts = {
  language: { typed: 'language', max: maxLine },
  salutation: { typed: 'salutation', max: maxLine },
  paragraphs: { typed: 'body', max: maxText },
  closing: { typed: 'closing', max: maxLine },
} as const satisfies Readonly<Record<LetterPart, { readonly typed: keyof LetterDraft; readonly max: number }>>

export const letterPartNames = Object.keys(letterParts) as readonly LetterPart[]

/** A letter in which nothing is typed. */
export const emptyLetterDraft: LetterDraft = { language: '', salutation: '', body: '', closing: '' }

/** The letter of a draft, with white space cleaned; what is empty becomes null. */
export const letterFactsOf = (draft: LetterDraft): SampleLetter => ({
  language: lineOf(draft.language),
  salutation: lineOf(draft.salutation),
  paragraphs: paragraphsOf(draft.body),
  closing: lineOf(draft.closing),
  ...(draft.origin ? { origin: draft.origin } : {}),
})

/** A letter for typing: its paragraphs are separated by empty lines. */
export const letterDraftOf = (letter: SampleLetter): LetterDraft => ({
  language: letter.language ?? '',
  salutation: letter.salutation ?? '',
  body: letter.paragraphs.join('\n\n'),
  closing: letter.closing ?? '',
  ...(letter.origin ? { origin: letter.origin } : {}),
})

/** Whether a letter has any text. */
export const hasText = (letter: SampleLetter): boolean => letter.salutation !== null || letter.paragraphs.length > 0 || letter.closing !== null

/** The whole text of a letter. */
export const letterText = (letter: SampleLetter): string => [letter.salutation, ...letter.paragraphs, letter.closing].filter((part) => part !== null).join('\n\n')

/** Which parts of a letter are too long; `index` is its place among the letters of the case. */
export const letterProblems = (letter: LetterDraft, index: number): readonly DraftProblem[] =>
  letterPartNames.flatMap((part) => {
    const code = isTooLong(letter[letterParts[part].typed], letterParts[part].max)
    return code === null ? [] : [{ field: `letters.${index}.${part}` as const, code }]
  })
