import type { ActionFilter } from '../core/action/find-actions.ts'
import type { ActionKind, ActionState } from '../core/action/types.ts'
import type { Day } from '../core/day.ts'
import type { CaseId, MemberId, TargetId } from '../core/ids.ts'
import { fold } from '../core/text/fold.ts'
import { currentOrVoided, onlyCurrent } from './action-rows.ts'
import { rowsOf, type ReadableDb } from './handle.ts'
import { remembered } from './remembered.ts'

/** What a filter asks of an action, and what its counts need. */
type ListedAction = {
  readonly sequence: number
  readonly caseId: CaseId
  readonly targetId: TargetId | null
  readonly memberId: MemberId | null
  readonly kind: ActionKind
  readonly state: ActionState
  readonly count: number
  readonly on: Day
  /** The note and the code of the letter; folded. */
  readonly text: string
  readonly current: 0 | 1
}

/** The actions of a case, or of all, that count or were taken back, by day, newest first; none that another action replaced. */
const readActions = (db: ReadableDb, caseId: CaseId | null): readonly ListedAction[] => rowsOf<ListedAction>(db, `
  SELECT actions.sequence AS sequence, actions.case_id AS caseId, actions.target_id AS targetId, action_members.member_id AS memberId, actions.kind AS kind, actions.state AS state,
    actions.count AS count, actions.done_on AS "on", CASE WHEN letter_code IS NULL THEN note ELSE note || ' ' || letter_code END AS text, ${onlyCurrent} AS current
  FROM actions LEFT JOIN action_members ON action_members.action_id = actions.id
  WHERE ${caseId === null ? 'true' : 'actions.case_id = :caseId'} AND ${currentOrVoided} ORDER BY actions.done_on DESC, actions.sequence DESC`, caseId === null ? {} : { caseId })
  .map((row) => (row.text === '' ? row : { ...row, text: fold(row.text) }))

const allActions = remembered((db) => readActions(db, null))

type Named = 'caseId' | 'targetId' | 'memberId'

/** The names in which words are searched, by the field of an action that leads to them. SQLite has no fold, and there are few names beside the actions that carry them. */
const searchedNames: Readonly<Record<Named, string>> = {
  caseId: "SELECT id, coalesce(ua_number, '') || ' ' || coalesce(title, '') || ' ' || people_at_risk || ' ' || coalesce(country, '') AS text FROM cases",
  targetId: "SELECT id, coalesce(name, '') || ' ' || coalesce(facts ->> '$.role', '') AS text FROM targets",
  memberId: 'SELECT id, name AS text FROM members',
}

const namesOf = (db: ReadableDb, field: Named): readonly { readonly id: string; readonly text: string }[] =>
  rowsOf<{ id: string; text: string }>(db, searchedNames[field]).map(({ id, text }) => ({ id, text: fold(text) }))

const foldedSubjects = remembered((db) => ({ caseId: namesOf(db, 'caseId'), targetId: namesOf(db, 'targetId'), memberId: namesOf(db, 'memberId') }))

/** Whether an action has a word in its texts or its names. */
const hasWord = (db: ReadableDb, word: string): ((action: ListedAction) => boolean) => {
  const names = foldedSubjects(db)
  const withWord = (field: Named): ReadonlySet<string | null> => new Set(names[field].flatMap(({ id, text }) => (text.includes(word) ? [id] : [])))
  const [cases, targets, members] = [withWord('caseId'), withWord('targetId'), withWord('memberId')]
  return ({ caseId, targetId, memberId, text }) => cases.has(caseId) || targets.has(targetId) || members.has(memberId) || text.includes(word)
}

const none: ReadonlySet<CaseId> = new Set()
const practiceCases = (db: ReadableDb): ReadonlySet<CaseId> => new Set(rowsOf<{ id: CaseId }>(db, 'SELECT id FROM cases WHERE practice = 1').map(({ id }) => id))

/** The actions that match a filter, by day, newest first; those of one day in order of recording, newest first. */
export const matchingActions = (db: ReadableDb, { search, caseId, kind, state, memberId, from, to, includeVoided, onlyReal }: ActionFilter): readonly ListedAction[] => {
  const words = fold(search).split(' ').filter(Boolean).map((word) => hasWord(db, word))
  const practice = onlyReal ? practiceCases(db) : none
  // Those of one case are few, and have an index.
  const listed = caseId === null ? allActions(db) : readActions(db, caseId)
  return listed.filter((action) => (includeVoided || action.current === 1)
    && (kind === null || action.kind === kind) && (state === null || action.state === state) && (memberId === null || action.memberId === memberId)
    && (from === null || action.on >= from) && (to === null || action.on <= to) && !practice.has(action.caseId) && words.every((has) => has(action)))
}
