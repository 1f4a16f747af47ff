import type { ActionKind, ActionState } from '../action/types.ts'
import type { CaseStatus } from '../case/types.ts'
import type { Day } from '../day.ts'
import type { ActionId, CaseId, EventId, EventPersonId, EventTableId, EventTaskId, MemberId } from '../ids.ts'
import type { EventTyped, EventValueProblem, EventValues } from './event-values.ts'
import type { AttendanceFieldName, EventFieldName, EventFields, PlanFieldName } from './fields.ts'
import type { Supply, TargetCounts } from './supplies.ts'

/** What is known of an event. */
export type EventFacts = { readonly [Name in EventFieldName]: EventValues[EventFields[Name]['value']] }

/** The plan as it is typed. */
export type EventDraft = { readonly [Name in PlanFieldName]: EventTyped[EventFields[Name]['value']] }

/** The numbers of an event as they are typed. */
export type EventNumbers = { readonly [Name in AttendanceFieldName]: EventTyped[EventFields[Name]['value']] }

export type EventProblem = { readonly field: EventFieldName; readonly code: EventValueProblem | 'ends-before-start' }

/** A table, or station, where people write. */
export type EventTable = { readonly id: EventTableId; readonly name: string }

/** A case of an event, in its place in the order. */
export type EventCase = {
  readonly caseId: CaseId
  readonly tableId: EventTableId | null
}

/** A case of an event with what a list shows beside it. */
export type ListedEventCase = EventCase & {
  readonly uaNumber: string | null
  /** The people at risk, or else the title. */
  readonly name: string
  readonly deadline: Day | null
  readonly status: CaseStatus
  readonly targets: TargetCounts
}

/** One line of the checklist. */
export type EventTask = { readonly id: EventTaskId; readonly name: string; readonly daysBefore: number; readonly isDone: boolean }

/** A row of the list of who came: a member, or a guest by name. A deleted member leaves a row without a name. */
export type EventPerson = {
  readonly id: EventPersonId
  readonly memberId: MemberId | null
  /** The name of the guest; empty for a member. */
  readonly guest: string
  readonly isRegistered: boolean
  readonly hasCome: boolean
  readonly isNew: boolean
}

/** What there is of each supply; what nobody counted is missing. */
export type SuppliesThere = Readonly<Partial<Record<Supply, number>>>

/** What is planned in lists. */
export type EventLists = {
  readonly cases: readonly EventCase[]
  readonly tables: readonly EventTable[]
  readonly tasks: readonly EventTask[]
  readonly supplies: SuppliesThere
}

/** One change of the lists of a plan. */
export type EventEdit =
  | { readonly part: 'case-added'; readonly caseId: CaseId }
  | { readonly part: 'case-removed'; readonly caseId: CaseId }
  /** `by`: -1 is one place up, 1 one place down. */
  | { readonly part: 'case-moved'; readonly caseId: CaseId; readonly by: -1 | 1 }
  | { readonly part: 'case-table'; readonly caseId: CaseId; readonly tableId: EventTableId | null }
  | { readonly part: 'table-added'; readonly name: string }
  | { readonly part: 'table-removed'; readonly tableId: EventTableId }
  | { readonly part: 'task-added'; readonly name: string; readonly daysBefore: number }
  | { readonly part: 'task-done'; readonly taskId: EventTaskId; readonly isDone: boolean }
  | { readonly part: 'task-removed'; readonly taskId: EventTaskId }
  | { readonly part: 'supply'; readonly supply: Supply; readonly count: number | null }

/** People of an event by how they are known. */
export type AttendanceCounts = {
  /** Rows of people who came. */
  readonly came: number
  readonly registered: number
  readonly registeredCame: number
  readonly walkIns: number
  readonly isNew: number
}

/** An event in a list. */
export type EventListItem = {
  readonly id: EventId
  readonly name: string
  readonly on: Day
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly cases: number
  readonly people: number | null
  readonly headcount: number | null
  readonly came: number
  readonly isNew: number
  readonly tasks: number
  readonly tasksDone: number
  /** Letters that were recorded at it. */
  readonly letters: number
  /** Letters that are planned: people by letters each. */
  readonly planned: number
}

/** One press of an evening: an action that was recorded at an event. */
export type EventEntry = {
  readonly id: ActionId
  readonly caseId: CaseId
  readonly kind: ActionKind
  readonly count: number
  readonly signatories: number | null
  readonly memberId: MemberId | null
  readonly tableId: EventTableId | null
  readonly letterCode: string | null
  readonly state: ActionState
  /** ISO 8601 instant. */
  readonly recordedAt: string
  readonly isTakenBack: boolean
}
