import type { CaseId, OutletId } from '../../core/ids.ts'
import { backAsNumber } from '../../core/outlet/back-as-number.ts'
import { problemOf, type Problem } from '../../core/problem/problem.ts'
import { outByCase } from '../../core/outlet/still-out.ts'
import type { OutletEntry } from '../../core/outlet/types.ts'
import { countedCode } from '../../db/event-entries.ts'
import { entriesOf, givenWithCode, outletsWithoutCodes } from '../../db/outlet-entries.ts'
import { outletInWords } from '../../db/outlets.ts'
import { findLetterByCode } from '../../db/packs.ts'
import type { Services } from '../services.ts'

type Read = Pick<Services, 'db' | 'today'>
type Given = { readonly outletId: OutletId; readonly caseId: CaseId }

/** All letters of a case that an outlet got came back as a number: a letter of it is among them, so it was counted on the day of the last of them. */
export const allBackByNumber = ({ db, today }: Read, code: string, { outletId, caseId }: Given, entries: readonly OutletEntry[]): Problem => {
  const days = entries.filter(({ kind, lines }) => kind === 'returned' && lines.some((line) => line.caseId === caseId)).map(({ on }) => on)
  return problemOf('code-back-by-number', { code, subject: outletInWords(db, outletId), on: days.toSorted().at(-1) ?? today() })
}

/** Why a letter cannot be counted by its code though the code was not counted: all letters of its case that the outlet got came back. Null for any other letter. */
const backByNumber = (services: Read, code: string): Problem | null => {
  const given = givenWithCode(services.db, code)
  if (!given) return null
  const entries = entriesOf(services.db, given.outletId)
  return (outByCase(entries).get(given.caseId) ?? 0) > 0 ? null : allBackByNumber(services, code, given, entries)
}

/**
 * A letter that may be one of those that came back as a number, which nobody can know but a person who looks at the paper. A
 * letter whose code is known to be of an outlet came back there; any other one from an outlet that got letters by number after
 * it was printed. A letter with the name of a member is only with that member.
 */
const maybeByNumber = ({ db }: Read, code: string): Problem | null => {
  const letter = findLetterByCode(db, code)
  if (!letter) return null
  const given = givenWithCode(db, code)
  const outlets = given ? [given.outletId]
    : outletsWithoutCodes(db, letter.caseId, letter.madeOn).flatMap(({ outletId, memberId }) => (letter.memberId === null || letter.memberId === memberId ? [outletId] : []))
  for (const outletId of outlets) {
    const back = backAsNumber(entriesOf(db, outletId), letter.caseId, letter.madeOn)
    if (back) return problemOf('code-maybe-by-number', { code, subject: outletInWords(db, outletId), ...back })
  }
  return null
}

/** Why the letter of a code is not counted: it was, or it may be among letters that came back as a number and nobody has said that it is another one. A letter counts once. */
export const whyNotCounted = (services: Read, code: string, isAnotherLetter: boolean): Problem | null => {
  const counted = countedCode(services.db, code)
  if (counted) return problemOf('code-counted', { code, at: counted.recordedAt })
  return backByNumber(services, code) ?? (isAnotherLetter ? null : maybeByNumber(services, code))
}
