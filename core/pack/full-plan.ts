import { noCalibration } from './calibration.ts'
import { fullChoices } from './pack-choices.ts'
import { homeZone, worldZone } from './postage.ts'
import type { CaseCard, PackBatch, PackChoices, PackCounts, PackLetter, PackPlan } from './types.ts'

type Later<Whole, Names extends keyof Whole> = Omit<Whole, Names> & Partial<Pick<Whole, Names>>

/** What every version has kept of a plan. */
export type KeptPlan = Later<Omit<PackPlan, 'choices' | 'batches' | 'letters' | 'cards' | 'counts'>, 'groupAddress' | 'currency' | 'signIn' | 'calibration'> & {
  readonly choices: Partial<PackChoices>
  readonly batches: readonly Later<PackBatch, 'translation' | 'zone'>[]
  readonly letters: readonly Later<PackLetter, 'kind' | 'isLarge' | 'outlet' | 'returnTo'>[]
  readonly cards: readonly Later<CaseCard, 'rules' | 'ownRules' | 'sample'>[]
  readonly counts: Later<PackCounts, 'stamps'>
}

/** A plan as an older version kept it, with what came later: such a pack can still be made again. */
export const fullPlan = (kept: KeptPlan): PackPlan => ({
  groupAddress: [], currency: '', signIn: [], calibration: noCalibration,
  ...kept,
  choices: fullChoices(kept.choices),
  batches: kept.batches.map((batch) => ({ translation: null, zone: batch.postage === 'home' ? homeZone : worldZone, ...batch })),
  letters: kept.letters.map((letter) => ({ kind: 'single', isLarge: false, outlet: null, returnTo: null, ...letter })),
  cards: kept.cards.map((card) => ({ rules: [], ownRules: [], sample: [], ...card })),
  counts: { stamps: [], ...kept.counts },
})
