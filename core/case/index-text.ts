import { foldWithPlaces } from '../text/fold.ts'

/** Scripts without spaces between words: the search treats each character as a word. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const eachUnspaced = new RegExp(unspaced.source, 'gu')

/** The text as it is indexed: folded, with spaces around each character of scripts without spaces. */
export const indexText = (text: string): string => foldWithPlaces(text).folded.replace(eachUnspaced, ' $& ')
