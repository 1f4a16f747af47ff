const tallScript = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Ethiopic}]/u

/** Whether the text has letters that need taller lines. */
export const isTall = (text: string): boolean => !isLatin.test(text) && tallScript.test(text)

/** Most texts: none of these characters needs taller lines. */
const isLatin = /^[\t-\u024f\u2010-\u2027]*$/
