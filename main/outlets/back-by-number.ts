import { problemOf, type Problem } from '../../core/problem/problem.ts'
import { outByCase } from '../../core/outlet/still-out.ts'
import { entriesOf, givenWithCode } from '../../db/outlet-entries.ts'
import { outletInWords } from '../../db/outlets.ts'
import type { Services } from '../services.ts'

/**
 * Why a letter cannot be counted by its code though the code was not counted: all letters of its case that the outlet got came
 * back as a number, and this one is among them. Null for any other letter.
 */
export const backByNumber = ({ db }: Pick<Services, 'db'>, code: string): Problem | null => {
  const given = givenWithCode(db, code)
  if (!given) return null
  const out = outByCase(entriesOf(db, given.outletId)).get(given.caseId) ?? 0
  return out > 0 ? null : problemOf('code-back-by-number', { code, subject: outletInWords(db, given.outletId) })
}
