import type { FieldChange } from './change.ts'
import { asLines, changeOf } from './compare-texts.ts'
import type { Target, TargetFacts } from './types.ts'

/** A target of two states of a case; `id` is empty for one that has none yet. */
export type ComparedTarget = TargetFacts & { readonly id: string }

const parts: readonly (readonly [string, (target: TargetFacts) => string | null])[] = [
  ['name', (target) => target.name],
  ['role', (target) => target.role],
  ['postalLines', (target) => asLines(target.postalLines)],
  ['country', (target) => target.country],
  ['emails', (target) => asLines(target.emails)],
  ['phones', (target) => asLines(target.phones)],
  ['faxes', (target) => asLines(target.faxes)],
  ['twitter', (target) => asLines(target.twitter)],
  ['instagram', (target) => asLines(target.instagram)],
  ['facebook', (target) => asLines(target.facebook)],
  ['contactForms', (target) => asLines(target.contactForms)],
  ['salutation', (target) => target.salutation],
  ['notes', (target) => asLines(target.notes)],
]

const nameOf = (target: TargetFacts): string => target.name ?? target.role ?? target.postalLines[0] ?? ''

const whole = (target: TargetFacts): string =>
  [target.name, target.role, ...target.postalLines, ...target.emails, ...target.phones, ...target.faxes].filter((part) => part !== null && part !== '').join('\n')

const idOf = (target: ComparedTarget): Target['id'] | null => (target.id === '' ? null : (target.id as Target['id']))

const changesIn = (before: ComparedTarget, after: ComparedTarget): readonly FieldChange[] => {
  const whose = { subject: nameOf(after), targetId: idOf(after) }
  return [
    ...parts.flatMap(([part, valueOf]) => changeOf(`targets.${part}`, valueOf(before), valueOf(after), whose)),
    ...(before.isCopy === after.isCopy ? [] : [{ field: 'targets.isCopy', kind: 'changed' as const, ...whose, before: before.isCopy ? 'copy' : 'target', after: after.isCopy ? 'copy' : 'target' }]),
  ]
}

/** Targets that changed, came and went, matched by their ids. */
export const compareTargets = (before: readonly ComparedTarget[], after: readonly ComparedTarget[]): readonly FieldChange[] => [
  ...after.flatMap((target) => {
    const was = before.find((one) => one.id !== '' && one.id === target.id)
    if (was !== undefined) return changesIn(was, target)
    return changeOf('targets', null, whole(target), { subject: nameOf(target), targetId: idOf(target) })
  }),
  ...before.flatMap((target) =>
    after.some((one) => one.id !== '' && one.id === target.id) ? [] : changeOf('targets', whole(target), null, { subject: nameOf(target), targetId: idOf(target) }),
  ),
]
