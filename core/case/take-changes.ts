import type { CaseState } from './case-state.ts'
import type { CaseFile } from './case-file.ts'
import type { ComparedCase } from './compare-cases.ts'
import { caseFieldNames } from './fields.ts'
import type { CaseFieldName } from './fields.ts'
import { eachName } from '../each-name.ts'
import { targetFieldNames } from './target-fields.ts'
import { onlyTargetFacts } from './target-values.ts'
import type { Case, CaseFacts, PersonAtRisk, SampleLetter, Target, TargetFacts } from './types.ts'
import { keyOfChange } from './update-choices.ts'

/** A state of a case whose new targets have no id yet. */
export type UpdatedState = Omit<CaseState, 'targetIds'> & { readonly targetIds: readonly string[] }

/** A state as the comparison takes it. */
export const comparedState = ({ facts, targetIds, status, file }: UpdatedState): ComparedCase =>
  ({ ...facts, targets: facts.targets.map((target, index) => ({ ...target, id: targetIds[index] ?? '' })), status, file })

type Taken = ReadonlySet<string>

/** Items of a list that are taken or kept by what they are about, such as letters by their language. */
const takeItems = <Item>(kept: readonly Item[], later: readonly Item[], nameOf: (item: Item) => string, isTaken: (name: string) => boolean): readonly Item[] => {
  const names = [...new Set([...later, ...kept].map(nameOf))]
  if (names.every(isTaken)) return later
  if (!names.some(isTaken)) return kept
  return names.flatMap((name) => (isTaken(name) ? later : kept).filter((item) => nameOf(item) === name))
}

const takeLetters = (kept: readonly SampleLetter[], later: readonly SampleLetter[], taken: Taken): readonly SampleLetter[] =>
  takeItems(kept, later, ({ language }) => language ?? '', (subject) => taken.has(keyOfChange({ field: 'letters', targetId: null, subject })))

const takePeople = (kept: readonly PersonAtRisk[], later: readonly PersonAtRisk[], taken: Taken): readonly PersonAtRisk[] =>
  takeItems(kept, later, ({ name }) => name, (subject) => taken.has(keyOfChange({ field: 'peopleAtRisk', targetId: null, subject })))

type Placed = { readonly target: TargetFacts; readonly id: string }

const subjectOf = (target: TargetFacts): string => target.name ?? target.role ?? target.postalLines[0] ?? ''

const takeParts = (kept: Target, later: TargetFacts, taken: Taken): TargetFacts =>
  eachName<TargetFacts>(targetFieldNames, (name) => (taken.has(keyOfChange({ field: `targets.${name}`, targetId: kept.id, subject: null })) ? later[name] : kept[name]))

/** Targets part by part: one that is new or no longer named is taken or kept as a whole. */
const takeTargets = (kept: readonly Target[], after: UpdatedState, taken: Taken): readonly Placed[] => {
  const present = kept.filter(({ isRetired }) => !isRetired)
  const isTaken = (target: TargetFacts, id: string): boolean => taken.has(keyOfChange({ field: 'targets', targetId: id === '' ? null : (id as Target['id']), subject: subjectOf(target) }))
  const later = after.facts.targets.flatMap((target, index): readonly Placed[] => {
    const id = after.targetIds[index] ?? ''
    const was = present.find((one) => one.id === id)
    if (was !== undefined) return [{ id, target: takeParts(was, target, taken) }]
    return isTaken(target, id) ? [{ id, target }] : []
  })
  const unnamed = present.filter((target) => !after.targetIds.includes(target.id) && !isTaken(target, target.id))
  return [...later, ...unnamed.map((target) => ({ id: target.id, target: onlyTargetFacts(target) }))]
}

/** The case after only those changes of an update that a person took; `taken` are their keys. */
export const takeChanges = (kept: Case, after: UpdatedState, taken: Taken): UpdatedState => {
  const targets = takeTargets(kept.targets, after, taken)
  const isFieldTaken = (name: CaseFieldName): boolean => taken.has(name === 'uaNumberPrinted' ? 'uaNumber' : name)
  const fields = eachName<CaseFacts>(caseFieldNames, (name) => (isFieldTaken(name) ? after.facts : kept)[name])
  const doesMove = taken.has('deadline')
  const doesClose = taken.has('status')
  const part = <Part extends 'rules' | 'ownRules' | 'safety'>(name: Part): CaseFile[Part] => (taken.has(`file.${name}`) ? after : kept).file[name]
  return {
    facts: {
      ...fields,
      letters: takeLetters(kept.letters, after.facts.letters, taken),
      peopleAtRisk: takePeople(kept.peopleAtRisk, after.facts.peopleAtRisk, taken),
      targets: targets.map(({ target }) => target),
    },
    targetIds: targets.map(({ id }) => id),
    status: doesClose ? after.status : kept.status,
    file: { ...kept.file, deadlineSource: (doesMove ? after : kept).file.deadlineSource, outcome: (doesClose ? after : kept).file.outcome, rules: part('rules'), ownRules: part('ownRules'), safety: part('safety') },
  }
}
