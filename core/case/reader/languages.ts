import { foldInPlace } from '../../text/fold.ts'
import { lexicons } from './lexicon.ts'

/** English name of a language, then its names in the languages of appeals, folded. */
const names: readonly (readonly [string, string])[] = [
  ['English', 'english|ingles|anglais|englisch|inglese|engels|engelska'],
  ['Spanish', 'spanish|espanol|castellano|espagnol|spanisch|spagnolo|espanhol|castilian|spaans|spanska'],
  ['French', 'french|frances|francais|franzosisch|francese|frans|franska'],
  ['German', 'german|aleman|allemand|deutsch|tedesco|alemao|duits|tyska'],
  ['Italian', 'italian|italiano|italien|italienisch'],
  ['Portuguese', 'portuguese|portugues|portugais|portugiesisch|portoghese'],
  ['Arabic', 'arabic|arabe|arabisch|arabo'],
  ['Persian', 'persian|farsi|persa|persan|persisch|persiano'],
  ['Dari', 'dari'],
  ['Pashto', 'pashto|pashtu'],
  ['Chinese', 'chinese|mandarin|chino|chinois|chinesisch|cinese|chines'],
  ['Russian', 'russian|ruso|russe|russisch|russo'],
  ['Ukrainian', 'ukrainian|ucraniano|ukrainien|ukrainisch'],
  ['Belarusian', 'belarusian|bielorruso|bielorusse|belarussisch'],
  ['Turkish', 'turkish|turco|turc|turkisch'],
  ['Kurdish', 'kurdish|kurdo|kurde|kurdisch'],
  ['Urdu', 'urdu'],
  ['Hindi', 'hindi'],
  ['Bengali', 'bengali|bangla'],
  ['Sinhala', 'sinhala|sinhalese'],
  ['Tamil', 'tamil'],
  ['Indonesian', 'indonesian|bahasa indonesia|bahasa|indonesio|indonesien|indonesisch'],
  ['Malay', 'malay|bahasa malaysia'],
  ['Vietnamese', 'vietnamese|vietnamita|vietnamien|vietnamesisch'],
  ['Thai', 'thai|tailandes|thailandais'],
  ['Khmer', 'khmer'],
  ['Burmese', 'burmese'],
  ['Lao', 'lao'],
  ['Korean', 'korean|coreano|coreen|koreanisch'],
  ['Japanese', 'japanese|japones|japonais|japanisch'],
  ['Filipino', 'filipino|tagalog'],
  ['Swahili', 'swahili|kiswahili'],
  ['Amharic', 'amharic'],
  ['Somali', 'somali'],
  ['Tigrinya', 'tigrinya'],
  ['Hebrew', 'hebrew|hebreo|hebreu|hebraisch'],
  ['Greek', 'greek|griego|grec|griechisch'],
  ['Polish', 'polish|polaco|polonais|polnisch'],
  ['Hungarian', 'hungarian|hungaro|hongrois|ungarisch'],
  ['Romanian', 'romanian|rumano|roumain|rumanisch'],
  ['Bulgarian', 'bulgarian|bulgaro|bulgare|bulgarisch'],
  ['Serbian', 'serbian|serbio|serbe|serbisch'],
  ['Dutch', 'dutch|neerlandes|neerlandais|niederlandisch|nederlands'],
  ['Swedish', 'swedish|sueco|suedois|schwedisch|svenska'],
  ['Norwegian', 'norwegian|noruego|norvegien|norwegisch'],
  ['Danish', 'danish|danes|danois|danisch'],
  ['Finnish', 'finnish|fines|finnois|finnisch'],
  ['Azerbaijani', 'azerbaijani|azeri'],
  ['Kazakh', 'kazakh'],
  ['Uzbek', 'uzbek'],
  ['Tajik', 'tajik'],
  ['Georgian', 'georgian|georgiano|georgien|georgisch'],
  ['Armenian', 'armenian|armenio|armenien|armenisch'],
  ...'Luganda Tetum Nepali Mongolian Malagasy Kinyarwanda Kirundi Shona Zulu Afrikaans Hausa Yoruba Igbo Wolof Oromo Quechua Guarani Kyrgyz Turkmen Albanian Croatian Bosnian Slovak Czech Slovenian Macedonian Estonian Latvian Lithuanian Icelandic Uyghur Tibetan Punjabi Sindhi Balochi Maltese Catalan Basque Galician Telugu Marathi Gujarati'
    .split(' ')
    .map((name) => [name, name.toLowerCase()] as const),
  ['Haitian Creole', 'haitian creole|creole|kreyol'],
]

const byName = new Map(names.flatMap(([english, forms]) => forms.split('|').map((form) => [form, english] as const)))
const longest = 40

/** Where languages are named in a text, in order, with their English names. */
export const findLanguages = (
  text: string,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] =>
  [...foldInPlace(text).matchAll(/\p{L}{2,24}/gu)].flatMap((found) => {
    const name = byName.get(found[0].slice(0, longest))
    return name === undefined ? [] : [{ name, start: found.index, end: found.index + found[0].length }]
  })

const fewestWords = 6

/** Languages told by their letters alone, the narrower first. */
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
  if (words.length < fewestWords) return null
  const scores = lexicons
    .map((lexicon) => {
      const common = new Set(lexicon.commonWords)
      return { language: lexicon.language, score: words.filter((word) => common.has(word)).length / words.length }
    })
    .sort((one, other) => other.score - one.score)
  const [best, next] = scores
  return best !== undefined && best.score > 0.1 && best.score > (next?.score ?? 0) * 1.1 ? best.language : null
}
