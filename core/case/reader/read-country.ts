import type { CountryCode } from '../../country/country-code.ts'
import type { TargetFacts } from '../types.ts'
import { findCountries } from './find-country.ts'
import { findIndexNumbers } from './find-numbers.ts'
import { endsInCountry } from './line-shape.ts'
import type { Ledger } from './ledger.ts'
import { slicePiece, textOf } from './piece.ts'
import type { Piece } from './piece.ts'
import type { Head } from './read-head.ts'
import { smallPatterns } from './small-words.ts'
import { foldInPlace } from '../../text/fold.ts'

const distinct = (codes: readonly CountryCode[]): readonly CountryCode[] => [...new Set(codes)]

/** `AMR 46/6338/2023 Peru Date: 10 January 2023`: the country is beside the index. */
const besideIndex = (identityLines: readonly Piece[], ledger: Ledger): CountryCode | null => {
  for (const piece of identityLines) {
    const index = findIndexNumbers(textOf(piece))[0]
    if (index === undefined) continue
    const rest = textOf(piece).slice(index.end, index.end + 80)
    const country = findCountries(rest).find((found) => /^[\s|,.–-]*$/u.test(rest.slice(0, found.start)))
    if (country === undefined) continue
    ledger.take('country', [slicePiece(piece, index.end + country.start, index.end + country.end)], 'beside-number')
    return country.code
  }
  return null
}

const inTitle = (title: Piece | null, ledger: Ledger): CountryCode | null => {
  if (title === null) return null
  const text = textOf(title)
  const found = findCountries(text)
  const opening = found.find((country) => country.start < 3 && /^(?:\s?\/[^:]{3,40})?\s?[:–-]/u.test(text.slice(country.end)))
  const bracketed = found.find((country) => /\(\s?$/u.test(text.slice(0, country.start)) && /^\s?:/u.test(text.slice(country.end)))
  const codes = distinct(found.map((country) => country.code))
  const country = opening ?? bracketed ?? (codes.length === 1 ? found[0] : undefined)
  if (country === undefined) return null
  ledger.take('country', [slicePiece(title, country.start, country.end)], 'title', opening === undefined && bracketed === undefined ? 'check' : 'sure')
  return country.code
}

/** `Document - Sudan: ...`, the title of copies in web archives. */
const openingLine = (identityLines: readonly Piece[], ledger: Ledger): CountryCode | null => {
  for (const piece of identityLines.slice(0, 6)) {
    const text = textOf(piece)
    const start = /^Document\s?[-–]\s?/u.exec(text)?.[0].length ?? 0
    const country = findCountries(text.slice(start, start + 60))[0]
    if (country?.start !== 0 || !/^\s?:\s/u.test(text.slice(start + country.end))) continue
    ledger.take('country', [slicePiece(piece, start, start + country.end)], 'opening-line')
    return country.code
  }
  return null
}

type Found = { readonly code: CountryCode; readonly reason: string }

/** The embassy's own country, then the country of the officials' addresses. */
const ofTargets = (targets: readonly TargetFacts[]): Found | null => {
  const embassies = targets.flatMap((target) =>
    target.postalLines.flatMap((line) => {
      const embassy = smallPatterns.embassy.exec(foldInPlace(line))
      const country = embassy === null ? undefined : findCountries(line.slice(embassy.index))[0]
      return country === undefined ? [] : [country.code]
    }),
  )
  const [embassy] = distinct(embassies)
  if (embassy !== undefined && distinct(embassies).length === 1) return { code: embassy, reason: 'embassy' }
  const addressed = targets.flatMap((target) => {
    const named = target.postalLines.slice(-2).flatMap((line) => (endsInCountry(line) ? findCountries(line).slice(-1) : [])).at(-1)?.code
    const ruled = findCountries(target.role ?? '')[0]?.code
    const code = ruled ?? named
    return target.isCopy || code === undefined ? [] : [code]
  })
  const [country] = distinct(addressed)
  return country !== undefined && distinct(addressed).length === 1 ? { code: country, reason: 'address' } : null
}

const maxCountedText = 20_000
const minLead = 2

/** The country that title, story and letters name clearly more often than any other. */
const namedMostOften = (texts: readonly string[]): CountryCode | null => {
  const counts = new Map<CountryCode, number>()
  for (const { code } of findCountries(texts.join('\n').slice(0, maxCountedText))) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [first, next] = [...counts].sort((one, other) => other[1] - one[1])
  return first !== undefined && first[1] >= minLead * (next?.[1] ?? 0) ? first[0] : null
}

/** The country appealed to, by the clearest evidence in the document. */
export const readCountry = (
  identityLines: readonly Piece[],
  title: Piece | null,
  head: Head,
  targets: readonly TargetFacts[],
  story: readonly string[],
  ledger: Ledger,
): { readonly code: CountryCode | null; readonly reason: string } => {
  if (head.countryInPeopleLine !== null) ledger.skip(head.countryInPeopleLine.piece)
  const beside = besideIndex(identityLines, ledger)
  if (beside !== null) return { code: beside, reason: 'beside-number' }
  const titled = inTitle(title, ledger)
  if (titled !== null) return { code: titled, reason: 'title' }
  const opening = openingLine(identityLines, ledger)
  if (opening !== null) return { code: opening, reason: 'opening-line' }
  if (head.countryInPeopleLine !== null) {
    ledger.take('country', [head.countryInPeopleLine.piece], 'people-line')
    return { code: head.countryInPeopleLine.code, reason: 'people-line' }
  }
  const named = ofTargets(targets)
  if (named !== null) {
    if (named.reason === 'address') ledger.doubt('country', named.reason)
    return named
  }
  const often = namedMostOften(story)
  if (often !== null) ledger.doubt('country', 'most-named')
  return { code: often, reason: often === null ? '' : 'most-named' }
}
