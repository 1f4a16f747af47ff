/** Names one country goes by, the one to print in full first. */
const sameCountry: readonly (readonly string[])[] = [
  ['United States of America', 'United States', 'USA', 'US', 'U.S.A.', 'U.S.'],
  ['United Kingdom', 'UK', 'U.K.', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland'],
  ['United Arab Emirates', 'UAE', 'U.A.E.'],
  ['Democratic Republic of the Congo', 'DRC', 'DR Congo'],
  ['Central African Republic', 'CAR'],
  ['Papua New Guinea', 'PNG'],
  ['Russian Federation', 'Russia'],
  ['Viet Nam', 'Vietnam'],
  ['Türkiye', 'Turkey'],
  ['Czech Republic', 'Czechia'],
]

const accents = /\p{M}/gu

/** Form for comparing: accents, case, full stops and a leading article do not part two names. */
export const foldCountry = (name: string): string =>
  name.normalize('NFD').replace(accents, '').toLowerCase().replaceAll('.', '').replace(/^the\s+/u, '').replace(/\s+/gu, ' ').trim()

const fullNames = new Map(sameCountry.flatMap((names) => names.map((name) => [foldCountry(name), names[0] ?? name] as const)))

/** Abbreviations come out in full, since sorting offices abroad do not know them. */
export const countryInFull = (name: string): string => {
  const full = fullNames.get(foldCountry(name))
  const isShort = /^(?:\p{Lu}\.?){2,4}$/u.test(name.trim())
  return full !== undefined && isShort ? full : name.trim()
}

/** Whether two names mean the same country; an empty name means none. */
export const isSameCountry = (left: string, right: string): boolean => {
  const canonical = (name: string): string => foldCountry(fullNames.get(foldCountry(name)) ?? name)
  return left.trim() !== '' && canonical(left) === canonical(right)
}
