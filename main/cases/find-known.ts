import { caseLabel } from '../../core/case/case-label.ts'
import { findMatchingCase } from '../../core/case/known-case.ts'
import type { Reading } from '../../core/case/reading.ts'
import { getCase, knownCases } from '../../db/cases.ts'
import type { ReadDocument } from '../../preload/contract.ts'
import type { Services } from '../services.ts'

/** The case that a document belongs to, among those that are here now; null where there is none. */
export const knownCaseOf = ({ db }: Pick<Services, 'db'>, reading: Reading): ReadDocument['knownCase'] => {
  const found = findMatchingCase(reading, knownCases(db))
  const known = found && getCase(db, found.id)
  return found && known ? { id: known.id, title: caseLabel(known), uaNumber: known.uaNumber, knownBy: found.knownBy } : null
}
