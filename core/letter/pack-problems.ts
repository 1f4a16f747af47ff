import { caseLabel } from '../case/case-label.ts'
import type { Case } from '../case/types.ts'
import { labelStock, labelsPerSheet } from './label-stocks.ts'
import type { PackChoices, PackProblem } from './types.ts'

export const mostLetters = 20_000
export const mostCopies = 1000

export const caseSubject = (kept: Case): string => (kept.uaNumber === null ? caseLabel(kept) : `UA ${kept.uaNumber}`)

const ofCases = (choices: PackChoices, cases: readonly Case[]): readonly PackProblem[] => {
  if (choices.caseIds.length === 0) return [{ code: 'no-case', subject: '' }]
  return choices.caseIds.flatMap((id): readonly PackProblem[] => {
    const kept = cases.find((each) => each.id === id)
    if (kept === undefined) return [{ code: 'unknown-case', subject: id }]
    return kept.status === 'closed' ? [{ code: 'case-closed', subject: caseSubject(kept) }] : []
  })
}

const ofLabels = ({ labelStock: name, labelStart, parts }: PackChoices): readonly PackProblem[] => {
  if (!parts.includes('labels')) return []
  const stock = labelStock(name)
  if (stock === undefined) return [{ code: 'unknown-stock', subject: name }]
  const isOnSheet = Number.isInteger(labelStart) && labelStart >= 1 && labelStart <= labelsPerSheet(stock)
  return isOnSheet ? [] : [{ code: 'label-start-out-of-range', subject: String(labelStart) }]
}

const ofCopies = ({ copies }: PackChoices): readonly PackProblem[] =>
  Number.isInteger(copies) && copies >= 0 && copies <= mostCopies ? [] : [{ code: 'copies-out-of-range', subject: String(copies) }]

/** Why no pack can be made of the choices, whatever its letters are. */
export const problemsOfChoices = (choices: PackChoices, cases: readonly Case[]): readonly PackProblem[] => [
  ...ofCases(choices, cases), ...ofCopies(choices), ...ofLabels(choices),
]

export const problemsOfNumber = (letters: number, choices: PackChoices): readonly PackProblem[] => {
  if (letters > mostLetters) return [{ code: 'too-many-letters', subject: String(letters) }]
  const needsLetters = choices.parts.length === 0 || choices.parts.includes('letters') || choices.parts.includes('labels')
  return letters === 0 && needsLetters ? [{ code: 'no-letters', subject: '' }] : []
}
