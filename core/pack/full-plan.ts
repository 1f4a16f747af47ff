import type { CaseId } from '../ids.ts'
import { noCalibration } from './calibration.ts'
import { fitLetters } from './fit-letters.ts'
import type { LetterFit, TranslationFit } from './letter-fits.ts'
import { fullChoices } from './pack-choices.ts'
import { letterMeasuresOf } from './page-layout.ts'
import { homeZone, worldZone } from './postage.ts'
import { findStock } from './stock-catalogue.ts'
import type { CaseCard, PackBatch, PackChoices, PackCounts, Official, PackLetter, PackPlan } from './types.ts'

type Later<Whole, Names extends keyof Whole> = Omit<Whole, Names> & Partial<Pick<Whole, Names>>

/** Older versions had one number of rows to sign on, all on one page, and one design. */
type KeptFit = Later<Omit<LetterFit, 'signatureRows' | 'translation'>, 'face' | 'space' | 'closingBefore'> & {
  readonly signatureRows: number | readonly number[]
  readonly translation: Later<TranslationFit, 'face' | 'space'> | null
}

const firstType = { face: 'times', space: 1 } as const

const fullFit = ({ signatureRows: rows, translation, ...fit }: KeptFit): LetterFit => ({
  ...firstType, closingBefore: letterMeasuresOf('times', 1).closingBefore,
  ...fit,
  translation: translation === null ? null : { ...firstType, ...translation },
  signatureRows: typeof rows !== 'number' ? rows : rows > 0 ? [rows] : [],
})

/** A stored plan: the properties that some older version lacks are optional. */
export type KeptPlan = Later<Omit<PackPlan, 'choices' | 'batches' | 'letters' | 'cards' | 'counts' | 'fits'>, 'groupAddress' | 'emblem' | 'isPractice' | 'currency' | 'signIn' | 'calibration' | 'letterDesign' | 'stock' | 'returnStock' | 'labelNotes' | 'lettersBefore' | 'homeCountry'> & {
  readonly choices: Partial<PackChoices>
  readonly fits?: readonly KeptFit[]
  readonly batches: readonly Later<PackBatch, 'translation' | 'zone'>[]
  readonly letters: readonly Later<PackLetter, 'kind' | 'isLarge' | 'outlet' | 'returnTo' | 'fit'>[]
  readonly cards: readonly Later<CaseCard, 'rules' | 'ownRules' | 'sample' | 'officials' | 'isOwnLanguageWelcome' | 'postDays' | 'photo' | 'boldLine'>[]
  readonly counts: Later<PackCounts, 'stamps'>
}

/** Packs of older versions know the officials of a case from its letters alone. */
const officialsIn = (batches: readonly PackBatch[], caseId: CaseId): readonly Official[] => {
  const names = new Map(batches.filter((batch) => batch.caseId === caseId).map(({ targetId, targetName, letter }) => [targetId, { name: targetName, role: '', salutation: letter.salutation ?? '', country: '' }]))
  return [...names.values()]
}

/** A stored plan with defaults for newer properties: packs of older versions can still be made again. */
export const fullPlan = ({ letters: keptLetters, fits: keptFits, ...kept }: KeptPlan): PackPlan => {
  // Packs of older versions had a list.
  const choices = fullChoices({ signInForm: 'list', ...kept.choices })
  const batches = kept.batches.map((batch) => ({ translation: null, zone: batch.postage === 'home' ? homeZone : worldZone, ...batch }))
  const letterDesign = kept.letterDesign ?? 'times'
  const letters = keptLetters.map((letter) => ({ kind: 'single' as const, isLarge: false, outlet: null, returnTo: null, fit: 0, ...letter }))
  return {
    groupAddress: [], emblem: null, isPractice: false, currency: '', signIn: [], calibration: noCalibration, stock: findStock(choices.labelStock, []) ?? null, returnStock: findStock(choices.returnStock, []) ?? null, labelNotes: [], lettersBefore: null, homeCountry: '',
    ...kept,
    choices,
    letterDesign,
    batches,
    ...(keptFits === undefined ? fitLetters({ choices, batches, letters, letterDesign }) : { letters, fits: keptFits.map(fullFit) }),
    cards: kept.cards.map((card) => ({ rules: [], ownRules: [], sample: [], isOwnLanguageWelcome: false, postDays: null, photo: null, boldLine: '', officials: officialsIn(batches, card.caseId), ...card })),
    counts: { stamps: [], ...kept.counts },
  }
}
