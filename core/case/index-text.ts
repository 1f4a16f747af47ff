import { foldWithPlaces } from '../text/fold.ts'

/** Scripts that write no spaces: there each character is a word to the search. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const eachUnspaced = new RegExp(unspaced.source, 'gu')

/** The text as it is indexed: folded, with characters of scripts without spaces parted. */
export const indexText = (text: string): string => foldWithPlaces(text).folded.replace(eachUnspaced, ' $& ')
