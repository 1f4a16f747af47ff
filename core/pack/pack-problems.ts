import { caseLabel } from '../case/case-label.ts'
import type { Case } from '../case/types.ts'
import { isWithin, type NumberRange } from '../text/read-number.ts'
import { labelsPerSheet, type LabelStock } from './label-stocks.ts'
import { findStock } from './stock-catalogue.ts'
import { packLimits } from './pack-limits.ts'
import type { PackChoices, PackProblem } from './types.ts'

const maxLetters = 20_000

/** How a warning or a problem names a case: by its UA number, else by its people or its title. */
export const caseSubject = (kept: Case): string => (kept.uaNumber === null ? caseLabel(kept) : `UA ${kept.uaNumber}`)

const ofCases = (choices: PackChoices, cases: readonly Case[]): readonly PackProblem[] => {
  if (choices.caseIds.length === 0) return [{ code: 'no-case', subject: '' }]
  return choices.caseIds.flatMap((id): readonly PackProblem[] => {
    const kept = cases.find((each) => each.id === id)
    if (kept === undefined) return [{ code: 'unknown-case', subject: id }]
    return kept.status === 'closed' ? [{ code: 'case-closed', subject: caseSubject(kept) }] : []
  })
}

/** What is made up and what is real are never in one pack. */
const ofPractice = (choices: PackChoices, cases: readonly Case[]): readonly PackProblem[] =>
  new Set(cases.filter(({ id }) => choices.caseIds.includes(id)).map(({ isPractice }) => isPractice)).size > 1 ? [{ code: 'practice-mixed', subject: '' }] : []

const ofReturns = ({ returnStock: name, parts }: PackChoices, own: readonly LabelStock[]): readonly PackProblem[] =>
  parts.includes('returns') && findStock(name, own) === undefined ? [{ code: 'unknown-stock', subject: name }] : []

const ofLabels = ({ labelStock: name, labelStart, parts }: PackChoices, own: readonly LabelStock[]): readonly PackProblem[] => {
  if (!parts.includes('labels')) return []
  const stock = findStock(name, own)
  if (stock === undefined) return [{ code: 'unknown-stock', subject: name }]
  const isOnSheet = Number.isInteger(labelStart) && labelStart >= 1 && labelStart <= labelsPerSheet(stock)
  return isOnSheet ? [] : [{ code: 'label-start-out-of-range', subject: String(labelStart) }]
}

/** A number that is not used may be less than its field takes, such as 0 large letters where none are printed. */
const wrongIn = (counts: readonly number[], { max }: NumberRange): readonly number[] => counts.filter((count) => !isWithin(count, { min: 0, max }))

const ofCopies = (choices: PackChoices): readonly PackProblem[] => {
  const names = Object.keys(packLimits) as readonly (keyof typeof packLimits)[]
  const [wrong] = [...wrongIn(Object.values(choices.caseCopies), packLimits.copies), ...names.flatMap((name) => wrongIn([choices[name]], packLimits[name]))]
  return wrong === undefined ? [] : [{ code: 'copies-out-of-range', subject: String(wrong) }]
}

const ofOutlets = ({ parts, outlets }: PackChoices): readonly PackProblem[] =>
  parts.includes('takehome') && outlets.length === 0 ? [{ code: 'no-outlets', subject: '' }] : []

/** Why no pack can be made of the choices, before any letter is looked at. */
export const problemsOfChoices = (choices: PackChoices, cases: readonly Case[], own: readonly LabelStock[]): readonly PackProblem[] => [
  ...ofCases(choices, cases), ...ofPractice(choices, cases), ...ofCopies(choices), ...ofLabels(choices, own), ...ofReturns(choices, own), ...ofOutlets(choices),
]

/** Why no pack can be made with this many letters. */
export const problemsOfNumber = (letters: number, choices: PackChoices): readonly PackProblem[] => {
  if (letters > maxLetters) return [{ code: 'too-many-letters', subject: String(letters) }]
  const needsLetters = choices.parts.length === 0 || (['letters', 'labels', 'envelopes', 'takehome'] as const).some((part) => choices.parts.includes(part))
  return letters === 0 && needsLetters ? [{ code: 'no-letters', subject: '' }] : []
}
