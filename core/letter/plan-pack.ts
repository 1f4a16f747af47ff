import { caseLabel } from '../case/case-label.ts'
import type { Case, Target } from '../case/types.ts'
import type { Day } from '../day.ts'
import type { PackId } from '../ids.ts'
import type { Member } from '../member/types.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import type { Settings } from '../settings/types.ts'
import { addressLines, isHomeMail } from './address.ts'
import { letterFor } from './choose-letter.ts'
import { letterCode } from './code.ts'
import { countPack } from './count-pack.ts'
import { fitLetters } from './fit-letters.ts'
import { problemsOfChoices, problemsOfNumber } from './pack-problems.ts'
import { warningsOf } from './pack-warnings.ts'
import type { CaseCard, PackBatch, PackChoices, PackLetter, PackPlan, PackProblem, Sender } from './types.ts'

export type PlanInput = {
  readonly packId: PackId
  readonly madeOn: Day
  readonly settings: Settings
  readonly cases: readonly Case[]
  readonly members: readonly Member[]
  readonly choices: PackChoices
  /** Four characters of Crockford's base 32 that tell this pack's codes from another's. */
  readonly codeMark: string
}

/** Copies (embassies and others) and targets of older issues get no letters. */
const writtenTo = (kept: Case): readonly Target[] => kept.targets.filter((target) => !target.isCopy && !target.isRetired)

const writersOf = ({ choices, members }: PlanInput): readonly (Member | null)[] => {
  const chosen = choices.members
  const named = chosen === 'none' ? [] : members.filter((member) => chosen === 'all' || chosen.includes(member.id))
  return [...named, ...Array.from({ length: choices.copies }, () => null)]
}

/** A member is named only after a yes; anyone else finds ruled lines. */
const senderOf = (writer: Member | null): Sender => {
  if (writer === null || writer.consents['name-on-letters'].answer !== 'yes') return null
  const lines = writer.addressLines.filter((line) => line.trim() !== '')
  return { name: writer.name, addressLines: lines.length > 0 || writer.town === '' ? lines : [writer.town] }
}

const batchOf = (kept: Case, target: Target, letterCount: number, homeCountry: string): PackBatch => {
  const lines = addressLines(target, homeCountry)
  return {
    caseId: kept.id,
    uaNumber: kept.uaNumber,
    caseTitle: kept.title ?? caseLabel(kept),
    targetId: target.id,
    targetName: target.name ?? target.role ?? lines[0] ?? '',
    addressLines: lines,
    letter: letterFor(target, kept),
    letterCount,
    postage: isHomeMail(target, homeCountry) ? 'home' : 'abroad',
  }
}

const cardOf = (kept: Case): CaseCard => ({
  caseId: kept.id,
  uaNumber: kept.uaNumber,
  indexNumber: kept.indexNumber,
  title: kept.title ?? caseLabel(kept),
  country: kept.country,
  peopleAtRisk: kept.peopleAtRisk,
  summary: kept.summary ?? '',
  background: (kept.background ?? '').split(/\n\s*\n/u).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== ''),
  demands: kept.demands,
  deadline: kept.deadline,
  preferredLanguages: kept.preferredLanguages,
})

/**
 * Decides on a pack: who writes to whom, with which words, codes and counts. Letters go case by
 * case, target by target, members first, then blank copies. The answer is plain data, whole.
 */
export const planPack = (input: PlanInput): Result<PackPlan, readonly PackProblem[]> => {
  const { choices, settings } = input
  const problems = problemsOfChoices(choices, input.cases)
  if (problems.length > 0) return fail(problems)
  const cases = [...new Set(choices.caseIds)].flatMap((id) => input.cases.find((kept) => kept.id === id) ?? [])
  const writers = writersOf(input)
  const pairs = cases.flatMap((kept) => writtenTo(kept).map((target) => ({ kept, target })))
  const number = pairs.length * writers.length
  const unfit = problemsOfNumber(number, choices)
  if (unfit.length > 0) return fail(unfit)
  const batches = writers.length === 0 ? [] : pairs.map(({ kept, target }) => batchOf(kept, target, writers.length, settings.country))
  const senders = writers.map(senderOf)
  const letters = batches.flatMap((batch, index) => writers.map((writer, place): PackLetter => ({
    code: letterCode(input.codeMark, index * writers.length + place + 1),
    caseId: batch.caseId,
    targetId: batch.targetId,
    memberId: writer?.id ?? null,
    sender: senders[place] ?? null,
    // In an unknown language the day is left to the writer.
    day: batch.letter.language === null ? null : input.madeOn,
    batch: index,
  })))
  const planned = { choices, batches, letters, cards: choices.parts.includes('case') ? cases.map(cardOf) : [] }
  const fits = fitLetters(planned)
  return ok({
    packId: input.packId,
    madeOn: input.madeOn,
    groupName: settings.groupName,
    ...planned,
    counts: countPack(planned, fits),
    warnings: warningsOf({ ...planned, cases, pairs, writers, madeOn: input.madeOn, fits }),
  })
}
