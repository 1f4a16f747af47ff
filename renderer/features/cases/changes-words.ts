import type { ChangedField, ChangedValue, FieldChange } from '../../../core/case/change.ts'
import type { Day } from '../../../core/day.ts'
import { isTargetPart } from '../../../words/changed-field-words.ts'
import type { Words } from '../../../words/words.ts'

/** A value of a change as a person reads it. */
export const valueWords = (value: ChangedValue, { cases, casePage, importChanges, format }: Words): string => {
  switch (value.as) {
    case 'text':
      return value.text
    case 'day':
      return format.day(value.day)
    case 'answer':
      return value.isYes ? cases.yes : cases.no
    case 'issue':
      return cases.kinds[value.issue]
    case 'status':
      return importChanges.status[value.status]
    case 'dated-text':
      return `${format.day(value.on)}\n${value.text}`
    case 'returned':
      return [format.day(value.on), casePage.returnReasons[value.reason], value.text].filter((part) => part !== '').join('\n')
    case 'target-check': {
      const { checkedOn } = value.check
      const counts = { returned: format.number(value.check.returned), sent: format.number(value.check.sent) }
      return checkedOn === null ? importChanges.cameBack(counts) : importChanges.checked({ ...counts, day: format.day(checkedOn) })
    }
    case 'deadline-source':
      return value.source === null ? importChanges.sourceNotKnown : casePage.sources[value.source]
    case 'rules':
      return value.rules.map((rule) => casePage.rule[rule]).join('\n')
    case 'safety':
      return casePage.safetyLimit(value.safety)
  }
}

/** Two days as `2` and `16 November`: a month and year that both share are given once. */
const dayPair = (before: Day, after: Day, format: Words['format']): { readonly before: string; readonly after: string } => {
  const [from, to] = [format.day(before).split(' '), format.day(after).split(' ')]
  const shared = from.at(-1) === to.at(-1) ? (from.at(-2) === to.at(-2) ? 2 : 1) : 0
  return { before: from.slice(0, from.length - shared).join(' '), after: shared > 0 ? to.slice(0, -1).join(' ') : to.join(' ') }
}

const deadlineWords = (changes: readonly FieldChange[], { importChanges: words, format }: Words): readonly string[] => {
  const moved = changes.find(({ field }) => field === 'deadline')
  if (moved?.after?.as !== 'day') return []
  return [moved.before?.as === 'day' ? words.movesDeadline(dayPair(moved.before.day, moved.after.day, format)) : words.givesDeadline({ after: format.day(moved.after.day) })]
}

/** Fields that the sentence names. Every other one is counted, so that the number is that of the rows below. */
const namedFields: ReadonlySet<ChangedField> = new Set(['status', 'deadline', 'targets', 'letters', 'demands'])

/** What an update changes in its case, in one sentence, the most important first. */
export const changeSentence = (changes: readonly FieldChange[], words: Words): string => {
  const { importChanges: text, format: { list } } = words
  const countOf = (kind: FieldChange['kind']): number => changes.filter((change) => change.field === 'targets' && change.kind === kind).length
  const [added, removed] = [countOf('added'), countOf('removed')]
  const altered = new Set(changes.filter(({ field }) => isTargetPart(field)).map(({ subject, targetId }) => targetId ?? subject)).size
  const others = changes.filter(({ field }) => !namedFields.has(field) && !isTargetPart(field)).length
  const parts = [
    ...(changes.some(({ after }) => after?.as === 'status' && after.status === 'closed') ? [text.closes] : []),
    ...deadlineWords(changes, words),
    ...(added > 0 ? [text.addsTargets({ count: added })] : []),
    ...(removed > 0 ? [text.dropsTargets({ count: removed })] : []),
    ...(altered > 0 ? [text.changesTargets({ count: altered })] : []),
    ...(changes.some(({ field }) => field === 'letters') ? [text.changesLetter] : []),
    ...(changes.some(({ field }) => field === 'demands') ? [text.changesDemands] : []),
    ...(others > 0 ? [text.changesOthers({ count: others })] : []),
  ]
  if (changes.length === 0) return text.nothing
  return text.sentence({ changes: list(parts) })
}
