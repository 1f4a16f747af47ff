import { fitLetters, fitOf } from '../../core/pack/fit-letters.ts'
import type { KeptPlan } from '../../core/pack/full-plan.ts'
import { fullPlan } from '../../core/pack/full-plan.ts'
import type { PackPlan } from '../../core/pack/types.ts'

/** A plan as it was stored before letters had a design: its fits name no face. */
export const keptWithFirstDesign = ({ letterDesign: _design, ...plan }: PackPlan): KeptPlan => {
  const { fits, letters } = fitLetters({ ...plan, letterDesign: 'times' })
  const kept = fits.map(({ face: _face, space: _space, closingBefore: _before, translation, ...fit }) => {
    if (translation === null) return { ...fit, translation }
    const { face: _ofTranslation, space: _spaceOfTranslation, ...ofTranslation } = translation
    return { ...fit, translation: ofTranslation }
  })
  const pagesOf = (given: Pick<PackPlan, 'letters' | 'fits'>): number => given.letters.reduce((sum, letter) => sum + fitOf(given, letter).pages, 0)
  const counts = { ...plan.counts, pages: plan.counts.pages - pagesOf(plan) + pagesOf({ letters, fits }) }
  return JSON.parse(JSON.stringify({ ...plan, letters, fits: kept, counts })) as KeptPlan
}

/** The same, read again as the present version reads it. */
export const storedWithFirstDesign = (plan: PackPlan): PackPlan => fullPlan(keptWithFirstDesign(plan))
