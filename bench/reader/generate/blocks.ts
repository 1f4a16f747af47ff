// Invented addressees, printed in the ways that real documents print them.
import type { KeyTarget } from '../documents.ts'
import { bodies, cities, heads, firstNames, lastNames, postcodes } from './pools.ts'
import type { Choose } from './choose.ts'
import { courtesyOf, institutionOf, placeNameOf, roleOf, streetOf } from './from-lexicon.ts'
import type { Pool } from './pools.ts'
import type { ReaderLanguage } from '../../../core/reader-languages.ts'

export type Official = { readonly key: KeyTarget; readonly title: string | null; readonly surname: string }

const middleOf = (choose: Choose): string => (choose.chance(0.15) ? ` ${choose.one(['J.', 'A.', 'M.', 'G.', 'Ma.', 'El'])}` : choose.chance(0.2) ? ` ${choose.one(firstNames)}` : '')

export const personOf = (choose: Choose): { readonly first: string; readonly last: string } => ({
  first: choose.chance(0.2) ? placeNameOf(choose, 1) : `${choose.one(firstNames)}${middleOf(choose)}`,
  last: choose.chance(0.2) ? placeNameOf(choose, 1) : choose.chance(0.15) ? `${choose.one(lastNames)} ${choose.one(lastNames)}` : choose.one(lastNames),
})

const handleOf = (last: string): string => `@${last.toLowerCase().normalize('NFKD').replace(/[^a-z]/gu, '').slice(0, 10)}GOV`
const numberOf = (choose: Choose): string => choose.one([
  () => `+${choose.count(1, 99)} ${choose.count(10, 999)} ${choose.count(100, 999)} ${choose.count(1000, 9999)}`,
  () => `(${choose.count(200, 999)}) ${choose.count(100, 999)}-${choose.count(1000, 9999)}`,
  () => `00 ${choose.count(10, 99)} ${choose.count(1, 99)} ${choose.count(100000, 999999)}`,
  () => `${choose.count(200, 999)} ${choose.count(100, 999)} ${choose.count(1000, 9999)}`,
  () => `+ ${choose.count(10, 99)} ${choose.count(100, 999)} ${choose.count(100, 999)} ${choose.count(10, 99)} ${choose.count(10, 99)}`,
])()

export const officialOf = (choose: Choose, pool: Pool, language: ReaderLanguage, country: string, capitals: boolean): Official => {
  const { first, last } = personOf(choose)
  const hasName = choose.chance(0.86)
  const hasTitle = hasName && choose.chance(0.25)
  const courtesy = choose.chance(0.55) ? `${choose.chance(0.3) ? courtesyOf(choose, language) : choose.one(pool.courtesies)} ` : ''
  const printed = capitals && choose.chance(0.5) ? `${first} ${last.toUpperCase()}` : `${first} ${last}`
  const composed = `${choose.one(heads)} ${choose.one(['of the', 'of', 'of the', 'de la', 'del', 'du', 'der', 'da'])} ${choose.one(bodies).replace('{country}', country).replace('{city}', choose.one(cities))}`
  const hasAddress = choose.chance(0.82)
  const postcode = choose.one(postcodes)
  const city = choose.chance(0.3) ? placeNameOf(choose, choose.count(1, 2)) : choose.one(cities)
  const institution = (): string => (choose.chance(0.4) ? institutionOf(choose, language, country) : hasName && choose.chance(0.1) ? placeNameOf(choose, choose.count(3, 5)) : choose.one(pool.institutions))
  const role = hasTitle ? choose.one(pool.titles) : !hasName && choose.chance(0.4) ? institution() : hasName && choose.chance(0.12) ? null : choose.chance(0.3) ? composed : choose.chance(0.4) ? roleOf(choose, language, country) : choose.chance(0.2) ? `${choose.one(pool.roles)}, ${country}` : choose.chance(0.15) ? `${choose.one(pool.titles)} ${choose.one(['of', 'de', 'of the'])} ${country}` : choose.one(pool.roles)
  const street = (): string => (choose.chance(0.5) ? streetOf(choose, language) : choose.one(pool.streets))
  const place = postcode === '' ? city : choose.chance(0.5) ? `${postcode} ${city}` : `${city} ${postcode}`
  const lines = hasAddress ? [
    ...(choose.chance(0.07) ? [`c/o ${choose.chance(0.5) ? roleOf(choose, language, country) : institution()}`] : []),
    ...(choose.chance(0.7) ? [institution()] : []),
    ...(choose.chance(0.15) ? [`${institution()}${choose.chance(0.2) ? ` (${institution()})` : ''}`] : []),
    ...(choose.chance(0.75) ? [street()] : []),
    ...(choose.chance(0.15) ? [street()] : []),
    choose.chance(0.15) ? `${place}, ${country}` : place,
    ...(choose.chance(0.6) ? [capitals ? country.toUpperCase() : country] : []),
  ] : []
  const contactChance = hasAddress ? 0.45 : 0.95
  const domain = `${choose.one(['gov', 'justicia', 'president', 'mj', 'embassy'])}.${choose.one(['example', 'gov.example', 'org.example'])}`
  return {
    title: hasTitle ? role : null,
    surname: last,
    key: {
      name: hasName ? `${hasTitle ? '' : courtesy}${printed}` : null,
      role,
      postalLines: lines,
      emails: choose.chance(contactChance) ? [`${choose.one(['info', 'minister', 'oficina', 'president', 'contact'])}@${domain}`] : [],
      phones: choose.chance(0.2) ? [numberOf(choose)] : [],
      faxes: choose.chance(0.35) ? [numberOf(choose)] : [],
      twitter: choose.chance(0.12) ? [handleOf(last)] : [],
      salutation: choose.chance(0.2) ? `${choose.one(pool.greetings)}`.replace('{surname}', last) : null,
    },
  }
}

