import { groupBy } from '../../core/group-by.ts'
import type { CaseId } from '../../core/ids.ts'
import type { CodeRange } from '../../core/outlet/types.ts'
import { letterCode, parseLetterCode, type LetterCodeParts } from '../../core/pack/code.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { lettersOfPack } from '../../db/outlet-printed.ts'
import { findLetterByCode } from '../../db/packs.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { codeProblem } from '../problems/pack-problems.ts'
import type { Services } from '../services.ts'

/** The letters of a pack between two codes that can be given out, and how many between them cannot, because they are given out or counted. */
export type RangeLetters = { readonly first: string; readonly last: string; readonly taken: number; readonly codes: ReadonlyMap<CaseId, readonly string[]> }

const placeOf = (code: string): number => {
  const parsed = parseLetterCode(code)
  return parsed.ok ? parsed.value.position : 0
}

const keptCode = ({ db }: Pick<Services, 'db'>, typed: string): Result<LetterCodeParts, CallProblem> => {
  const parsed = parseLetterCode(typed)
  if (!parsed.ok) return fail(codeProblem(parsed.problem))
  const letter = findLetterByCode(db, letterCode(parsed.value.mark, parsed.value.position))
  // What outlets get is noted on the laptop that printed it.
  return letter && letter.packId !== null ? parsed : fail(codeProblem('unknown-code'))
}

/** The letters between two codes of a pack, in either order. */
export const lettersBetween = (services: Pick<Services, 'db'>, range: CodeRange): Result<RangeLetters, CallProblem> => {
  const [one, other] = [keptCode(services, range.first), keptCode(services, range.last)]
  if (!one.ok) return one
  if (!other.ok) return other
  if (one.value.mark !== other.value.mark) return fail(plainProblem('range-two-packs'))
  const [from = 0, to = 0] = [one.value.position, other.value.position].toSorted((first, last) => first - last)
  const between = lettersOfPack(services.db, letterCode(one.value.mark, from)).filter(({ code }) => placeOf(code) >= from && placeOf(code) <= to)
    .toSorted((first, last) => placeOf(first.code) - placeOf(last.code))
  const free = between.filter(({ isTaken }) => isTaken === 0)
  const [first, last] = [free[0], free.at(-1)]
  if (first === undefined || last === undefined) return fail(plainProblem('range-taken'))
  const byCase = groupBy(free, ({ caseId }) => caseId)
  return ok({ first: first.code, last: last.code, taken: between.length - free.length, codes: new Map([...byCase].map(([caseId, letters]) => [caseId, letters.map(({ code }) => code)])) })
}
