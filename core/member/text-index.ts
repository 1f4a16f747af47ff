import { isUnspaced } from './name-parts.ts'
import { numbersInText, phoneKey, type NumberInText } from './phone-numbers.ts'
import { streetWord } from './street-words.ts'
import { foldVisible, wordsOfText, type TextWord } from './words-of-text.ts'

/** A text to search. `allowsParts`: a single part of a name, written with a capital, is a hit too. */
export type SearchedText = { readonly text: string; readonly allowsParts: boolean }

type Place = { readonly text: number; readonly start: number; readonly end: number }

/** Where a word is: number of the text, and of the word in it. */
export type WordPlace = { readonly text: number; readonly at: number }

/** `email`: the number of the e-mail in the text that the word is part of; -1 outside of any. */
export type IndexedWord = TextWord & { readonly email: number }

export type TextIndex = {
  readonly words: readonly (readonly IndexedWord[])[]
  readonly byWord: ReadonlyMap<string, readonly WordPlace[]>
  /** The same with the long forms of street words. */
  readonly byStreetWord: ReadonlyMap<string, readonly WordPlace[]>
  readonly byEmail: ReadonlyMap<string, readonly Place[]>
  readonly byPhoneKey: ReadonlyMap<string, readonly (Place & NumberInText)[]>
  /** Texts of scripts without spaces: their letters alone, and where each is. */
  readonly unspaced: readonly { readonly text: number; readonly letters: string; readonly starts: readonly number[]; readonly ends: readonly number[] }[]
}

const emailPattern = /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

const add = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** Makes the words, e-mails and numbers of the texts quick to find, so that the time hardly depends on how many members there are. */
export const indexTexts = (texts: readonly SearchedText[]): TextIndex => {
  const byWord = new Map<string, WordPlace[]>()
  const byStreetWord = new Map<string, WordPlace[]>()
  const byEmail = new Map<string, Place[]>()
  const byPhoneKey = new Map<string, (Place & NumberInText)[]>()
  const unspaced: TextIndex['unspaced'][number][] = []
  const words = texts.map(({ text }, number) => {
    const visible = foldVisible(text)
    const emails = [...visible.folded.matchAll(emailPattern)].map(({ 0: email, index }) =>
      ({ email: email.replaceAll(/\s/gu, ''), start: visible.starts[index] ?? 0, end: visible.ends[index + email.length - 1] ?? text.length }))
    // The words of an e-mail and those around it make no name together.
    const found = wordsOfText(text, visible).map((word) => ({ ...word, email: emails.findIndex(({ start, end }) => word.start >= start && word.end <= end) }))
    found.forEach(({ word, bare }, at) => {
      for (const form of new Set([word, bare])) {
        add(byWord, form, { text: number, at })
        add(byStreetWord, streetWord(form), { text: number, at })
      }
    })
    for (const { email, start, end } of emails) add(byEmail, email, { text: number, start, end })
    for (const phone of numbersInText(visible)) add(byPhoneKey, phoneKey(phone.digits), { ...phone, text: number })
    if (isUnspaced(text)) {
      const letters = visible.starts.flatMap((_, at) => (/[\p{L}\p{N}]/u.test(visible.folded.charAt(at)) ? [at] : []))
      unspaced.push({ text: number, letters: letters.map((at) => visible.folded.charAt(at)).join(''), starts: letters.map((at) => visible.starts[at] ?? 0), ends: letters.map((at) => visible.ends[at] ?? 0) })
    }
    return found
  })
  return { words, byWord, byStreetWord, byEmail, byPhoneKey, unspaced }
}
