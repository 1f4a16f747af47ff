import { checklistTemplate, templateTasks } from '../../core/event/checklist-template.ts'
import type { EventLists } from '../../core/event/types.ts'
import type { EventTableId, EventTaskId } from '../../core/ids.ts'
import { eventCases } from '../../db/event-lists.ts'
import type { KeptEvent } from '../../db/events.ts'
import type { Services } from '../services.ts'
import { words } from '../words.ts'

/** The lists of a new event: the checklist of the template. */
export const firstLists = ({ newId }: Pick<Services, 'newId'>): EventLists => ({
  cases: [], tables: [], supplies: {},
  tasks: templateTasks.map((task) => ({ id: newId<EventTaskId>(), name: words.events.template[task], daysBefore: checklistTemplate[task], isDone: false })),
})

/** The lists of an event that is planned from another: its open cases, its tables, and its checklist with nothing done. */
export const listsFromLast = ({ newId, db }: Pick<Services, 'newId' | 'db'>, last: KeptEvent): EventLists => {
  const open = new Set(eventCases(db, last.id).filter(({ status }) => status === 'open').map(({ caseId }) => caseId))
  const tables = last.tables.map((table) => ({ before: table.id, id: newId<EventTableId>(), name: table.name }))
  return {
    supplies: {},
    tables: tables.map(({ id, name }) => ({ id, name })),
    cases: last.cases.filter(({ caseId }) => open.has(caseId)).map(({ caseId, tableId }) => ({ caseId, tableId: tables.find(({ before }) => before === tableId)?.id ?? null })),
    tasks: last.tasks.map((task) => ({ ...task, id: newId<EventTaskId>(), isDone: false })),
  }
}
