/** A way of writing that this project does not use, and what to write instead. */
type Banned = { readonly words: RegExp; readonly instead: string }

/** Names of limits; a newest or nearest thing is not a limit. */
const superlatives = 'most|least|longest|shortest|fewest|largest|smallest|biggest|widest|narrowest|deepest|highest|lowest|farthest|heaviest'

const banned: readonly Banned[] = [
  { words: /\bwhatever\b/iu, instead: 'what, any, or the case that is meant' },
  { words: /\b(?:stands?|stood|standing)\b(?!-)/iu, instead: 'is, or the verb that says what happens' },
  { words: /\btold\b|\btell(?:s|ing)? (?:of|apart)\b/iu, instead: 'say, name, print, distinguish' },
  { words: /\bpart(?:ed|ing)\b/iu, instead: 'split, separate' },
  { words: /\blies\b/iu, instead: 'is' },
  // `isFurniture` is a key of stored texts, `furnitureRanges` one of the reader's JSON.
  { words: /(?<!\bis)furni(?:sh|ture)(?!Ranges)/iu, instead: 'provide; text that carries no facts' },
  { words: /(?:\btype |: )Keeping\b/u, instead: 'a noun for what is kept' },
  { words: /\bbesides\b/iu, instead: 'also, and' },
  { words: /\b(?:anew|mend(?:s|ed|ing)?)\b/iu, instead: 'again; correct, fix, join' },
  { words: new RegExp(`\\b(?:${superlatives})[A-Z]\\w*|\\bconst (?:${superlatives})\\b`, 'u'), instead: 'max…, min…' },
]

/** Every use of a banned word in a text, with its line. */
export const bannedIn = (path: string, text: string): readonly string[] =>
  text.split('\n').flatMap((line, index) => banned.flatMap(({ words, instead }) => {
    const found = words.exec(line)?.[0]
    return found === undefined ? [] : [`${path}:${index + 1} “${found}” (instead: ${instead})`]
  }))
