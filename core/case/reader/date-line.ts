import { foldInPlace } from '../../text/fold.ts'
import { articles } from './small-words.ts'
import { isWeekday } from './weekdays.ts'

const oneWord = /^(?:\p{L}{3,14}[,.]?\s)?/u

const place = new RegExp(`^(?:\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]+){0,2},\\s?){1,2}(?:(?:${articles}) )?$`, 'u')

/** `Bolzano, Göttingen, 10 Settembre 2003`: a letter's place before its day. */
const isPlace = (text: string): boolean => text.length < 60 && place.test(text)

/** What a line has before its day, folded, without a blog's category: `Letters of the month | 2019-03-05`. */
const beforeDay = (text: string, start: number): string => foldInPlace(text.slice(0, start)).replace(/^[^|·]{0,40}[|·]\s?/u, '')

/** Whether a line is only a day, perhaps with a word (a weekday), a blog's category or a letter's place before it. */
export const isDateLine = (text: string, start: number, end: number): boolean =>
  /^[\s.,|]*$/u.test(text.slice(end)) && (beforeDay(text, start).replace(oneWord, '').trim() === '' || isPlace(text.slice(0, start)))

/** Whether the word before the day of such a line may be one of a sentence: `arrested 12 March 2024`. It says what the day is of. */
export const hasOtherWord = (text: string, start: number): boolean => {
  const word = beforeDay(text, start).replace(/[\s,.]+$/u, '').trim()
  return word !== '' && !isWeekday(word) && !isPlace(text.slice(0, start))
}
