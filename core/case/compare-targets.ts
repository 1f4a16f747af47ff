import { byKindOfValue } from '../each-name.ts'
import type { ChangedValue, FieldChange } from './change.ts'
import { changeOf, linesValue } from './changed-value.ts'
import { shownValues } from './compare-values.ts'
import { contactFields, targetFieldNames, targetFields } from './target-fields.ts'
import type { TargetFieldName } from './target-fields.ts'
import type { Target, TargetFacts } from './types.ts'
import { targetNameOf } from './target-name.ts'

/** A target of two states of a case; `id` is empty for one that has none yet. */
export type ComparedTarget = TargetFacts & { readonly id: string }

const shownFact: { readonly [Name in TargetFieldName]: (fact: TargetFacts[Name]) => ChangedValue | null } = byKindOfValue(targetFieldNames, targetFields, shownValues)

/** A target that was added or removed, with all its facts. */
const wholeTarget = (target: TargetFacts): ChangedValue | null =>
  linesValue([target.name ?? '', target.role ?? '', ...target.postalLines, ...contactFields.flatMap((name) => target[name])].filter((line) => line !== ''))

const idOf = (target: ComparedTarget): Target['id'] | null => (target.id === '' ? null : (target.id as Target['id']))

const whose = (target: ComparedTarget): Pick<FieldChange, 'subject' | 'targetId'> => ({ subject: targetNameOf(target), targetId: idOf(target) })

const changeIn = <Name extends TargetFieldName>(before: ComparedTarget, after: ComparedTarget, name: Name): readonly FieldChange[] =>
  changeOf(`targets.${name}`, shownFact[name](before[name]), shownFact[name](after[name]), whose(after))

/** Targets that were changed, added or removed, matched by their ids. */
export const compareTargets = (before: readonly ComparedTarget[], after: readonly ComparedTarget[]): readonly FieldChange[] => {
  const has = (targets: readonly ComparedTarget[], { id }: ComparedTarget): boolean => id !== '' && targets.some((one) => one.id === id)
  return [
    ...after.flatMap((target) => {
      const was = before.find((one) => one.id !== '' && one.id === target.id)
      return was === undefined ? changeOf('targets', null, wholeTarget(target), whose(target)) : targetFieldNames.flatMap((name) => changeIn(was, target, name))
    }),
    ...before.flatMap((target) => (has(after, target) ? [] : changeOf('targets', wholeTarget(target), null, whose(target)))),
  ]
}
