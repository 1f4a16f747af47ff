import { parseUaNumber } from '../ua-number.ts'
import type { UaNumber } from '../ua-number.ts'

export type FoundNumber = UaNumber & { readonly start: number; readonly end: number }
export type FoundIndex = { readonly index: string; readonly start: number; readonly end: number }

// The year's two digits must end the number: `Urgent Action 6-30-10` is a date, `ASA 21/11/99` an index.
const withWord =
  /(?<![\p{L}\d])((?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|primera|segunda|tercera|cuarta|quinta|sexta|premi[eè]re|deuxi[eè]me|troisi[eè]me|quatri[eè]me)\s)?(?:urgent action|acci[oó]n urgente|action urgente|ua|au|fi|extra)(?![\p{L}])(?:[\s:.]{0,3}|-(?=\d{1,4}\/))(?:(?:no|nr)\.?\s?)?)(\d{1,4}\s?[/.-]\s?(?:(?:19|20)\d{2}|\d{2})(?:-\d{1,2})?)(?![\d/]|[.-]\d)/giu

/** UA numbers printed after a word such as `UA`, in order. */
export const findUaNumbers = (text: string): readonly FoundNumber[] =>
  [...text.matchAll(withWord)].flatMap((match) => {
    const parsed = parseUaNumber(match[0].replace(/^.*(?:urgent action|urgente)\b/iu, 'UA').replace(/\bn[or]\.?\s/iu, ''))
    return parsed === undefined || /urgent action\s?\d{1,2}-/iu.test(match[0])
      ? []
      : [{ normal: parsed.normal, printed: match[0].trim(), start: match.index, end: match.index + match[0].trimEnd().length }]
  })

const indexShape = /(?<![\p{L}\d/])([A-Z]{3})\s?(\d{2}\s?\/\s?\d{1,5}\s?\/\s?(?:\d{4}|\d{2}))(?!\d)/gu

/** Index numbers of documents (`AMR 46/6338/2023`), in order, with one space after the letters. */
export const findIndexNumbers = (text: string): readonly FoundIndex[] =>
  [...text.matchAll(indexShape)].map((match) => ({
    index: `${match[1]} ${match[2]}`,
    start: match.index,
    end: match.index + match[0].length,
  }))
