import { fieldRules } from './case-values.ts'
import type { FieldChange } from './change.ts'
import { compareCases, comparedCase } from './compare-cases.ts'
import { caseFieldNames } from './fields.ts'
import type { CaseFieldName } from './fields.ts'
import { mergeUpdate } from './merge-update.ts'
import { targetFieldNames } from './target-fields.ts'
import type { TargetFieldName } from './target-fields.ts'
import { targetRules } from './target-values.ts'
import type { Case, CaseFacts, TargetFacts } from './types.ts'
import { keyOfChange, type ReadValue } from './update-choices.ts'

const isGiven = <Name extends CaseFieldName>(facts: CaseFacts, name: Name): boolean => fieldRules[name].isGiven(facts[name])
const isGivenIn = <Name extends TargetFieldName>(facts: TargetFacts, name: Name): boolean => targetRules[name].isGiven(facts[name])

type Evidence = (change: FieldChange) => 'same' | 'other' | null

/** What one document says of the present value of a field: reading it again would leave the value or change it, or it does not give the field. */
const evidenceOf = (kept: Case, facts: CaseFacts): Evidence => {
  const again = mergeUpdate(kept, facts)
  const after = { ...again.facts, targets: again.facts.targets.map((target, index) => ({ ...target, id: again.targetIds[index] ?? '' })), status: kept.status, file: kept.file }
  const changed = new Set(compareCases(comparedCase(kept), after).map(keyOfChange))
  const targetOf = (id: string | null): TargetFacts | undefined => (id === null || facts.targets.length === 0 ? undefined : facts.targets[again.targetIds.indexOf(id)])
  const gives = ({ field, targetId }: FieldChange): boolean => {
    const name = caseFieldNames.find((one) => one === field)
    if (name !== undefined && name !== 'targets') return isGiven(facts, name)
    const target = targetOf(targetId)
    const part = targetFieldNames.find((one) => `targets.${one}` === field)
    return target !== undefined && (part === undefined || isGivenIn(target, part))
  }
  return (change) => (gives(change) ? (changed.has(keyOfChange(change)) ? 'other' : 'same') : null)
}

/**
 * Tells what documents gave from what a person corrected or typed, from the facts that were read in the documents of a
 * case, the newest first. The newest document that gives a field decides.
 */
export const readValues = (kept: Case, documents: readonly CaseFacts[]): ReadValue => {
  const evidence = documents.map((facts) => evidenceOf(kept, facts))
  return (change) => {
    for (const says of evidence) {
      const found = says(change)
      if (found !== null) return found === 'same'
    }
    return false
  }
}
