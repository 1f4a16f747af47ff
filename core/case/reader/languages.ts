import { englishNameOf, languagesByWord } from '../../language/language-names.ts'
import { foldInPlace } from '../../text/fold.ts'
import { lexicons } from './lexicon.ts'

/** Where languages are named in a text, in order, with their English names. */
export const findLanguages = (
  text: string,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] =>
  [...foldInPlace(text).matchAll(/\p{L}{2,24}/gu)].flatMap((found) => {
    const code = languagesByWord().get(found[0])
    return code === undefined ? [] : [{ name: englishNameOf(code), start: found.index, end: found.index + found[0].length }]
  })

const minWords = 6

/** Languages that their letters alone identify, the more specific first. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[پچژگیک]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/[ўЎ]/gu, 'be'],
  [/[іїєґІЇЄҐ]/gu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
]

export type Script = 'latin' | 'arabic' | 'cyrillic' | 'other' | 'none'

const scriptShapes: readonly (readonly [RegExp, Script])[] = [
  [/\p{Script=Latin}/gu, 'latin'],
  [/\p{Script=Arabic}/gu, 'arabic'],
  [/\p{Script=Cyrillic}/gu, 'cyrillic'],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Greek}\u3040-\u30ff]/gu, 'other'],
]

const countOf = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0

/** The script most of a text is written in. */
export const scriptOf = (text: string): Script => {
  const sample = text.slice(0, 1_000)
  const [most] = scriptShapes.map(([shape, script]) => ({ script, count: countOf(sample, shape) })).sort((one, other) => other.count - one.count)
  return most === undefined || most.count === 0 ? 'none' : most.script
}

const languageOfScript = (text: string): string | null => {
  const sample = text.slice(0, 4_000)
  const letters = countOf(sample, /\p{L}/gu)
  return scripts.find(([shape]) => countOf(sample, shape) > letters * 0.02)?.[1] ?? null
}

/** The language a text is written in, as BCP 47, by its small words or its script; null when unsure. */
export const languageOf = (text: string): string | null => {
  const script = scriptOf(text)
  if (script !== 'latin' && script !== 'none') return languageOfScript(text)
  const words = foldInPlace(text.slice(0, 4_000)).match(/\p{L}+/gu) ?? []
  if (words.length < minWords) return null
  const scores = lexicons
    .map((lexicon) => {
      const common = new Set(lexicon.commonWords)
      return { language: lexicon.language, score: words.filter((word) => common.has(word)).length / words.length }
    })
    .sort((one, other) => other.score - one.score)
  const [best, next] = scores
  return best !== undefined && best.score > 0.1 && best.score > (next?.score ?? 0) * 1.1 ? best.language : null
}
