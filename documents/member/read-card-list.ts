import ICAL from 'ical.js'
import type { ListRow, ReadList } from '../../core/member/import-types.ts'
import { wordListText } from '../../core/member/make-member.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { rowsToRead, tooManyRows } from './list-from-rows.ts'
import type { ListProblem } from './list-problem.ts'

/** A property of a card as ical.js gives it: name, parameters, type, values. */
type Property = readonly [name: string, parameters: Readonly<Record<string, unknown>>, type: string, ...values: readonly unknown[]]

/** What a card has, by heading; an empty text where it has something that is no text, such as a picture. */
type Card = ReadonlyMap<string, string>

/** Says nothing about the person. */
const technical: ReadonlySet<string> = new Set(['version', 'n', 'prodid', 'uid', 'rev', 'kind', 'begin', 'end', 'x-ablabel', 'x-abuid', 'x-abshowas', 'sort-string'])

const headings: Readonly<Record<string, string>> = { fn: 'Name', email: 'E-mail', tel: 'Phone', note: 'Note', categories: 'Categories', lang: 'Languages' }
/** Of `ADR`: post box, extension, street, town, region, postcode, country. */
const addressHeadings = ['Street', 'Street', 'Street', 'City', 'State', 'Postcode', 'Country']

const flat = (value: unknown): readonly string[] => (Array.isArray(value) ? value.flatMap(flat) : [String(value).trim()].filter(Boolean))

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

const languageOf = (tag: string): string => {
  try {
    return languageNames.of(tag) ?? tag
  } catch {
    // A text that is no tag of a language.
    return tag
  }
}

const textsOf = ([name, , type, ...values]: Property): readonly string[] => {
  if (type === 'binary' || values.some((value) => typeof value === 'string' && value.startsWith('data:'))) return []
  const texts = flat(values)
  if (name === 'tel') return texts.map((text) => text.replace(/^tel:/iu, ''))
  return name === 'lang' ? texts.map(languageOf) : texts
}

/** The name of a card without `FN`: given, further and family names. */
const structuredName = ([, , , value]: Property): string => {
  const [family = '', given = '', more = ''] = Array.isArray(value) ? value.map((part) => flat(part).join(' ')) : [String(value)]
  return [given, more, family].filter(Boolean).join(' ')
}

const isPreferred = ([, parameters]: Property): boolean => parameters['pref'] === '1' || flat(parameters['type'] ?? '').some((type) => type.toLowerCase() === 'pref')

const preferredFirst = (properties: readonly Property[]): readonly Property[] => [...properties.filter(isPreferred), ...properties.filter((property) => !isPreferred(property))]

/** A label has the lines of the address as they are to be printed; without one the parts are joined as their country writes them. */
const addressOf = (property: Property | undefined): Card => {
  const [value, label] = [property?.[3], property?.[1]['label']]
  const parts = Array.isArray(value) ? value.map((part) => wordListText(flat(part))) : []
  const cells = new Map<string, string>()
  parts.forEach((part, at) => {
    const heading = addressHeadings[at]
    if (heading !== undefined && part !== '') cells.set(heading, [cells.get(heading) ?? '', part].filter(Boolean).join('\n'))
  })
  return typeof label === 'string' && label.trim() !== '' ? new Map([['Street', label.trim()], ['City', cells.get('City') ?? '']]) : cells
}

const cardOf = (properties: readonly Property[]): Card => {
  const named = (wanted: string): readonly Property[] => preferredFirst(properties.filter(([name]) => name === wanted))
  const [address, ...otherAddresses] = named('adr')
  const [email = '', ...otherEmails] = named('email').flatMap(textsOf)
  const names = [...named('fn').flatMap(textsOf), ...named('n').map(structuredName)]
  const notes = [...named('note').flatMap(textsOf), ...otherEmails, ...otherAddresses.map((other) => wordListText(textsOf(other)))]
  const others = properties.filter(([name]) => !(name in headings) && name !== 'adr' && !technical.has(name))
  return new Map<string, string>([
    ['Name', names.find(Boolean) ?? ''], ...addressOf(address), ['E-mail', email], ['Phone', wordListText(named('tel').flatMap(textsOf))],
    ['Categories', wordListText(named('categories').flatMap(textsOf))], ['Languages', wordListText(named('lang').flatMap(textsOf))], ['Note', notes.join('\n')],
    ...others.map((property): [string, string] => [property[0].toUpperCase(), wordListText(textsOf(property))]),
  ])
}

type TextCard = { readonly line: number; readonly text: string }

/** The cards of a text, each with the line on which it begins. A card that is never closed ends where the next begins. */
const cardTexts = (text: string): readonly TextCard[] => {
  const cards: { line: number; lines: string[] }[] = []
  text.split(/\r\n|\r|\n/u).forEach((line, at) => {
    if (/^BEGIN:VCARD\s*$/iu.test(line)) cards.push({ line: at + 1, lines: [] })
    cards.at(-1)?.lines.push(line)
  })
  return cards.map(({ line, lines }) => ({ line, text: lines.join('\r\n').trim() }))
}

/** What a card has; null for one that cannot be read, or of a version whose texts are encoded in another way. */
const readCard = (text: string): Card | null => {
  if (!/^VERSION:[34]\.\d/imu.test(text)) return null
  try {
    const [, properties] = ICAL.parse(text) as [string, readonly Property[]]
    return cardOf(properties)
  } catch {
    // The library throws on a line that is no property: the card is at fault.
    return null
  }
}

const textLength = 2_000

/**
 * Reads address cards (vCard 3.0 and 4.0, RFC 2426 and 6350) as a list with a column for each kind of property. A card
 * that cannot be read is named with its line and damages no other.
 */
export const readCardList = (text: string): Result<ReadList, ListProblem> => {
  const texts = cardTexts(text)
  if (texts.length >= rowsToRead) return tooManyRows()
  const cards = texts.map((card) => ({ ...card, found: readCard(card.text) }))
  const columns = [...new Set(['Name', ...cards.flatMap(({ found }) => (found ? [...found].filter(([heading, value]) => value !== '' || /^[A-Z-]+$/u.test(heading)).map(([heading]) => heading) : []))])]
  if (cards.length === 0) return fail({ code: 'empty' })
  const rows = cards.map(({ line, text: own, found }): ListRow => (found
    ? { line, cells: columns.map((heading) => found.get(heading) ?? ''), damaged: null }
    : { line, cells: [], damaged: own.slice(0, textLength) }))
  return ok({ list: { separator: 'cards', headings: columns, rows }, sheets: [], sheet: null })
}
