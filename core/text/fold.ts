/*
 * One definition of "the same except for spelling": accents, vowel marks, letter case, width and variants of
 * a letter do not matter. `fold` compares whole texts. Two other forms exist for callers that need places in
 * the original: `foldWithPlaces` lists them, `foldInPlace` keeps the length.
 */

/** Letters that keep their mark when decomposed, or that have several spellings. */
const plainLetters: Readonly<Record<string, string>> = {
  'ß': 'ss', 'ı': 'i', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'æ': 'ae', 'œ': 'oe', 'ħ': 'h',
  'ى': 'ي', 'ی': 'ي', 'ک': 'ك', 'ة': 'ه', 'ٱ': 'ا', 'ـ': '', 'ς': 'σ',
}

/** Apostrophes are often left out: `Côte d’Ivoire`, `Cote dIvoire`. */
const apostrophes = /['’ʼ‘]/u

const foldLetter = (character: string): string =>
  [...character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '').normalize('NFC')].map((letter) => plainLetters[letter] ?? letter).join('')

const maxCached = 20_000
const cache = new Map<string, string>()

const foldCharacter = (character: string): string => {
  const found = cache.get(character)
  if (found !== undefined) return found
  const made = apostrophes.test(character) ? '' : foldLetter(character)
  if (cache.size < maxCached) cache.set(character, made)
  return made
}

/** A folded text with the place of each of its characters in the original. */
export type FoldedText = {
  readonly folded: string
  /** For each UTF-16 unit of `folded`: where its character begins and ends in the original. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The folded text, with white space unchanged, and its places: for marking search hits in the original. */
export const foldWithPlaces = (text: string): FoldedText => {
  let out = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const plain = foldCharacter(character)
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

/** Most names hold only these characters: they are folded without a loop, so lists of thousands are fast. */
const plainAscii = /^[ -&(-~]*$/u

/** The folded text with single spaces and none at its ends: for comparing texts. */
export const fold = (text: string): string => {
  let out = ''
  if (plainAscii.test(text)) out = text.toLowerCase()
  else for (const character of text) out += foldCharacter(character)
  return out.replace(/\s+/gu, ' ').trim()
}

/** Quotes and dashes in their plain form. */
const plainSigns: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", 'ʼ': "'", '`': "'", '´': "'", '“': '"', '”': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '：': ':',
}

const letter = /\p{L}/u

/** Units that were folded before: at most as many as there are. */
const units = new Map<string, string>()

/**
 * One UTF-16 unit folded to one unit: letters as in `fold`, quotes and dashes plain. Apostrophes stay, since
 * the reader's patterns need them, and so does a letter whose fold is longer (`ß`).
 */
export const foldUnit = (unit: string): string => {
  const known = units.get(unit)
  if (known !== undefined) return known
  const plain = plainSigns[unit] ?? (letter.test(unit) ? foldCharacter(unit) : unit)
  const folded = plain.length === 1 ? plain : unit
  units.set(unit, folded)
  return folded
}

/** The text folded unit by unit, so that every place in it is the same place in the original. */
export const foldInPlace = (text: string): string => {
  let out = ''
  for (let at = 0; at < text.length; at += 1) out += foldUnit(text.charAt(at))
  return out
}
