import { fold } from '../text/fold.ts'
import type { Evidence } from './import-types.ts'
import { compareNames } from './person-name.ts'
import { isSamePhone, phoneDigits } from './phone-numbers.ts'
import { streetWord } from './street-words.ts'
import type { Member } from './types.ts'
import { wordsIn } from './words-of-text.ts'

export type Person = Pick<Member, 'name' | 'email' | 'phone' | 'town' | 'addressLines'>

/** What of a person is compared; empty or null where it is not known. */
export type PersonKeys = { readonly name: string; readonly email: string; readonly phone: string | null; readonly town: string; readonly address: string }

/** The words of an address without its town, in any order: countries and lists write them in different orders. */
const addressKey = ({ addressLines, town }: Person): string => {
  const ofTown = new Set(wordsIn(town))
  return wordsIn(addressLines.join(' ')).map(streetWord).filter((word) => !ofTown.has(word)).toSorted().join(' ')
}

/** What of a person is compared, in the form in which it is. Of several telephone numbers only the first. */
export const keysOfPerson = (person: Person): PersonKeys => ({
  name: person.name, email: fold(person.email), phone: phoneDigits(person.phone.split(',')[0] ?? ''), town: fold(person.town), address: addressKey(person),
})

type Likeness = 'same' | 'other' | 'unknown'

const compare = (one: string, other: string): Likeness => {
  if (one === '' || other === '') return 'unknown'
  return one === other ? 'same' : 'other'
}

const comparePhones = (one: string | null, other: string | null): Likeness => {
  if (one === null || other === null) return 'unknown'
  return isSamePhone(one, other) || isSamePhone(other, one) ? 'same' : 'other'
}

type Comparison = { readonly name: 'same' | 'similar' | 'other'; readonly email: Likeness; readonly phone: Likeness; readonly address: Likeness; readonly town: Likeness }

/** One street name is in many towns. */
const compareAddresses = (one: PersonKeys, other: PersonKeys): Likeness => {
  const likeness = compare(one.address, other.address)
  return likeness === 'same' && compare(one.town, other.town) === 'other' ? 'other' : likeness
}

const compareKeys = (one: PersonKeys, other: PersonKeys): Comparison => ({
  name: compareNames(one.name, other.name), email: compare(one.email, other.email), phone: comparePhones(one.phone, other.phone),
  address: compareAddresses(one, other), town: compare(one.town, other.town),
})

const isNothingKnown = ({ email, phone, town, address }: PersonKeys): boolean => email === '' && phone === null && town === '' && address === ''

/** With the same name: the e-mail address decides; else a phone, street or town in common with nothing against it. */
const isSure = ({ name, email, phone, address, town }: Comparison, isBothUnknown: boolean): boolean => {
  if (name !== 'same') return false
  if (email === 'same' || isBothUnknown) return true
  if (email === 'other') return false
  if (phone === 'same') return true
  if (phone === 'other') return false
  return address === 'same' || (address === 'unknown' && town === 'same')
}

const isLikelyNamesake = ({ email, phone, address, town }: Comparison): boolean => {
  const likenesses = [email, phone, address, town]
  if (phone === 'same' || address === 'same') return true
  if (town === 'same') return !(address === 'other' && (email === 'other' || phone === 'other'))
  return likenesses.every((likeness) => likeness === 'unknown')
}

const isLikely = (comparison: Comparison): boolean => {
  const { name, email, phone, address, town } = comparison
  if (name === 'same') return isLikelyNamesake(comparison)
  if (email === 'same') return true
  if (name === 'other') return false
  return phone === 'same' || address === 'same' || (town === 'same' && email !== 'other' && phone !== 'other' && address !== 'other')
}

const evidenceOf = ({ name, email, phone, address, town }: Comparison): readonly Evidence[] => {
  const facts = { email, phone, address, town }
  const others = (Object.keys(facts) as (keyof typeof facts)[]).flatMap((fact): readonly Evidence[] => {
    const likeness = facts[fact]
    return likeness === 'unknown' ? [] : [`${likeness}-${fact}`]
  })
  return [`${name}-name`, ...others]
}

export type Verdict = { readonly certainty: 'sure' | 'likely'; readonly evidence: readonly Evidence[] }

/** Whether two records are of one person; null where nothing suggests it. */
export const judgePeople = (one: PersonKeys, other: PersonKeys): Verdict | null => {
  const comparison = compareKeys(one, other)
  if (isSure(comparison, isNothingKnown(one) && isNothingKnown(other))) return { certainty: 'sure', evidence: evidenceOf(comparison) }
  return isLikely(comparison) ? { certainty: 'likely', evidence: evidenceOf(comparison) } : null
}
