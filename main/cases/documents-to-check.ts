import { byDeadline } from '../../core/case/by-deadline.ts'
import { caseLabel } from '../../core/case/case-label.ts'
import { questionsOf } from '../../core/case/questions.ts'
import { getCase } from '../../db/cases.ts'
import { listWaiting, type Waiting } from '../../db/waiting-documents.ts'
import type { DocumentToCheck } from '../../preload/contract.ts'
import type { Services } from '../services.ts'
import { knownCaseOf } from './find-known.ts'
import { foundNothing } from './read-case.ts'

type Given = Pick<Services, 'db'>

/** The case of the same bytes, as it is named. */
export const sameCase = ({ db }: Given, { sameAs }: Pick<Waiting, 'sameAs'>): DocumentToCheck['sameAs'] => {
  const found = sameAs && getCase(db, sameAs.caseId)
  return sameAs && found ? { ...sameAs, uaNumber: found.uaNumber, title: caseLabel(found) } : null
}

const shownOf = (services: Given, waiting: Waiting): DocumentToCheck => {
  const { reading } = waiting
  return {
    documentId: waiting.id, fileName: waiting.fileName, cameAt: waiting.cameAt, title: caseLabel({ ...reading, peopleAtRisk: [] }) || null, country: reading.country,
    deadline: reading.deadline, kind: reading.kind, isAppeal: !foundNothing(reading), questions: questionsOf(reading).length,
    knownCase: knownCaseOf(services, reading), sameAs: sameCase(services, waiting),
  }
}

/** The documents that wait, the nearest deadline first, those without one last, in the order they came. */
export const documentsToCheck = (services: Given): readonly DocumentToCheck[] =>
  listWaiting(services.db).map((waiting) => shownOf(services, waiting)).toSorted(byDeadline)
