import { formatAddress } from 'localized-address-format'
import type { AddressParts } from '../../core/member/address-parts.ts'
import { countryCodes, type CountryCode } from '../../core/country/country-code.ts'
import { countryNamed, shortNameOf } from '../../core/country/country-names.ts'
import { townOfAddress } from '../../core/member/town-of-address.ts'
import { wordsIn } from '../../core/member/words-of-text.ts'
import { fold } from '../../core/text/fold.ts'

/**
 * Countries that write the number of the house before the street; all others write it after. Taken from the
 * templates of OpenCage's `address-formatting`, of which libaddressinput has no counterpart.
 */
const numberFirst: ReadonlySet<CountryCode> = new Set<CountryCode>([
  'AD', 'AE', 'AG', 'AM', 'AU', 'AZ', 'BB', 'BD', 'BF', 'BH', 'BJ', 'BN', 'BZ', 'CA', 'CD', 'CG', 'CI', 'DJ', 'DM', 'DZ', 'EG', 'FJ', 'FM', 'FR', 'GA', 'GB', 'GH', 'GM',
  'GN', 'GY', 'HK', 'IE', 'IN', 'JM', 'JP', 'KE', 'KH', 'KI', 'KN', 'LA', 'LB', 'LK', 'LS', 'LU', 'MA', 'MC', 'MG', 'MH', 'MM', 'MR', 'MT', 'MU', 'MV', 'MW', 'MY', 'NA',
  'NG', 'NR', 'NZ', 'OM', 'PG', 'PH', 'PK', 'PR', 'RW', 'SA', 'SC', 'SG', 'SL', 'SN', 'TG', 'TN', 'TO', 'TT', 'TV', 'TZ', 'UG', 'US', 'VN', 'XK', 'YE', 'ZA', 'ZM', 'ZW',
])

/** Postcodes that only one country has. */
const postcodeForms: readonly (readonly [CountryCode, RegExp])[] = [
  ['GB', /^(?:GIR|[A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2}$/iu], ['CA', /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/iu], ['NL', /^\d{4} ?[A-Z]{2}$/iu],
]
/** Countries whose postcodes never look like one of the United States. */
const withoutZips: ReadonlySet<CountryCode | undefined> = new Set([undefined, 'GB', 'IE', 'CA', 'AU', 'NZ', 'NL'] as const)
const stateCode = /^[A-Z]{2}$/u
const zip = /^\d{5}(?:-\d{4})?$/u

const isCode = (text: string): text is CountryCode => (countryCodes as readonly string[]).includes(text)

const codeOf = (country: string): CountryCode | undefined => {
  const code = country.trim().toUpperCase()
  return isCode(code) ? code : countryNamed(country)
}

/** The country in whose order the address is written: its own, else the one its postcode has, else that of the group. */
const orderOf = ({ country, postcode, state }: AddressParts, home: CountryCode | undefined): CountryCode | undefined => {
  if (country !== '') return codeOf(country)
  const [code] = postcodeForms.find(([, form]) => form.test(postcode)) ?? []
  return code ?? (withoutZips.has(home) && stateCode.test(state) && zip.test(postcode) ? 'US' : home)
}

/** Whether the lines already hold the town, as in lists with the whole address in one cell. */
const holdsTown = (lines: readonly string[], { postcode, town }: AddressParts): boolean => {
  if (postcode !== '') return fold(lines.join('\n')).includes(fold(postcode))
  const isTown = (text: string): boolean => fold(text) === fold(town)
  return lines.flatMap((line) => line.split(/[\n,]/u)).some(isTown) || isTown(townOfAddress(lines.join('\n')))
}

const withNumber = (lines: readonly string[], houseNumber: string, order: CountryCode | undefined): readonly string[] => {
  const [street = '', ...more] = lines
  if (houseNumber === '' || street.split(/[\s,]+/u).includes(houseNumber)) return lines
  return [(order !== undefined && numberFirst.has(order) ? [houseNumber, street] : [street, houseNumber]).filter(Boolean).join(' '), ...more]
}

const hasPart = (line: string, part: string): boolean => ` ${wordsIn(line).join(' ')} `.includes(` ${wordsIn(part).join(' ')} `)

/** The lines with every part that the form of the country has no place for: after the town, or last. */
const withMissing = (lines: readonly string[], parts: AddressParts): readonly string[] => {
  const missing = [parts.town, parts.state, parts.postcode].filter((part) => part !== '' && !lines.some((line) => hasPart(line, part)))
  const ofTown = parts.town === '' ? -1 : lines.findLastIndex((line) => hasPart(line, parts.town))
  const at = ofTown === -1 ? lines.length : ofTown + 1
  return [...lines.slice(0, at), ...missing, ...lines.slice(at)]
}

const inOrder = (lines: readonly string[], parts: AddressParts, order: CountryCode | undefined): readonly string[] => {
  const { town, postcode, state } = parts
  if (order === undefined) return [...lines, [postcode, town].filter(Boolean).join(' '), state]
  const made = formatAddress({ postalCountry: order, administrativeArea: state, locality: town, postalCode: postcode, addressLines: [...lines] })
  // `CH-8000` is for mail from abroad.
  return made.map((line) => line.replace(`${order}-${postcode}`, postcode))
}

/** The name of a country other than the group's, for the last line. */
const countryLine = (country: string, home: CountryCode | undefined): string => {
  const code = codeOf(country)
  if (country === '' || (code !== undefined && code === home)) return ''
  return (code === undefined ? country : shortNameOf(code)).toUpperCase()
}

/**
 * The lines of an address in the order of its country (data of Google's libaddressinput), every part in it; the
 * country as last line if it is not `home`, the country of the group. Unknown orders: postcode before town.
 */
export const postalAddress = (parts: AddressParts, home: CountryCode | undefined): readonly string[] => {
  const order = orderOf(parts, home)
  const lines = withNumber(parts.lines, parts.houseNumber, order)
  const isOnlyTown = lines.length === 0 && parts.postcode === '' && parts.state === ''
  if (isOnlyTown && (parts.country === '' || countryLine(parts.country, home) === '')) return []
  const whole = lines.length > 0 && (parts.town !== '' || parts.postcode !== '') && holdsTown(lines, parts) ? lines : inOrder(lines, parts, order)
  return [...withMissing(whole.filter(Boolean), parts), countryLine(parts.country, home)].filter(Boolean)
}
