import type { TargetId } from '../ids.ts'
import type { CaseFile } from './case-file.ts'
import type { ChangedValue, FieldChange } from './change.ts'
import { answerValue, changeOf, linesValue, textValue } from './changed-value.ts'

type Item = CaseFile['replies'][number] | CaseFile['notes'][number]

const itemValue = (item: Item | undefined): ChangedValue | null => (item === undefined ? null : { as: 'dated-text', on: item.on, text: item.text })

const targetOf = (item: Item | undefined): TargetId | null => (item !== undefined && 'targetId' in item ? item.targetId : null)

/** Notes and replies one by one, so that the history shows only the one that changed. */
const compareItems = (field: 'file.notes' | 'file.replies', before: readonly Item[], after: readonly Item[]): readonly FieldChange[] =>
  [...new Set([...before, ...after].map(({ id }) => id))].flatMap((id) => {
    const [was, is] = [before.find((one) => one.id === id), after.find((one) => one.id === id)]
    const whose = { subject: null, targetId: targetOf(is ?? was) }
    const changes = changeOf(field, itemValue(was), itemValue(is), whose)
    const hasOtherTarget = was !== undefined && is !== undefined && targetOf(was) !== targetOf(is)
    return changes.length === 0 && hasOtherTarget ? [{ field, kind: 'changed' as const, ...whose, before: itemValue(was), after: itemValue(is) }] : changes
  })

const returnedValue = (letter: CaseFile['returned'][number] | undefined): ChangedValue | null =>
  (letter === undefined ? null : { as: 'returned', on: letter.on, reason: letter.reason, text: letter.text })

const compareReturned = (before: CaseFile['returned'], after: CaseFile['returned']): readonly FieldChange[] =>
  [...new Set([...before, ...after].map(({ id }) => id))].flatMap((id) => {
    const [was, is] = [before.find((one) => one.id === id), after.find((one) => one.id === id)]
    return changeOf('file.returned', returnedValue(was), returnedValue(is), { subject: null, targetId: (is ?? was)?.targetId ?? null })
  })

const compareChecks = (before: CaseFile['checks'], after: CaseFile['checks']): readonly FieldChange[] =>
  [...new Set([...before, ...after].map(({ targetId }) => targetId))].flatMap((targetId) => {
    const checkIn = (checks: CaseFile['checks']): ChangedValue | null => {
      const one = checks.find((check) => check.targetId === targetId)
      return one === undefined ? null : { as: 'target-check', check: { checkedOn: one.checkedOn, returned: one.returned, sent: one.sent } }
    }
    return changeOf('file.checks', checkIn(before), checkIn(after), { subject: null, targetId })
  })

const compareOutcomes = (before: CaseFile['outcome'], after: CaseFile['outcome']): readonly FieldChange[] => {
  const newsOf = (outcome: CaseFile['outcome']): ChangedValue | null => (outcome === null ? null : { as: 'dated-text', on: outcome.on, text: outcome.news })
  return [
    ...changeOf('file.outcome', newsOf(before), newsOf(after)),
    ...(before === null || after === null ? [] : changeOf('file.isGoodNews', answerValue(before.isGood), answerValue(after.isGood))),
  ]
}

type Compare<Part> = (before: Part, after: Part) => readonly FieldChange[]

const rulesValue = (rules: CaseFile['rules']): ChangedValue | null => (rules.length === 0 ? null : { as: 'rules', rules })

const safetyValue = ({ sender, returnAddress }: CaseFile['safety']): ChangedValue => ({ as: 'safety', safety: { sender, returnAddress } })

/** Complete by type: a part of the file that is not compared does not compile. */
const comparisons: { readonly [Part in keyof CaseFile]: Compare<CaseFile[Part]> } = {
  deadlineSource: (before, after) => changeOf('file.deadlineSource', { as: 'deadline-source', source: before }, { as: 'deadline-source', source: after }),
  deadlineNote: (before, after) => changeOf('file.deadlineNote', textValue(before), textValue(after)),
  rules: (before, after) => changeOf('file.rules', rulesValue(before), rulesValue(after)),
  ownRules: (before, after) => changeOf('file.ownRules', linesValue(before), linesValue(after)),
  safety: (before, after) => changeOf('file.safety', safetyValue(before), safetyValue(after)),
  notes: (before, after) => compareItems('file.notes', before, after),
  replies: (before, after) => compareItems('file.replies', before, after),
  returned: compareReturned,
  attachments: (before, after) => changeOf('file.attachments', linesValue(before.map(({ fileName }) => fileName)), linesValue(after.map(({ fileName }) => fileName))),
  checks: compareChecks,
  outcome: compareOutcomes,
  cardLine: (before, after) => changeOf('file.cardLine', textValue(before), textValue(after)),
}

const parts = Object.keys(comparisons) as readonly (keyof CaseFile)[]

const comparePart = <Part extends keyof CaseFile>(before: CaseFile, after: CaseFile, part: Part): readonly FieldChange[] => comparisons[part](before[part], after[part])

/** The differences between two case files. */
export const compareFiles = (before: CaseFile, after: CaseFile): readonly FieldChange[] => parts.flatMap((part) => comparePart(before, after, part))
