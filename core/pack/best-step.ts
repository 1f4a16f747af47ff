import type { LetterDesign, TypeStep } from './letter-design.ts'

type Measure<Measured> = {
  readonly measure: (step: TypeStep) => Measured
  readonly fitsOnePage: (measured: Measured) => boolean
  readonly pages: (measured: Measured) => number
}

/**
 * The measurement of the first step in which a text fits on one page. Where it needs more pages in any size, the
 * first step with as few pages as can be, since small type would gain nothing; the first design takes the smallest.
 * The steps after one that fits are not measured, because that takes time. Throws when there is no step.
 */
export const bestStep = <Measured>(steps: readonly TypeStep[], design: LetterDesign, { measure, fitsOnePage, pages }: Measure<Measured>): Measured => {
  const measured: Measured[] = []
  for (const step of steps) {
    const each = measure(step)
    if (fitsOnePage(each)) return each
    measured.push(each)
  }
  const last = measured.at(-1)
  if (last === undefined) throw new Error('There is no size to set a text in')
  if (design === 'times' || measured.length === 1) return last
  const counts = measured.map(pages)
  return measured[counts.indexOf(Math.min(...counts))] ?? last
}
