import type { Action, Became } from '../core/action/types.ts'
import type { EventId, EventTableId } from '../core/ids.ts'
import { nameIn } from './case-names.ts'
import { outletNameOf } from './outlet-of-action.ts'

/** A recorded action with the names that a list shows beside it. */
export type ActionRow = Action & {
  readonly uaNumber: string | null
  /** As `caseNameOf` gives it. */
  readonly caseName: string
  readonly targetName: string | null
  readonly memberName: string | null
  /** The outlet from which it came back or where it was posted; empty for a member who was deleted, null where there is none. */
  readonly outletName: string | null
  /** It was taken back: it no longer counts, and nothing counts in its place. */
  readonly isVoided: boolean
  /** What counts in its place, such as its posting; null where there is nothing. */
  readonly became: Became | null
}

/** As `targetNameOf` gives it; null where the action names no target. */
const targetName = "CASE WHEN targets.id IS NULL THEN NULL ELSE coalesce(targets.name, targets.facts ->> '$.role', targets.facts ->> '$.postalLines[0]', '') END"

/** What counts in place of an action that was replaced, over several replacements; null where nothing does. */
const became = `
  CASE WHEN EXISTS (SELECT 1 FROM action_voids WHERE action_id = actions.id) THEN (
    WITH RECURSIVE later (id, state) AS (
      SELECT next.id, next.state FROM actions AS next WHERE next.replaces = actions.id
      UNION SELECT next.id, next.state FROM actions AS next JOIN later ON next.replaces = later.id
    ) SELECT CASE WHEN count(DISTINCT state) > 1 THEN 'in-parts' WHEN min(state) = actions.state THEN 'corrected' ELSE min(state) END
    FROM later WHERE id NOT IN (SELECT action_id FROM action_voids)
  ) END`

export const actionColumns = `
  actions.id AS id, actions.case_id AS caseId, actions.kind AS kind, actions.count AS count, actions.signatories AS signatories,
  actions.target_id AS targetId, action_members.member_id AS memberId, actions.state AS state, actions.route AS route,
  actions.done_on AS "on", actions.letter_code AS letterCode, actions.note AS note, actions.recorded_at AS recordedAt,
  actions.replaces AS replaces, action_events.event_id AS eventId, action_events.table_id AS tableId, cases.ua_number AS uaNumber, cases.title AS title, cases.people_at_risk AS people, ${targetName} AS targetName,
  members.name AS memberName, ${outletNameOf('actions')} AS outletName, EXISTS (SELECT 1 FROM action_voids WHERE action_id = actions.id) AS voided,
  ${became} AS became`

export const actionTables = `
  FROM actions JOIN cases ON cases.id = actions.case_id LEFT JOIN targets ON targets.id = actions.target_id
  LEFT JOIN action_members ON action_members.action_id = actions.id LEFT JOIN members ON members.id = action_members.member_id
  LEFT JOIN action_events ON action_events.action_id = actions.id`

export const onlyCurrent = 'NOT EXISTS (SELECT 1 FROM action_voids WHERE action_id = actions.id)'
/** Also those that were taken back, but none that another action replaced. */
export const currentOrVoided = `(${onlyCurrent} OR (${became}) IS NULL)`

/** An action as its query answers it. */
export type FoundRow = Omit<ActionRow, 'isVoided' | 'caseName' | 'event'> & {
  readonly voided: 0 | 1; readonly title: string | null; readonly people: string; readonly eventId: EventId | null; readonly tableId: EventTableId | null
}

export const actionRowFrom = ({ voided, title, people, eventId, tableId, ...row }: FoundRow): ActionRow =>
  ({ ...row, caseName: nameIn(people, title), event: eventId === null ? null : { eventId, tableId }, isVoided: voided === 1 && row.became === null })

