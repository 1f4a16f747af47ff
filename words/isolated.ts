const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'
const rightToLeftLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * A name as it is written in a sentence that runs from right to left or from left to right. Invisible signs keep one of the
 * other direction in its own: without them a number after it would be read as its part, and be shown on its other side.
 */
export const isolated = (name: string, isSentenceRightToLeft: boolean): string =>
  isSentenceRightToLeft || rightToLeftLetter.test(name) ? `${firstStrongIsolate}${name}${popDirectionalIsolate}` : name
