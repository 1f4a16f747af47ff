// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { ListedEventCase } from '../../../core/event/types.ts'
import type { CaseId, EventId } from '../../../core/ids.ts'
import type { EventView } from '../../../preload/event-calls.ts'
import { PlanCases } from '../../../renderer/features/events/plan-cases.tsx'
import { sampleToday } from '../../kit/sample-values.ts'
import { openComponent } from '../../kit/window.tsx'

const caseOf = (number: number): ListedEventCase =>
  ({ caseId: `01HX000000000000000000000${number}` as CaseId, tableId: null, uaNumber: `4${number}/26`, name: `Person ${number}`, deadline: null, status: 'open', targets: { home: 0, abroad: 1 } })

const event: EventView = {
  id: '01HX0000000000000000000090' as EventId, revision: 1, today: sampleToday, name: 'Winter letter evening', on: sampleToday, startsAt: null, endsAt: null, place: null, people: null, lettersEach: null,
  note: null, headcount: null, newcomers: null, under18: null, cases: [caseOf(1), caseOf(2)], tables: [], tasks: [], supplies: {}, came: 0, registered: 0, letters: 0, cards: 0, notSent: [], givenBack: [], lettersByCase: [], last: null,
}

/** The words of the table, row by row. */
const rowsOf = (given: Partial<EventView>, letters: number): readonly string[] => {
  openComponent(<PlanCases event={{ ...event, ...given }} openCases={[]} letters={letters} onEdit={() => Promise.resolve(true)} onCase={() => undefined} />)
  return screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent).filter((text) => text !== '').join(' | '))
}

const written = { letters: 46, lettersByCase: [{ caseId: caseOf(2).caseId, count: 46 }] }

it('says planned letters and written ones in columns of their own', () => {
  expect(rowsOf(written, 9)).toEqual([
    'Case | Table | Letters planned | Letters written | Deadline', '1 | Person 1UA 41/26 | No table | 5 | 0 | none', '2 | Person 2UA 42/26 | No table | 4 | 46 | none', '2 cases, 0 tables | 9 | 46',
  ])
})

it('says no planned letters where no plan was made, and no written ones before the first', () => {
  expect(rowsOf(written, 0)[0]).toBe('Case | Table | Letters written | Deadline')
})

it('says neither before there is a plan or a letter', () => {
  expect(rowsOf({}, 0)[0]).toBe('Case | Table | Deadline')
})

it('names letters that were written for a case that is no longer in the event', () => {
  rowsOf({ letters: 49, lettersByCase: [...written.lettersByCase, { caseId: caseOf(3).caseId, count: 3 }] }, 0)
  expect(screen.getByText('3 letters were written here for cases that are no longer in the event.')).toBeTruthy()
})
