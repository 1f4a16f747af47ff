/** A text as the search sees it, with the place of each of its characters in the original. */
export type FoldedText = {
  readonly folded: string
  /** For each UTF-16 unit of `folded`: where its character begins and ends in the original. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Letters that keep their mark when taken apart, or that people write in several ways. */
const plainLetters: Readonly<Record<string, string>> = {
  'ß': 'ss', 'ı': 'i', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'æ': 'ae', 'œ': 'oe', 'ħ': 'h',
  'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ة': 'ه', 'ٱ': 'ا', 'ـ': '', 'ς': 'σ', '’': '', 'ʼ': '', "'": '', '‘': '',
}

const foldOne = (character: string): string =>
  [...character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '').normalize('NFC')].map((letter) => plainLetters[letter] ?? letter).join('')

const known = new Map<string, string>()

const folded = (character: string): string => {
  const found = known.get(character)
  if (found !== undefined) return found
  const made = foldOne(character)
  if (known.size < 20_000) known.set(character, made)
  return made
}

/** Accents, case, vowel points and ways of writing a letter ignored; places in the original kept. */
export const foldText = (text: string): FoldedText => {
  let out = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const plain = folded(character)
    // A mark belongs to the letter before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end
    out += plain
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { folded: out, starts, ends }
}

/** Scripts that write no spaces: there each character is a word to the search. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const eachUnspaced = new RegExp(unspaced.source, 'gu')

/** The text as it is indexed: folded, with characters of scripts without spaces parted. */
export const indexText = (text: string): string => foldText(text).folded.replace(eachUnspaced, ' $& ')
