import { primaryTag } from './language-tags.ts'

const rightToLeftLanguages = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi'])
const strong = /[\p{L}]/u
const rightToLeftLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether the text runs from right to left, by its first letter. */
export const startsRightToLeft = (text: string): boolean => rightToLeftLetter.test(strong.exec(text)?.[0] ?? '')

/** Whether a text of that language runs from right to left; without a language its first letter tells. */
export const isRightToLeft = (language: string | null, text: string): boolean => {
  if (strong.test(text)) return startsRightToLeft(text)
  return language !== null && rightToLeftLanguages.has(primaryTag(language))
}
