import { foldInPlace } from '../../text/fold.ts'
import { articles } from './small-words.ts'

const weekday = /^(?:\p{L}{3,14}[,.]?\s)?/u

const place = new RegExp(`^(?:\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]+){0,2},\\s?){1,2}(?:(?:${articles}) )?$`, 'u')

/** `Bolzano, Göttingen, 10 Settembre 2003`: a letter's place before its day. */
const isPlace = (text: string): boolean => text.length < 60 && place.test(text)

/** Whether a line is only a day, perhaps with a weekday, a blog's category or a letter's place before it. */
export const isDateLine = (text: string, start: number, end: number): boolean => {
  // `Letters of the month | 2019-03-05`: a blog's category before the day.
  const before = foldInPlace(text.slice(0, start)).replace(/^[^|·]{0,40}[|·]\s?/u, '')
  return /^[\s.,|]*$/u.test(text.slice(end)) && (before.replace(weekday, '').trim() === '' || isPlace(text.slice(0, start)))
}
