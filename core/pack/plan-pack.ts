import type { Case } from '../case/types.ts'
import type { Day } from '../day.ts'
import type { CaseId, PackId } from '../ids.ts'
import type { Member } from '../member/types.ts'
import type { KeptPicture, PrintedPicture } from '../picture/types.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { groupOf, type PackSettings } from './pack-settings.ts'
import { noCalibration } from './calibration.ts'
import { cardOf } from './case-cards.ts'
import { countPack } from './count-pack.ts'
import { fitLetters } from './fit-letters.ts'
import { emblemOf } from './pictures-now.ts'
import { designFor } from './letter-design.ts'
import { problemsOfChoices, problemsOfNumber } from './pack-problems.ts'
import { warningsOf } from './pack-warnings.ts'
import { planBatches } from './plan-batches.ts'
import { chosenMembers, planLetters, signInNames, writersOf } from './plan-letters.ts'
import { labelNotesOf } from './label-order.ts'
import type { LabelStock } from './label-stocks.ts'
import { findStock } from './stock-catalogue.ts'
import type { SheetWords } from './sheets/sheet-words.ts'
import type { PackChoices, PackPlan, PackProblem } from './types.ts'

export type PlanInput = {
  readonly packId: PackId
  readonly madeOn: Day
  readonly settings: PackSettings
  readonly cases: readonly Case[]
  readonly members: readonly Member[]
  readonly choices: PackChoices
  /** Label stocks of the group's own. */
  readonly ownStocks: readonly LabelStock[]
  /** Of the cases that have one. */
  readonly photos: ReadonlyMap<CaseId, PrintedPicture>
  readonly emblem: KeptPicture | null
  /** Counted at the event before that of the occasion; null where nothing is known. */
  readonly lettersBefore: number | null
  /** Four characters of Crockford's base 32 with which the codes of this pack begin. */
  readonly codeMark: string
  /** The words of the sheets: pages are counted with them. */
  readonly words: SheetWords
}

/** Number of letters that the choices ask for, before any is made: a typing error must not cost minutes. */
const expectedLetters = (cases: readonly Case[], { choices, members, settings }: PlanInput): number => {
  const targets = planBatches(cases, { ...choices, doesRotate: false }, settings)
  const toTakeHome = choices.parts.includes('takehome') ? choices.outlets.length * choices.outletCopies * targets.length : 0
  return targets.reduce((sum, { kept }) => sum + writersOf(kept, choices, members).length, toTakeHome)
}

/** Members who may write for the cases: practice members only in a practice pack, real ones only in a real pack. */
const membersFor = (isPractice: boolean, members: readonly Member[]): readonly Member[] => members.filter((member) => member.isPractice === isPractice)

/**
 * Plans a pack: who writes to whom, with which text, codes and counts. Letters are in order of case, then
 * target. The plan is plain data and complete.
 */
export const planPack = (given: PlanInput): Result<PackPlan, readonly PackProblem[]> => {
  const { choices, settings, madeOn } = given
  const problems = problemsOfChoices(choices, given.cases, given.ownStocks)
  if (problems.length > 0) return fail(problems)
  const cases = [...new Set(choices.caseIds)].flatMap((id) => given.cases.find((kept) => kept.id === id) ?? [])
  const isPractice = cases.every((kept) => kept.isPractice)
  const input = { ...given, members: chosenMembers(choices, membersFor(isPractice, given.members)) }
  const numberProblems = problemsOfNumber(expectedLetters(cases, input), choices)
  if (numberProblems.length > 0) return fail(numberProblems)
  const targets = planBatches(cases, choices, settings)
  const { batches, letters } = planLetters({ ...input, targets })
  const letterDesign = designFor(choices)
  const stock = findStock(choices.labelStock, given.ownStocks) ?? null
  const planned = {
    choices, batches, madeOn, isPractice,
    letterDesign,
    ...fitLetters({ choices, batches, letters, letterDesign }),
    stock,
    labelNotes: labelNotesOf({ choices, letters, stock, isPractice }, input.words),
    returnStock: findStock(choices.returnStock, given.ownStocks) ?? null,
    lettersBefore: input.lettersBefore,
    homeCountry: settings.country,
    groupName: settings.groupName,
    groupAddress: groupOf(settings).addressLines,
    emblem: emblemOf(input.emblem, settings.groupName),
    calibration: settings.printers.find(({ name }) => name === choices.printer)?.calibration ?? noCalibration,
    cards: cases.map((kept) => cardOf(kept, input.photos.get(kept.id) ?? null, settings)),
    currency: settings.postage.currency,
    signIn: signInNames(input),
  }
  const counts = countPack(planned, settings.postage, input.words)
  return ok({
    packId: input.packId,
    ...planned,
    counts,
    warnings: warningsOf({ ...planned, cases, targets, members: input.members, settings, ownStocks: given.ownStocks }, counts),
  })
}
