import type { EventTableId, EventTaskId } from '../ids.ts'
import { fail, ok, type Result } from '../result.ts'
import type { EventCase, EventEdit, EventLists } from './types.ts'

type NewIds = { readonly tableId: () => EventTableId; readonly taskId: () => EventTaskId }

export type EditProblem = 'no-text' | 'not-there'

const maxName = 300
const cleaned = (name: string): string => name.replaceAll(/\s+/gu, ' ').trim().slice(0, maxName)

const moved = (cases: readonly EventCase[], from: number, by: -1 | 1): readonly EventCase[] => {
  const [own, other] = [cases[from], cases[from + by]]
  // At the first or last place it stays where it is.
  if (own === undefined || other === undefined) return cases
  return cases.with(from, other).with(from + by, own)
}

/** The lists of a plan after one change, or why it cannot be made: what it names is not there, or a name is empty. */
export const editLists = (lists: EventLists, edit: EventEdit, ids: NewIds): Result<EventLists, EditProblem> => {
  const { cases, tables, tasks, supplies } = lists
  const atCase = 'caseId' in edit ? cases.findIndex(({ caseId }) => caseId === edit.caseId) : -1
  switch (edit.part) {
    case 'case-added': return ok(atCase >= 0 ? lists : { ...lists, cases: [...cases, { caseId: edit.caseId, tableId: null }] })
    case 'case-removed': return atCase < 0 ? fail('not-there') : ok({ ...lists, cases: cases.toSpliced(atCase, 1) })
    case 'case-moved': return atCase < 0 ? fail('not-there') : ok({ ...lists, cases: moved(cases, atCase, edit.by) })
    case 'case-table': {
      const isKnown = edit.tableId === null || tables.some(({ id }) => id === edit.tableId)
      return atCase < 0 || !isKnown ? fail('not-there') : ok({ ...lists, cases: cases.with(atCase, { caseId: edit.caseId, tableId: edit.tableId }) })
    }
    case 'table-added': {
      const name = cleaned(edit.name)
      return name === '' ? fail('no-text') : ok({ ...lists, tables: [...tables, { id: ids.tableId(), name }] })
    }
    case 'table-removed': return ok({
      ...lists, tables: tables.filter(({ id }) => id !== edit.tableId),
      cases: cases.map((one) => (one.tableId === edit.tableId ? { ...one, tableId: null } : one)),
    })
    case 'task-added': {
      const name = cleaned(edit.name)
      if (name === '') return fail('no-text')
      const task = { id: ids.taskId(), name, daysBefore: edit.daysBefore, isDone: false }
      // The earliest first; a new one comes after those of its day.
      const place = tasks.findIndex(({ daysBefore }) => daysBefore < edit.daysBefore)
      return ok({ ...lists, tasks: place < 0 ? [...tasks, task] : tasks.toSpliced(place, 0, task) })
    }
    case 'task-done': return tasks.some(({ id }) => id === edit.taskId)
      ? ok({ ...lists, tasks: tasks.map((task) => (task.id === edit.taskId ? { ...task, isDone: edit.isDone } : task)) })
      : fail('not-there')
    case 'task-removed': return ok({ ...lists, tasks: tasks.filter(({ id }) => id !== edit.taskId) })
    case 'supply': {
      const { [edit.supply]: _before, ...others } = supplies
      return ok({ ...lists, supplies: edit.count === null ? others : { ...others, [edit.supply]: edit.count } })
    }
  }
}
