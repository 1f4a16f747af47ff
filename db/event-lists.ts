import type { EventCase, EventLists, EventTable, EventTask, ListedEventCase, SuppliesThere } from '../core/event/types.ts'
import type { EventId } from '../core/ids.ts'
import { isHomeMail, type MailPlace } from '../core/case/home-mail.ts'
import { peopleIn } from './case-names.ts'
import { change, changeOne, inTransaction, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'
import { mailColumn, postFrom } from './post-days.ts'

const casesOf = (db: ReadableDb, id: EventId): readonly EventCase[] =>
  rowsOf<EventCase>(db, 'SELECT case_id AS caseId, table_id AS tableId FROM event_cases WHERE event_id = :id ORDER BY position', { id })

const tablesOf = (db: ReadableDb, id: EventId): readonly EventTable[] =>
  rowsOf<EventTable>(db, 'SELECT id, name FROM event_tables WHERE event_id = :id ORDER BY position', { id })

const tasksOf = (db: ReadableDb, id: EventId): readonly EventTask[] =>
  rowsOf<Omit<EventTask, 'isDone'> & { readonly done: 0 | 1 }>(db, 'SELECT id, name, days_before AS daysBefore, done FROM event_tasks WHERE event_id = :id ORDER BY position', { id })
    .map(({ done, ...task }) => ({ ...task, isDone: done === 1 }))

export const listsOf = (db: ReadableDb, id: EventId, supplies: SuppliesThere): EventLists =>
  ({ cases: casesOf(db, id), tables: tablesOf(db, id), tasks: tasksOf(db, id), supplies })

type CaseRow = Omit<ListedEventCase, 'name' | 'targets'> & { readonly title: string; readonly people: string; readonly mail: string }

/** The cases of an event in their order, with what a list shows beside each. */
export const eventCases = (db: ReadableDb, id: EventId): readonly ListedEventCase[] => {
  const { country } = postFrom(db)
  return rowsOf<CaseRow>(db, `
    SELECT event_cases.case_id AS caseId, event_cases.table_id AS tableId, cases.ua_number AS uaNumber, coalesce(cases.title, '') AS title,
      cases.people_at_risk AS people, cases.deadline AS deadline, cases.status AS status, ${mailColumn}
    FROM event_cases JOIN cases ON cases.id = event_cases.case_id WHERE event_cases.event_id = :id ORDER BY event_cases.position`, { id })
    .map(({ title, people, mail, ...row }) => {
      const places = JSON.parse(mail) as readonly MailPlace[]
      const home = places.filter((place) => isHomeMail(place, country)).length
      return { ...row, name: peopleIn(people) || title, targets: { home, abroad: places.length - home } }
    })
}

const writeTable = (db: WritableDb, eventId: EventId, { id, name }: EventTable, position: number): void =>
  changeOne(db, `INSERT INTO event_tables (id, event_id, position, name) VALUES (:id, :eventId, :position, :name)
    ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name`, { id, eventId, position, name })

const writeTask = (db: WritableDb, eventId: EventId, { isDone, ...task }: EventTask, position: number): void =>
  changeOne(db, `INSERT INTO event_tasks (id, event_id, position, name, days_before, done) VALUES (:id, :eventId, :position, :name, :daysBefore, :done)
    ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, days_before = excluded.days_before, done = excluded.done`,
  { ...task, done: Number(isDone), eventId, position })

const writeCase = (db: WritableDb, eventId: EventId, { caseId, tableId }: EventCase, position: number): void =>
  changeOne(db, `INSERT INTO event_cases (event_id, case_id, position, table_id) VALUES (:eventId, :caseId, :position, :tableId)
    ON CONFLICT (event_id, case_id) DO UPDATE SET position = excluded.position, table_id = excluded.table_id`, { eventId, caseId, tableId, position })

/** Writes the lists of a new event. Tables come before the cases that name them. */
export const insertLists = (db: WritableDb, id: EventId, { tables, cases, tasks }: EventLists): void =>
  inTransaction(db, () => {
    tables.forEach((table, position) => writeTable(db, id, table, position))
    cases.forEach((one, position) => writeCase(db, id, one, position))
    tasks.forEach((task, position) => writeTask(db, id, task, position))
  })

/** The rows that are new, changed or at another place. */
const writeDiffering = <Item>(before: readonly Item[], after: readonly Item[], write: (item: Item, position: number) => void): void =>
  after.forEach((item, position) => {
    if (JSON.stringify(before[position]) !== JSON.stringify(item)) write(item, position)
  })

/** Writes what differs between two states of the lists, so that Undo has no more to take back than was done. */
export const saveLists = (db: WritableDb, id: EventId, before: EventLists, after: EventLists): void =>
  inTransaction(db, () => {
    writeDiffering(before.tables, after.tables, (table, position) => writeTable(db, id, table, position))
    for (const { caseId } of before.cases.filter((one) => !after.cases.some((other) => other.caseId === one.caseId))) {
      changeOne(db, 'DELETE FROM event_cases WHERE event_id = :id AND case_id = :caseId', { id, caseId })
    }
    writeDiffering(before.cases, after.cases, (one, position) => writeCase(db, id, one, position))
    for (const table of before.tables.filter((one) => !after.tables.some((other) => other.id === one.id))) {
      // What was recorded at the table stays, without the table.
      change(db, 'UPDATE action_events SET table_id = NULL WHERE table_id = :id', { id: table.id })
      changeOne(db, 'DELETE FROM event_tables WHERE id = :id', { id: table.id })
    }
    for (const task of before.tasks.filter((one) => !after.tasks.some((other) => other.id === one.id))) changeOne(db, 'DELETE FROM event_tasks WHERE id = :id', { id: task.id })
    writeDiffering(before.tasks, after.tasks, (task, position) => writeTask(db, id, task, position))
    changeOne(db, 'UPDATE events SET revision = revision + 1, supplies = :supplies WHERE id = :id', { id, supplies: JSON.stringify(after.supplies) })
  })
