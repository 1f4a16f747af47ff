import { passphraseForms } from './passphrase-form.ts'

/** As many characters as a person counts letters, at least and at most. What is accepted is never shortened. */
const minLength = 12
export const maxPassphrase = 1000

/** Whether a text is longer than any passphrase can be. */
export const isTooLong = (typed: string): boolean => [...typed].length > maxPassphrase

/** Why everybody who tries passphrases tries this one early: it repeats itself, it is a row of the alphabet or the keyboard, or it is of words that many take. */
export type WeakWhy = 'repeated' | 'row' | 'common'

/** Why a new passphrase is not taken. */
export type PassphraseFault = { readonly code: 'short' } | { readonly code: 'long' } | { readonly code: 'weak'; readonly why: WeakWhy }

/** What is as easy to try as one letter: words of the longest lists of passwords that were found out, and of this work. */
const commonWords = [
  'passphrase', 'password', 'passwort', 'motdepasse', 'contraseña', 'contrasena', 'senha', 'iloveyou', 'letmein', 'welcome', 'changeme', 'sunshine', 'princess', 'football', 'baseball', 'superman', 'trustno', 'administrator', 'computer', 'laptop',
  'dragon', 'monkey', 'master', 'shadow', 'secret', 'qwerty', 'qwertz', 'azerty', 'qazwsx', 'login', 'admin', 'hello', 'default', 'amnesty', 'international', 'humanrights', 'vigil', 'letters', 'letter', 'group',
]
const commonPattern = new RegExp(`${commonWords.join('|')}|(?:19|20)\\d\\d`, 'gu')
/** In the place of one of them. */
const oneWord = '\u{F0000}'

/** In order, on the keyboards of many countries. */
const rows = ['1234567890', 'qwertyuiop', 'qwertzuiopü', 'azertyuiop', 'asdfghjklñ', 'asdfghjklöä', 'qsdfghjklm', 'zxcvbnm', 'yxcvbnm', 'wxcvbn', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']

type Step = 'same' | 'next' | 'before' | 'right' | 'left'

/** How one character leads to another, in the alphabet and on a keyboard. */
const stepsBetween = (first: string, second: string): readonly Step[] => {
  const distance = (second.codePointAt(0) ?? 0) - (first.codePointAt(0) ?? 0)
  const found: readonly (readonly [Step, boolean])[] = [
    ['same', distance === 0], ['next', distance === 1], ['before', distance === -1],
    ['right', rows.some((row) => row.includes(first + second))], ['left', rows.some((row) => row.includes(second + first))],
  ]
  return found.flatMap(([step, isOne]) => (isOne ? [step] : []))
}

/** How many characters do not go on as one of the two before. */
const surprises = (letters: readonly string[]): number => {
  const steps = letters.map((letter, at) => (at === 0 ? [] : stepsBetween(letters[at - 1] ?? '', letter)))
  return steps.filter((here, at) => at === 0 || ![steps[at - 1], steps[at - 2]].some((before) => before?.some((step) => here.includes(step)))).length
}
/** With fewer of them a passphrase is guessed in seconds. */
const minSurprises = 6

/** How long the part is of which a text is made by repeating it. */
const unitOf = (letters: readonly string[]): number => {
  for (let length = 1; length * 2 <= letters.length; length += 1) if (letters.every((letter, at) => at < length || letter === letters[at - length])) return length
  return letters.length
}
const minDifferent = 5

/** As the signs are put for letters by those who think that it helps. */
const unmasked = (text: string): string => text.replaceAll('@', 'a').replaceAll('0', 'o').replaceAll('$', 's').replaceAll('3', 'e')

const isRepeated = (letters: readonly string[]): boolean => {
  const unit = unitOf(letters)
  return new Set(letters).size < minDifferent || (unit < letters.length && unit < minLength)
}

/** Why a text is easy to guess; null where it is not. What is between the words is not counted. */
export const weakness = (text: string): WeakWhy | null => {
  const plain = text.toLowerCase().replaceAll(/[\s\-_.,]/gu, '')
  const letters = [...plain]
  if (isRepeated(letters)) return 'repeated'
  if (surprises(letters) < minSurprises) return 'row'
  return [plain, unmasked(plain)].some((one) => surprises([...one.replaceAll(commonPattern, oneWord)]) < minSurprises) ? 'common' : null
}

/**
 * Why a new passphrase is not taken; null where it is. As NIST SP 800-63B advises, there is a least length, a list of what is tried
 * first, and no rule about which kinds of characters it must have.
 */
export const passphraseFault = (typed: string): PassphraseFault | null => {
  const [form] = passphraseForms(typed)
  if (isTooLong(typed)) return { code: 'long' }
  if ([...form.trim()].length < minLength) return { code: 'short' }
  const why = weakness(form)
  return why === null ? null : { code: 'weak', why }
}
