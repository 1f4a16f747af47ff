import { isWithin } from '../text/read-number.ts'
import { packLimits } from './pack-limits.ts'
import type { PackChoices, PackProblem } from './types.ts'

/** The parts of the form of a pack, each with the fields of some choices. */
export type PackField = 'cases' | 'writers' | 'contents' | 'signin' | 'takehome' | 'labels' | 'returns' | 'paper'

const numberPlaces: Readonly<Record<keyof typeof packLimits, PackField>> = {
  copies: 'writers', groupLetters: 'writers', signatureLines: 'writers', largeCopies: 'contents', outletCopies: 'takehome', signInLines: 'signin', returnCount: 'returns',
}

const placeOfNumber = (choices: PackChoices): PackField => {
  const names = Object.keys(packLimits) as readonly (keyof typeof packLimits)[]
  const wrong = names.find((name) => !isWithin(choices[name], { min: 0, max: packLimits[name].max }))
  // Else it is the number of copies of one case.
  return wrong === undefined ? 'cases' : numberPlaces[wrong]
}

/** The part of the form where a reason why no pack can be made is taken away. */
export const problemPlaceOf = ({ code }: Pick<PackProblem, 'code'>, choices: PackChoices): PackField => {
  switch (code) {
    case 'no-case': case 'unknown-case': case 'case-closed': case 'practice-mixed': return 'cases'
    case 'no-letters': case 'too-many-letters': return 'writers'
    case 'unknown-stock': case 'label-start-out-of-range': return 'labels'
    case 'no-outlets': return 'takehome'
    case 'unknown-template': case 'unusable-template': return 'paper'
    case 'copies-out-of-range': return placeOfNumber(choices)
  }
}
