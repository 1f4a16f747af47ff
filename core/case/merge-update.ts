import { eachName } from '../each-name.ts'
import { fold } from '../text/fold.ts'
import { fieldRules } from './case-values.ts'
import { caseFieldNames, caseFields } from './fields.ts'
import type { CaseFieldName } from './fields.ts'
import { contactFields, targetFieldNames, targetFields } from './target-fields.ts'
import type { TargetFieldName } from './target-fields.ts'
import { onlyTargetFacts, targetRules } from './target-values.ts'
import type { Case, CaseFacts, Target, TargetFacts } from './types.ts'

export type MergedUpdate = { readonly facts: CaseFacts; readonly targetIds: readonly string[] }

const keyOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

const addressOf = ({ postalLines }: TargetFacts): string => keyOf(postalLines.join(' '))

/** The same official: by name where both give one, else by the office held; by the address where one of them has neither. */
const isSame = (kept: TargetFacts, later: TargetFacts): boolean => {
  if (kept.name !== null && later.name !== null) return keyOf(kept.name) === keyOf(later.name)
  if (kept.role !== null && later.role !== null) return keyOf(kept.role) === keyOf(later.role)
  const hasAddressOnly = [kept, later].some(({ name, role }) => name === null && role === null)
  return hasAddressOnly && addressOf(kept) !== '' && addressOf(kept) === addressOf(later)
}

const hasContact = (target: TargetFacts): boolean => contactFields.some((name) => target[name].length > 0)

const mergeInTarget = <Name extends TargetFieldName>(kept: TargetFacts, later: TargetFacts, name: Name): TargetFacts[Name] => {
  const given = targetRules[name].isGiven(later[name]) ? later[name] : kept[name]
  switch (targetFields[name].merge) {
    case 'later':
      return given
    case 'with-address':
      return later.postalLines.length > 0 ? given : kept[name]
    case 'with-contacts':
      return hasContact(later) ? later[name] : kept[name]
  }
}

const mergeTarget = (kept: TargetFacts, later: TargetFacts): TargetFacts => eachName<TargetFacts>(targetFieldNames, (name) => mergeInTarget(kept, later, name))

type Matched = { readonly target: TargetFacts; readonly id: string }

const matchTargets = (kept: readonly Target[], later: readonly TargetFacts[]): readonly Matched[] => {
  const taken = new Set<string>()
  return later.map((target) => {
    const same = kept.find((candidate) => !taken.has(candidate.id) && isSame(candidate, target))
    if (same === undefined) return { target, id: '' }
    taken.add(same.id)
    return { target: mergeTarget(same, target), id: same.id }
  })
}

const keptTargets = (kept: Case): readonly Matched[] =>
  kept.targets.filter((target) => !target.isRetired).map((target) => ({ target: onlyTargetFacts(target), id: target.id }))

const joined = <Items extends CaseFacts[CaseFieldName]>(kept: Items, later: Items): Items =>
  (Array.isArray(kept) && Array.isArray(later) ? [...new Set([...kept, ...later])] : kept) as Items

/** What a field is after a later issue; `merge` in the table of fields says how. Targets are matched one by one. */
const mergeField = <Name extends Exclude<CaseFieldName, 'targets'>>(kept: CaseFacts, later: CaseFacts, name: Name): CaseFacts[Name] => {
  const isGiven = fieldRules[name].isGiven
  switch (caseFields[name].merge) {
    case 'later':
      return isGiven(later[name]) ? later[name] : kept[name]
    case 'kept':
      return isGiven(kept[name]) ? kept[name] : later[name]
    case 'both':
      return joined(kept[name], later[name])
  }
}

/**
 * The facts of a case after a later issue. Targets that the issue names keep their ids, also retired
 * ones; `targetIds` lists the targets that are not retired afterwards.
 */
export const mergeUpdate = (kept: Case, facts: CaseFacts): MergedUpdate => {
  const matched = facts.targets.length > 0 ? matchTargets(kept.targets, facts.targets) : keptTargets(kept)
  const others = eachName<Omit<CaseFacts, 'targets'>>(caseFieldNames.filter((name) => name !== 'targets'), (name) => mergeField(kept, facts, name))
  return { facts: { ...others, targets: matched.map(({ target }) => target) }, targetIds: matched.map(({ id }) => id) }
}
