import { noCalibration } from './calibration.ts'
import { fitLetters } from './fit-letters.ts'
import type { LetterFit } from './letter-fits.ts'
import { fullChoices } from './pack-choices.ts'
import { homeZone, worldZone } from './postage.ts'
import type { CaseCard, PackBatch, PackChoices, PackCounts, PackLetter, PackPlan } from './types.ts'

type Later<Whole, Names extends keyof Whole> = Omit<Whole, Names> & Partial<Pick<Whole, Names>>

/** Older versions had one number of rows to sign on, all on one page. */
type KeptFit = Omit<LetterFit, 'signatureRows'> & { readonly signatureRows: number | readonly number[] }

const fullFit = ({ signatureRows: rows, ...fit }: KeptFit): LetterFit => ({ ...fit, signatureRows: typeof rows !== 'number' ? rows : rows > 0 ? [rows] : [] })

/** A stored plan: the properties that some older version lacks are optional. */
export type KeptPlan = Later<Omit<PackPlan, 'choices' | 'batches' | 'letters' | 'cards' | 'counts' | 'fits'>, 'groupAddress' | 'isPractice' | 'currency' | 'signIn' | 'calibration'> & {
  readonly choices: Partial<PackChoices>
  readonly fits?: readonly KeptFit[]
  readonly batches: readonly Later<PackBatch, 'translation' | 'zone'>[]
  readonly letters: readonly Later<PackLetter, 'kind' | 'isLarge' | 'outlet' | 'returnTo' | 'fit'>[]
  readonly cards: readonly Later<CaseCard, 'rules' | 'ownRules' | 'sample'>[]
  readonly counts: Later<PackCounts, 'stamps'>
}

/** A stored plan with defaults for newer properties: packs of older versions can still be made again. */
export const fullPlan = ({ letters: keptLetters, fits: keptFits, ...kept }: KeptPlan): PackPlan => {
  const choices = fullChoices(kept.choices)
  const batches = kept.batches.map((batch) => ({ translation: null, zone: batch.postage === 'home' ? homeZone : worldZone, ...batch }))
  const letters = keptLetters.map((letter) => ({ kind: 'single' as const, isLarge: false, outlet: null, returnTo: null, fit: 0, ...letter }))
  return {
    groupAddress: [], isPractice: false, currency: '', signIn: [], calibration: noCalibration,
    ...kept,
    choices,
    batches,
    ...(keptFits === undefined ? fitLetters({ choices, batches, letters }) : { letters, fits: keptFits.map(fullFit) }),
    cards: kept.cards.map((card) => ({ rules: [], ownRules: [], sample: [], ...card })),
    counts: { stamps: [], ...kept.counts },
  }
}
