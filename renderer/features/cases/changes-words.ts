import type { FieldChange } from '../../../core/case/change.ts'
import { dayFrom } from '../../../core/day.ts'
import type { Format } from '../../../words/format.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import type { Words as AllWords } from '../../../words/words.ts'

type Words = Messages['importChanges']

/** Their first line is a day. */
const datedFields = new Set(['file.notes', 'file.replies', 'file.outcome'])

const isDayField = (field: string): boolean => field === 'deadline' || field === 'issueDate'

/** What a field is called; fields that only the group keeps share one name. */
export const fieldWords = (change: FieldChange, words: Words): string => words.fields[change.field as keyof Words['fields']] ?? words.fields.other

/** A value of a change as a person reads it. */
export const valueWords = (change: FieldChange, value: string | null, { importChanges: words, cases: { kinds }, format }: AllWords): string | null => {
  if (value === null) return null
  const day = isDayField(change.field) ? dayFrom(value) : undefined
  if (day !== undefined) return format.day(day)
  if (change.field === 'status') return value === 'closed' ? words.status.closed : words.status.open
  if (change.field === 'file.checks') return checkWords(value, words, format)
  if (datedFields.has(change.field)) return value.replace(/^\S+(?=\n)/u, (on) => dayWords(on, format))
  if (change.field === 'kind') return kinds[value as keyof Messages['cases']['kinds']] ?? value
  return value
}

/** `2026-11-09 2/14`: the day of a check, and how many letters came back. */
const checkWords = (value: string, words: Words, format: Format): string => {
  const [, on = '', returned = '0', sent = '0'] = /^(\S*) (\d+)\/(\d+)$/u.exec(value) ?? []
  return words.checked({ day: dayWords(on, format), returned, sent })
}

const dayWords = (value: string, format: Format): string => {
  const day = dayFrom(value)
  return day === undefined ? value : format.day(day)
}

/** Two days as `2` and `16 November`: what both end in is said once. */
const dayPair = (before: string, after: string, format: Format): { readonly before: string; readonly after: string } => {
  const [from, to] = [dayWords(before, format).split(' '), dayWords(after, format).split(' ')]
  const shared = from.at(-1) === to.at(-1) ? (from.at(-2) === to.at(-2) ? 2 : 1) : 0
  return { before: from.slice(0, from.length - shared).join(' '), after: shared > 0 ? to.slice(0, -1).join(' ') : to.join(' ') }
}

const quiet = new Set(['kind', 'issueDate', 'previous', 'indexNumber'])

/** What an update does to its case in one sentence, the weightiest first. */
export const changeSentence = (changes: readonly FieldChange[], { importChanges: words, format }: AllWords): string => {
  const whole = (kind: FieldChange['kind']): number => changes.filter((change) => change.field === 'targets' && change.kind === kind).length
  const [added, removed] = [whole('added'), whole('removed')]
  const altered = new Set(changes.filter(({ field }) => field.startsWith('targets.')).map(({ subject, targetId }) => targetId ?? subject)).size
  const deadline = changes.find(({ field }) => field === 'deadline')
  const told = new Set(['status', 'deadline', 'targets', 'letters', 'demands'])
  const others = changes.filter(({ field }) => !told.has(field) && !field.startsWith('targets.') && !quiet.has(field)).length
  const parts = [
    ...(changes.some(({ field, after }) => field === 'status' && after === 'closed') ? [words.closes] : []),
    ...(deadline?.after ? [deadline.before === null ? words.givesDeadline({ after: dayWords(deadline.after, format) }) : words.movesDeadline(dayPair(deadline.before, deadline.after, format))] : []),
    ...(added > 0 ? [words.addsTargets({ count: added })] : []),
    ...(removed > 0 ? [words.dropsTargets({ count: removed })] : []),
    ...(altered > 0 ? [words.changesTargets({ count: altered })] : []),
    ...(changes.some(({ field }) => field === 'letters') ? [words.changesLetter] : []),
    ...(changes.some(({ field }) => field === 'demands') ? [words.changesDemands] : []),
    ...(others > 0 ? [words.changesOthers({ count: others })] : []),
  ]
  if (changes.length === 0) return words.nothing
  return words.sentence({ changes: format.list(parts.length === 0 ? [words.changesOthers({ count: changes.length })] : parts) })
}
