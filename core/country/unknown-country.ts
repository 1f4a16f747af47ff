import { countryNamed } from './country-names.ts'

/** Whether a name is typed that is of no country Vigil knows: it is the same country only where it is written the same. */
export const isUnknownCountry = (name: string): boolean => name.trim() !== '' && countryNamed(name) === undefined
