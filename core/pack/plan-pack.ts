import type { Case } from '../case/types.ts'
import type { Day } from '../day.ts'
import type { PackId } from '../ids.ts'
import type { Member } from '../member/types.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { PackSettings } from './pack-settings.ts'
import { noCalibration } from './calibration.ts'
import { cardOf } from './case-cards.ts'
import { countPack } from './count-pack.ts'
import { fitLetters } from './fit-letters.ts'
import { problemsOfChoices, problemsOfNumber } from './pack-problems.ts'
import { warningsOf } from './pack-warnings.ts'
import { planBatches } from './plan-batches.ts'
import { planLetters, signInNames, writersOf } from './plan-letters.ts'
import type { SheetWords } from './sheets/sheet-words.ts'
import type { PackChoices, PackPlan, PackProblem } from './types.ts'

export type PlanInput = {
  readonly packId: PackId
  readonly madeOn: Day
  readonly settings: PackSettings
  readonly cases: readonly Case[]
  readonly members: readonly Member[]
  readonly choices: PackChoices
  /** Four characters of Crockford's base 32 that tell this pack's codes from another's. */
  readonly codeMark: string
  /** Of the sheets: their pages are counted from it. */
  readonly words: SheetWords
}

const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** Letters that the choices make, told before any of them is made: a slip of the keyboard must not cost minutes. */
const expectedLetters = (cases: readonly Case[], { choices, members, settings }: PlanInput): number => {
  const targets = planBatches(cases, { ...choices, doesRotate: false }, settings)
  const toTakeHome = choices.parts.includes('takehome') ? choices.outlets.length * choices.outletCopies * targets.length : 0
  return targets.reduce((sum, { kept }) => sum + writersOf(kept, choices, members).length, toTakeHome)
}

/**
 * Decides on a pack: who writes to whom, with which words, codes and counts. Letters go case by
 * case, target by target. The answer is plain data, whole.
 */
export const planPack = (input: PlanInput): Result<PackPlan, readonly PackProblem[]> => {
  const { choices, settings, madeOn } = input
  const problems = problemsOfChoices(choices, input.cases)
  if (problems.length > 0) return fail(problems)
  const cases = [...new Set(choices.caseIds)].flatMap((id) => input.cases.find((kept) => kept.id === id) ?? [])
  const unfit = problemsOfNumber(expectedLetters(cases, input), choices)
  if (unfit.length > 0) return fail(unfit)
  const targets = planBatches(cases, choices, settings)
  const { batches, letters } = planLetters({ ...input, targets })
  const planned = {
    choices, batches, madeOn,
    ...fitLetters({ choices, batches, letters }),
    groupName: settings.groupName,
    groupAddress: linesOf(settings.groupAddress),
    calibration: settings.printers.find(({ name }) => name === choices.printer)?.calibration ?? noCalibration,
    cards: cases.map(cardOf),
    currency: settings.postage.currency,
    signIn: signInNames(input),
  }
  const counts = countPack(planned, settings.postage, input.words)
  return ok({
    packId: input.packId,
    ...planned,
    counts,
    warnings: warningsOf({ ...planned, cases, targets, members: input.members, settings }, counts),
  })
}
