import type { FieldChange } from './change.ts'

/** Whether the value that a change replaces is as a document gave it. */
export type ReadValue = (change: FieldChange) => boolean

/** What a person does with one change of an update. */
export const updateAnswers = ['take', 'keep'] as const
export type UpdateAnswer = (typeof updateAnswers)[number]

/** What a person decided, by the keys of the changes. What is not in it has its default answer. */
export type UpdateAnswers = Readonly<Record<string, UpdateAnswer>>

/**
 * Why a change is not taken by itself: a person corrected what it replaces, it replaces a long text by a short one, or it
 * removes something. Of an office's file: only the group changed the value since, or a newer file of that office was opened before.
 */
type UpdateDoubt = 'corrected' | 'shorter' | 'removed' | 'yours' | 'older'

/** Changes of an update that are taken or refused together, such as a deadline and its source. */
export type UpdateChange = {
  readonly key: string
  readonly changes: readonly [FieldChange, ...FieldChange[]]
  /** The answer unless a person gives another; null where a person is asked, and until then the case stays as it is. */
  readonly usual: UpdateAnswer | null
  readonly doubt: UpdateDoubt | null
}

/** The key of a change. It stays the same while the document is checked. */
export const keyOfChange = ({ field, targetId, subject }: Pick<FieldChange, 'field' | 'targetId' | 'subject'>): string => {
  if (field === 'status' || field === 'file.outcome' || field === 'file.isGoodNews') return 'status'
  if (field === 'file.deadlineSource') return 'deadline'
  if (field === 'targets' || field.startsWith('targets.')) return `${field} ${targetId ?? subject ?? ''}`
  return field === 'letters' || field === 'peopleAtRisk' ? `${field} ${subject ?? ''}` : field
}

/** Facts of the newest document, not of the case: nobody corrects them for good. */
const ofDocument: ReadonlySet<string> = new Set(['kind', 'issueDate', 'indexNumber', 'previous', 'status'])

/** A text of this length, in UTF-16 units, is long enough for its loss to matter. */
const minLongText = 200

const isMuchShorter = ({ before, after }: FieldChange): boolean =>
  before?.as === 'text' && after?.as === 'text' && before.text.length >= minLongText && after.text.length * 2 < before.text.length

const doubtOf = (change: FieldChange, key: string, isRead: ReadValue): UpdateDoubt | null => {
  if (change.before === null || ofDocument.has(key)) return null
  if (change.kind === 'removed') return 'removed'
  if (!isRead(change)) return 'corrected'
  return isMuchShorter(change) ? 'shorter' : null
}

const usualOf = (doubt: UpdateDoubt | null): UpdateAnswer | null => (doubt === null ? 'take' : doubt === 'removed' ? 'keep' : null)

/**
 * The changes of an update to be decided one by one, in the order a case is read. `isRead` says whether the value that a
 * change replaces is as a document gave it; otherwise a person corrected it.
 */
export const updateChanges = (changes: readonly FieldChange[], isRead: ReadValue): readonly UpdateChange[] => {
  const byKey = new Map<string, [FieldChange, ...FieldChange[]]>()
  for (const change of changes) {
    const key = keyOfChange(change)
    const group = byKey.get(key)
    if (group === undefined) byKey.set(key, [change])
    else group.push(change)
  }
  return [...byKey].map(([key, group]) => {
    const doubt = doubtOf(group[0], key, isRead)
    return { key, changes: group, doubt, usual: usualOf(doubt) }
  })
}

/** The answer that counts: the person's, or else the usual one; null where it is still open. */
export const answerOf = ({ key, usual }: Pick<UpdateChange, 'key' | 'usual'>, answers: UpdateAnswers): UpdateAnswer | null => answers[key] ?? usual

/** The keys of the changes that are taken. */
export const takenKeys = (changes: readonly UpdateChange[], answers: UpdateAnswers): ReadonlySet<string> =>
  new Set(changes.filter((change) => answerOf(change, answers) === 'take').map(({ key }) => key))
