import type { CaseName } from '../../core/case/case-name.ts'
import { caseIdOf } from './sample-values.ts'

/** Names of cases to pick from: `3/26 Person 3`, `Trial 3`. All are in Northland except the last, which is in Exampla. */
export const sampleCaseNames = (count: number): readonly CaseName[] =>
  Array.from({ length: count }, (_, index) => ({
    id: caseIdOf(index + 1), uaNumber: `${index + 1}/26`, name: `Person ${index + 1}`, title: `Trial ${index + 1}`, country: index + 1 === count ? 'Exampla' : 'Northland',
    isPractice: false, status: 'open', isOver: false,
  }))
