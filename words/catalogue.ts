import { isLiteralElement, parse } from '@formatjs/icu-messageformat-parser'
import { formatToParts } from 'intl-messageformat'
import { isolated } from './isolated.ts'
import type { Locale } from './locales.ts'
import { numberFormat } from './number-format.ts'

/** The messages of a language as its files hold them: ICU texts, in groups. */
type MessageTree = { readonly [key: string]: string | MessageTree }

/** What a message takes: texts as they are, numbers in digits of the language. */
type Values = Readonly<Record<string, string | number>>

/** Messages of one language. */
export type Language = Locale & {
  readonly messages: MessageTree
  /** Sentences are printed: on paper nothing else keeps a name that runs from right to left apart from the words around it. */
  readonly isPrinted?: boolean
}

type Message = string | ((values: Values) => string)
type Formatters = Parameters<typeof formatToParts>[2]

/** Keeps what `make` made, by its arguments: formatters of `Intl` are slow to make and safe to share. */
const remembering = <Args extends readonly unknown[], Made>(make: (...args: Args) => Made): ((...args: Args) => Made) => {
  const made = new Map<string, Made>()
  return (...args) => {
    const key = JSON.stringify(args)
    const kept = made.get(key) ?? make(...args)
    made.set(key, kept)
    return kept
  }
}

const newFormatters = (): Formatters => ({
  getNumberFormat: remembering(numberFormat),
  getDateTimeFormat: remembering((locales, options) => new Intl.DateTimeFormat(locales, options)),
  getPluralRules: remembering((locales, options) => new Intl.PluralRules(locales, options)),
})

/** Text with an argument, or with a quoted sign, must be parsed. All other text is what it shows. */
const needsParser = /[{}']/u

/** Styles of numbers and days by name, such as `percent`: `npm run words` refuses messages that use one. */
const noStyles = { number: {}, date: {}, time: {} }

const withIsolated = (values: Values, isRightToLeft: boolean): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value, isRightToLeft) : value]))

/**
 * Formats the parsed message itself: an `IntlMessageFormat` first asks `Intl` which languages it knows, and the first
 * question to `Intl` takes a new process as long as a thousand letters.
 */
const compile = (text: string, { locale, isRightToLeft, isPrinted = false }: Language, formatters: Formatters): Message => {
  if (!needsParser.test(text)) return text
  const elements = parse(text, { ignoreTag: true })
  const format = (values: Values): string => formatToParts(elements, locale, formatters, noStyles, values, undefined, text).map(({ value }) => String(value)).join('')
  if (elements.every(isLiteralElement)) return format({})
  return (values) => format(isRightToLeft || isPrinted ? withIsolated(values, isRightToLeft) : values)
}

const groupIn = (group: string | MessageTree | undefined): MessageTree => (typeof group === 'object' ? group : {})

/**
 * The messages of a language as properties: a text, or a function of its values. Each is parsed when it is first read
 * and kept in the catalogue. A message that `language` lacks is taken from `fallback`, with the plurals of that language.
 * `Messages` is the type made from the messages of `fallback`; a test compares the two.
 */
export const catalogueOf = <Messages>(language: Language, fallback: Language): Messages => {
  const formatters = newFormatters()
  const group = (own: MessageTree, other: MessageTree): object => {
    const result = {}
    for (const key of Object.keys(other)) {
      const read = (): object | Message => {
        const [mine, theirs] = [own[key], other[key]]
        if (typeof theirs === 'object') return group(groupIn(mine), theirs)
        return typeof mine === 'string' ? compile(mine, language, formatters) : compile(theirs ?? '', fallback, formatters)
      }
      const keep = (value: object | Message) => Object.defineProperty(result, key, { value, enumerable: true })
      Object.defineProperty(result, key, { enumerable: true, configurable: true, get: () => { const value = read(); keep(value); return value } })
    }
    return result
  }
  return group(language.messages, fallback.messages) as Messages
}

/** The sentence of a message that may take values, such as one looked up by code. Values it does not use are ignored. */
export const sentence = <Taken>(message: string | ((values: Taken) => string), values: Taken): string => (typeof message === 'string' ? message : message(values))
