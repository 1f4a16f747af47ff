import { foldInPlace } from '../text/fold.ts'
import { closingWithin, isClosing } from './reader/greeting.ts'
import { openEnds } from './reader/small-words.ts'
import type { SampleLetter } from './types.ts'

/** Scripts that end a sentence without a mark. */
const withoutMarks = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u
/** The end of a sentence, also inside quotation marks or brackets. */
const sentenceEnd = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}\p{Pi}"'*]*$/u
/** After one of these something has to follow. */
const goesOn = /[,;:،؛、\p{Pd}]$/u
const listItem = /^(?:[•‣◦▪●·*\p{Pd}]|\(?\p{N}{1,2}[.)])\s*/u
/** Shorter lines are a name or a formula, not a sentence. */
const minWords = 5
const shownWords = 6

const lastText = ({ paragraphs }: Pick<SampleLetter, 'paragraphs'>): string =>
  paragraphs.map((paragraph) => paragraph.trim()).findLast((paragraph) => paragraph !== '' && !isClosing(paragraph)) ?? ''

/** The last words of a letter that stops before its last sentence is complete; undefined for a complete one. */
export const cutOffAt = (letter: Pick<SampleLetter, 'paragraphs'>): string | undefined => {
  const text = lastText(letter)
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  if (words.length === 0 || sentenceEnd.test(text) || withoutMarks.test(text) || /[@/]|www\./u.test(last)) return undefined
  const isOpen = goesOn.test(text) || openEnds.has(foldInPlace(last).toLowerCase())
  if (!isOpen && (words.length < minWords || listItem.test(text))) return undefined
  return closingWithin(foldInPlace(text)) === undefined ? words.slice(-shownWords).join(' ') : undefined
}

/** Whether a letter ends with a closing such as `Yours sincerely,`; also one that is part of its text. */
export const hasClosing = ({ paragraphs, closing }: Pick<SampleLetter, 'paragraphs' | 'closing'>): boolean =>
  (closing ?? '').trim() !== '' || paragraphs.slice(-2).some((paragraph) => isClosing(paragraph.trim()) || closingWithin(foldInPlace(paragraph)) !== undefined)