const contactTexts = (choose: Choose, pool: Pool, key: KeyTarget, isMasked: boolean): readonly string[] => {
  const label = (labels: readonly string[], value: string): string => `${choose.one(labels)} ${value}`
  return [
    ...(key.phones ?? []).map((value) => label(pool.contacts.phone, value)),
    ...(key.faxes ?? []).map((value) => label(pool.contacts.fax, value)),
    ...(key.emails ?? []).map((value) => (isMasked ? label(pool.contacts.email, '[email protected]') : choose.chance(0.12) ? value : label(pool.contacts.email, value))),
    ...(key.twitter ?? []).map((value) => label(['Twitter:', 'X:', 'Twitter'], value)),
    ...(key.salutation ? [label(pool.salutations ?? ['Salutation:', 'Salutation: '], key.salutation)] : []),
  ]
}

/** The lines of an addressee in one of the layouts, and its key as a reader should read it. */
export const printOfficial = (choose: Choose, pool: Pool, official: Official, layout: number): { readonly lines: readonly string[]; readonly key: KeyTarget } => {
  const { key } = official
  const isMasked = choose.chance(0.15)
  const contacts = choose.chance(0.1) && (key.postalLines ?? []).length > 0 ? [] : contactTexts(choose, pool, key, isMasked)
  const given = { ...key, emails: isMasked ? [] : (key.emails ?? []), salutation: contacts.length > 0 ? (key.salutation ?? null) : null }
  const name = key.name ?? ''
  const role = key.role ?? ''
  const postal = [...(key.postalLines ?? [])]
  const note = choose.chance(0.06) ? [choose.one(pool.notes)] : []
  const bracketed = choose.chance(0.3) && role !== '' ? `${role}, ${choose.one(['Government of', 'Regierung von', 'Gobierno de', 'Office of'])} ${choose.one(cities)}` : role
  const official1 = official.title === null ? [name, role].filter((text) => text !== '') : [`${role} ${name}`]
  const reversed = official.title === null ? [role, name].filter((text) => text !== '') : official1
  const contactLine = contacts.length > 1 && choose.chance(0.4) ? [contacts.join(choose.one([' | ', '; ', ', ', ' I ', ' / ', '  ']))] : contacts
  switch (layout) {
    case 0: return { lines: [...official1, ...postal, ...note, ...contactLine], key: given }
    case 1: return { lines: [...reversed, ...postal, ...contactLine, ...note], key: given }
    case 2: return { lines: [official1.join(', '), ...postal, ...contactLine], key: given }
    case 3: return { lines: [[...official1, ...postal].join(choose.one([', ', ', ', ', ', ' '])), ...contactLine], key: given }
    case 4: return { lines: [[...official1, ...postal, ...contacts].join(choose.one([', ', '; ', ' ', ' ']))], key: given }
    case 5: return { lines: [[...reversed, ...postal, ...contacts].join(choose.one([', ', ' - ', ' ', ' ']))], key: given }
    case 6: return { lines: [...official1, postal.join(', '), contacts.join(choose.one(['; ', ', ', ' | ']))].filter((line) => line !== ''), key: given }
    case 7: return { lines: [name === '' ? role : role === '' ? name : `${name} (${bracketed})`, ...postal, ...contactLine], key: { ...given, role: name === '' || role === '' ? given.role ?? null : bracketed } }
    case 8: return { lines: [[...official1, ...postal].join(', ') + (contacts.length > 0 ? choose.one(['. ', '; ', ' ', ': ']) + contacts.join(choose.one(['; ', ', ', ' '])) : '')], key: given }
    case 9: {
      // The institution above the person: it belongs to the address.
      const [first, ...others] = postal
      return first === undefined ? { lines: [...official1, ...contactLine], key: given } : { lines: [first, ...official1, ...others, ...contactLine], key: given }
    }
    case 10: return { lines: [reversed.join(choose.one([' ', ': ', ', ', ' - '])), ...postal, ...contactLine], key: given }
    case 11: {
      // Titles alone, the office, then the person.
      const courtesy = choose.one(pool.courtesies)
      return { lines: [courtesy, ...reversed, ...postal, ...contactLine].filter((line) => line !== ''), key: given }
    }
    case 12: {
      // An office that runs over a line break.
      const cut = role.split(' ')
      const at = cut.length > 2 ? choose.count(1, cut.length - 1) : cut.length
      const split = [cut.slice(0, at).join(' '), cut.slice(at).join(' ')].filter((line) => line !== '')
      const [first = '', ...others] = split
      return { lines: [...(official.title === null && name !== '' ? (choose.chance(0.5) ? [`${name}, ${first}`] : [name, first]) : [official.title === null ? first : `${role} ${name}`]), ...(official.title === null ? others : []), ...postal, ...contactLine].filter((line) => line !== ''), key: given }
    }
    case 13: return { lines: [`${choose.one(['Contact address of', 'To the', 'To', 'An den', 'Al', 'Ao', 'To:', 'A:', 'Attn:', 'Till', 'Do'])} ${reversed.join(choose.one([': ', ', ', ' ']))}`, ...(choose.chance(0.5) ? postal : [postal.join(', ')]), ...contactLine].filter((line) => line !== ''), key: given }
    case 14: return { lines: [[name === '' ? role : name, ...contacts].join(choose.one([': ', ' - ', ', ', ' ']))], key: { ...given, role: name === '' || official.title !== null ? (key.role ?? null) : null, postalLines: [] } }
    // A row of a list: the office, the person and how to reach them.
    case 17: return { lines: [[(choose.chance(0.6) ? reversed : official1).join(choose.one([' – ', ' - ', ', ', ': ', ' '])), ...contacts].join(choose.one([': ', ' – ', ' - ', ', ', '; ', ' ']))], key: { ...given, postalLines: [] } }
    case 18: return { lines: [(choose.chance(0.5) ? reversed : official1).join(choose.one([' – ', ' - ', ', ', ': ']))], key: { ...key, salutation: null, postalLines: [], emails: [], phones: [], faxes: [], twitter: [] } }
    // The address above the person.
    case 16: return { lines: [...postal, ...official1, ...contactLine], key: given }
    default: {
      const words = name.split(' ')
      const title = words.length > 2 && /^(?:His|Her|H\.E|Seine|Son|Sua|Excmo|S\.|Exmo|The)/u.test(name) ? 2 : 0
      return { lines: [...(title > 0 ? [words.slice(0, title).join(' '), words.slice(title).join(' ')] : [name].filter((text) => text !== '')), ...(role === '' ? [] : [role]), postal.join(', '), ...contactLine].filter((line) => line !== ''), key: given }
    }
  }
}

/** Layouts as often as they are met: line by line most of all. */
export const layouts: readonly number[] = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10, 10, 11, 12, 12, 13, 14, 15, 16, 17, 17, 18]
