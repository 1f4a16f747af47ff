import type { TargetId } from '../ids.ts'
import type { CaseFile } from './case-file.ts'
import type { FieldChange } from './change.ts'
import { asLines, changeOf } from './compare-texts.ts'

const newsOf = (file: CaseFile): string | null => (file.outcome === null ? null : `${file.outcome.on}\n${file.outcome.news}`)

const goodOf = ({ outcome }: CaseFile): string | null => (outcome === null ? null : outcome.isGood ? 'yes' : 'no')

type Item = CaseFile['replies'][number] | CaseFile['notes'][number]

/** Notes and replies one by one, so that a history tells the one that came and not all that were there. */
const compareItems = (field: 'file.notes' | 'file.replies', before: readonly Item[], after: readonly Item[]): readonly FieldChange[] =>
  [...new Set([...before, ...after].map(({ id }) => id))].flatMap((id) => {
    const [was, is] = [before.find((one) => one.id === id), after.find((one) => one.id === id)]
    const said = (item: Item | undefined): string | null => (item === undefined ? null : `${item.on}\n${item.text}`)
    const toward = (item: Item | undefined): TargetId | null => (item !== undefined && 'targetId' in item ? item.targetId : null)
    const whose = { subject: null, targetId: toward(is ?? was) }
    const changes = changeOf(field, said(was), said(is), whose)
    const isTurned = was !== undefined && is !== undefined && toward(was) !== toward(is)
    return changes.length > 0 || !isTurned ? changes : [{ field, kind: 'changed' as const, ...whose, before: said(was), after: said(is) }]
  })

const compareChecks = (before: CaseFile['checks'], after: CaseFile['checks']): readonly FieldChange[] =>
  [...new Set([...before, ...after].map(({ targetId }) => targetId))].flatMap((targetId) => {
    const said = (checks: CaseFile['checks']): string | null => {
      const one = checks.find((check) => check.targetId === targetId)
      return one === undefined ? null : [one.checkedOn ?? '', `${one.returned}/${one.sent}`].join(' ')
    }
    return changeOf('file.checks', said(before), said(after), { subject: null, targetId })
  })

/** What differs in what the group keeps with a case. */
export const compareFiles = (before: CaseFile, after: CaseFile): readonly FieldChange[] => [
  ...changeOf('file.deadlineSource', before.deadlineSource, after.deadlineSource),
  ...changeOf('file.deadlineNote', before.deadlineNote, after.deadlineNote),
  ...changeOf('file.rules', asLines(before.rules), asLines(after.rules)),
  ...changeOf('file.ownRules', asLines(before.ownRules), asLines(after.ownRules)),
  ...compareItems('file.notes', before.notes, after.notes),
  ...compareItems('file.replies', before.replies, after.replies),
  ...changeOf('file.attachments', asLines(before.attachments.map(({ fileName }) => fileName)), asLines(after.attachments.map(({ fileName }) => fileName))),
  ...compareChecks(before.checks, after.checks),
  ...changeOf('file.outcome', newsOf(before), newsOf(after)),
  ...(before.outcome === null || after.outcome === null ? [] : changeOf('file.isGoodNews', goodOf(before), goodOf(after))),
]
