import { judgePeople, keysOfPerson, type Person, type PersonKeys, type Verdict } from './compare-people.ts'
import { initialKey, nameKey } from './person-name.ts'
import { phoneKey } from './phone-numbers.ts'

/** The places in the index of one person: those where a sure match is, then those where a likely one may be. */
const placesOf = (keys: PersonKeys): readonly string[] => {
  const name = nameKey(keys.name)
  const phone = keys.phone === null ? '' : phoneKey(keys.phone)
  const facts = [`email ${keys.email}`, `phone ${phone}`, `address ${keys.address}`, `town ${keys.town}`].filter((fact) => !fact.endsWith(' '))
  const place = (...parts: readonly string[]): string => parts.join('\n')
  return [
    ...facts.map((fact) => place(name, fact)), ...(facts.length === 0 ? [place(name, 'nothing known')] : []),
    ...facts.filter((fact) => !fact.startsWith('town')), place(initialKey(keys.name), keys.town), place(name),
  ]
}

/** In each place at most so many people are compared, so that a look-up takes the same time for any number of people. */
const maxCompared = 20

export type FoundPerson<Kind extends Person> = { readonly person: Kind; readonly verdict: Verdict }

export type PeopleIndex<Kind extends Person> = {
  readonly add: (person: Kind) => void
  /** The person that this one surely is, else the likeliest one; null where nobody is alike. */
  readonly find: (person: Person) => FoundPerson<Kind> | null
  /** Everybody whom this one is, or may be; first the one that `find` finds. */
  readonly findAll: (person: Person) => readonly FoundPerson<Kind>[]
}

const scoreOf = ({ evidence }: Verdict): number => evidence.filter((fact) => fact.startsWith('same')).length

/** Finds people again, in time that does not depend on how many there are. */
export const createPeopleIndex = <Kind extends Person>(people: readonly Kind[] = []): PeopleIndex<Kind> => {
  const byPlace = new Map<string, { readonly person: Kind; readonly keys: PersonKeys }[]>()
  const add = (person: Kind): void => {
    const keys = keysOfPerson(person)
    for (const place of placesOf(keys)) {
      const there = byPlace.get(place)
      if (!there) byPlace.set(place, [{ person, keys }])
      else if (there.length < maxCompared) there.push({ person, keys })
    }
  }
  const find = (person: Person): FoundPerson<Kind> | null => {
    const keys = keysOfPerson(person)
    let likeliest: FoundPerson<Kind> | null = null
    for (const place of placesOf(keys)) {
      for (const known of byPlace.get(place) ?? []) {
        const verdict = judgePeople(known.keys, keys)
        if (verdict?.certainty === 'sure') return { person: known.person, verdict }
        if (verdict && (!likeliest || scoreOf(verdict) > scoreOf(likeliest.verdict))) likeliest = { person: known.person, verdict }
      }
    }
    return likeliest
  }
  const findAll = (person: Person): readonly FoundPerson<Kind>[] => {
    const keys = keysOfPerson(person)
    const best = find(person)
    const found = new Map<Kind, FoundPerson<Kind>>()
    if (best) found.set(best.person, best)
    for (const known of placesOf(keys).flatMap((place) => byPlace.get(place) ?? [])) {
      const verdict = found.has(known.person) ? null : judgePeople(known.keys, keys)
      if (verdict) found.set(known.person, { person: known.person, verdict })
    }
    return [...found.values()]
  }
  for (const person of people) add(person)
  return { add, find, findAll }
}
