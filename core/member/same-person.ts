import { fold } from '../text/fold.ts'
import type { Member } from './types.ts'

type Person = Pick<Member, 'name' | 'email' | 'town'>

type Namesakes = {
  readonly emails: Set<string>
  readonly towns: Set<string>
  withoutEmail: boolean
  withoutTown: boolean
  withoutBoth: boolean
}

export type PeopleIndex = {
  readonly add: (person: Person) => void
  readonly has: (person: Person) => boolean
}

/**
 * Finds people by name. Two people of one name are the same person if they have the same e-mail address or
 * town, or if one lacks both. A look-up takes the same time for any number of people of one name.
 */
export const createPeopleIndex = (people: readonly Person[] = []): PeopleIndex => {
  const byName = new Map<string, Namesakes>()
  const add = (person: Person): void => {
    const name = fold(person.name)
    const known = byName.get(name) ?? { emails: new Set(), towns: new Set(), withoutEmail: false, withoutTown: false, withoutBoth: false }
    const [email, town] = [fold(person.email), fold(person.town)]
    if (email === '') known.withoutEmail = true
    else known.emails.add(email)
    if (town === '') known.withoutTown = true
    else known.towns.add(town)
    if (email === '' && town === '') known.withoutBoth = true
    byName.set(name, known)
  }
  const has = (person: Person): boolean => {
    const known = byName.get(fold(person.name))
    if (!known) return false
    const [email, town] = [fold(person.email), fold(person.town)]
    if (known.emails.has(email) || known.towns.has(town)) return true
    if (email === '') return town === '' || known.withoutTown
    return town === '' ? known.withoutEmail : known.withoutBoth
  }
  for (const person of people) add(person)
  return { add, has }
}
