import { fitLetters } from './fit-letters.ts'
import type { PackLetter, PackPlan } from './types.ts'

/** Letters and fits of a plan with other letters in some places. Only these are fitted again: every other one keeps its pages and its bytes. */
export const replaceLetters = (plan: PackPlan, changed: ReadonlyMap<number, PackLetter>): Pick<PackPlan, 'letters' | 'fits'> => {
  const refitted = fitLetters({ ...plan, letters: [...changed.values()] })
  const places = new Map([...changed.keys()].map((place, index) => [place, refitted.letters[index]]))
  return {
    fits: [...plan.fits, ...refitted.fits],
    letters: plan.letters.map((letter, place) => {
      const found = places.get(place)
      return found ? { ...found, fit: found.fit + plan.fits.length } : letter
    }),
  }
}
