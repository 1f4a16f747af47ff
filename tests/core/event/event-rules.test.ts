import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActionKind } from '../../../core/action/types.ts'
import { attendanceOf, moreThanPeople, participants } from '../../../core/event/attendance.ts'
import { editLists } from '../../../core/event/edit-event.ts'
import { matchNames, shortParts } from '../../../core/event/find-names.ts'
import { countSince, hourOf, nextHour } from '../../../core/event/hours.ts'
import { draftOfPlan, emptyEventDraft, makeNumbers, makePlan } from '../../../core/event/make-event.ts'
import { lettersByCase, neededSupplies, plannedLetters } from '../../../core/event/supplies.ts'
import { countOfKind, countOfOthers, tallyEntries } from '../../../core/event/tally-entries.ts'
import { strokesOf } from '../../../core/event/tally-strokes.ts'
import type { EventEdit, EventEntry, EventLists } from '../../../core/event/types.ts'
import type { CaseId, EventTableId, EventTaskId, MemberId } from '../../../core/ids.ts'

const plan = { ...emptyEventDraft, name: ' Winter  letter evening ', on: '2026-12-05', startsAt: '18', endsAt: '2130', people: 12 }
const caseOf = (name: string): CaseId => name as CaseId

describe('a plan', () => {
  it('keeps times as a clock shows them, and is typed again as it was kept', () => {
    const made = makePlan(plan)
    expect(made.ok && [made.value.name, made.value.startsAt, made.value.endsAt, made.value.place]).toEqual(['Winter letter evening', '18:00', '21:30', null])
    if (made.ok) expect(makePlan(draftOfPlan(made.value))).toEqual(made)
  })

  it.each([[{ name: ' ' }, 'no-name'], [{ on: '2026-13-01' }, 'not-a-day'], [{ startsAt: '25:00' }, 'not-a-time'], [{ people: 0 }, 'not-positive'], [{ lettersEach: 2.5 }, 'not-positive'], [{ place: 'x'.repeat(400) }, 'too-long']])(
    'is refused with %o', (change, code) => {
      const made = makePlan({ ...plan, ...change })
      expect(made.ok ? 'kept' : made.problem.map((one) => one.code)).toEqual([code])
    })

  it.each([['21:00', '18:00', 'ends-before-start'], ['18:00', '18:00', 'ends-before-start'], ['21:00', '06:01', 'ends-before-start'], ['21:00', '06:00', 'kept'], ['21:00', '00:30', 'kept'], ['18:00', '', 'kept']])('from %s to %s is %s', (startsAt, endsAt, said) => {
    const made = makePlan({ ...plan, startsAt, endsAt })
    expect(made.ok ? 'kept' : made.problem.at(-1)?.code).toBe(said)
  })

  it('finds numbers that are larger than the people', () => {
    const numbers = { headcount: null, newcomers: 4, under18: 3 }
    expect([moreThanPeople(numbers, 3), moreThanPeople({ ...numbers, headcount: 2 }, 9), moreThanPeople({ ...numbers, headcount: 4 }, 0), moreThanPeople(numbers, 0)]).toEqual([['newcomers'], ['newcomers', 'under18'], [], []])
  })

  it('takes a count of nobody at the door, and refuses a part of a person', () => {
    expect(makeNumbers({ headcount: 0, newcomers: null, under18: null }).ok).toBe(true)
    expect(makeNumbers({ headcount: 1.5, newcomers: null, under18: -1 }).ok).toBe(false)
  })
})

const lists: EventLists = {
  cases: ['A', 'B', 'C'].map((name) => ({ caseId: caseOf(name), tableId: null })), tables: [{ id: 'T' as EventTableId, name: '1' }],
  tasks: [{ id: 'K1' as EventTaskId, name: 'Hall', daysBefore: 42, isDone: false }, { id: 'K2' as EventTaskId, name: 'Post', daysBefore: 0, isDone: false }], supplies: {},
}
const ids = { tableId: () => 'T2' as EventTableId, taskId: () => 'K3' as EventTaskId }
const edited = (edit: EventEdit, of = lists): EventLists => {
  const found = editLists(of, edit, ids)
  if (!found.ok) throw new Error(found.problem)
  return found.value
}
const order = ({ cases }: EventLists): string => cases.map(({ caseId }) => caseId).join('')

describe('the lists of a plan', () => {
  it('move a case by one place, and not past the ends', () => {
    expect([order(edited({ part: 'case-moved', caseId: caseOf('C'), by: -1 })), order(edited({ part: 'case-moved', caseId: caseOf('C'), by: 1 })), order(edited({ part: 'case-moved', caseId: caseOf('A'), by: -1 }))]).toEqual(['ACB', 'ABC', 'ABC'])
  })

  it('add a case once', () => {
    expect(order(edited({ part: 'case-added', caseId: caseOf('B') }))).toBe('ABC')
  })

  it('take the table away from its cases with the table', () => {
    const seated = edited({ part: 'case-table', caseId: caseOf('B'), tableId: 'T' as EventTableId })
    const without = edited({ part: 'table-removed', tableId: 'T' as EventTableId }, seated)
    expect([seated.cases[1]?.tableId, without.cases[1]?.tableId, without.tables]).toEqual(['T', null, []])
  })

  it('put a line of the checklist at its day', () => {
    expect(edited({ part: 'task-added', name: ' Tell  all ', daysBefore: 14 }).tasks.map(({ name }) => name)).toEqual(['Hall', 'Tell all', 'Post'])
  })

  it('refuse an empty name, and what is not there', () => {
    const problems = ([{ part: 'table-added', name: ' ' }, { part: 'task-added', name: '', daysBefore: 1 }, { part: 'case-removed', caseId: caseOf('X') }, { part: 'case-table', caseId: caseOf('A'), tableId: 'X' as EventTableId }] as const)
      .map((edit) => { const found = editLists(lists, edit, ids); return found.ok ? 'kept' : found.problem })
    expect(problems).toEqual(['no-text', 'no-text', 'not-there', 'not-there'])
  })

  it('forget a supply that nobody counts any more', () => {
    const counted = edited({ part: 'supply', supply: 'pens', count: 5 })
    expect([counted.supplies, edited({ part: 'supply', supply: 'pens', count: null }, counted).supplies]).toEqual([{ pens: 5 }, {}])
  })
})

describe('supplies', () => {
  it('are counted from the people and the targets of the cases', () => {
    const cases = [{ targets: { home: 0, abroad: 2 } }, { targets: { home: 1, abroad: 1 } }]
    expect(neededSupplies({ people: 12, lettersEach: 7, cases })).toEqual({ 'envelopes': 84, 'stamps-abroad': 63, 'stamps-home': 21, 'paper': 84, 'pens': 12 })
    expect(plannedLetters(12, null)).toBe(84)
    expect(plannedLetters(null, 7)).toBe(0)
  })

  it('share all letters among the cases, as evenly as they go', () => {
    fc.assert(fc.property(fc.nat(500), fc.integer({ min: 1, max: 12 }), (letters, cases) => {
      const shares = lettersByCase(letters, cases)
      expect([shares.reduce((sum, share) => sum + share, 0), Math.max(...shares) - Math.min(...shares) <= 1]).toEqual([letters, true])
    }))
  })
})

describe('a tally', () => {
  const entry = (name: string, kind: ActionKind, count: number, more: Partial<Pick<EventEntry, 'state' | 'isTakenBack'>> = {}) =>
    ({ caseId: caseOf(name), kind, count, state: 'written' as const, isTakenBack: false, ...more })
  const entries = [entry('A', 'letter', 3), entry('A', 'letter', 9, { isTakenBack: true }), entry('B', 'email', 2, { state: 'posted' }), entry('B', 'copy', 4)]

  it('counts what was not taken back, and copies in no total', () => {
    expect([countOfKind(entries, 'letter'), countOfOthers(entries), tallyEntries(entries).get(caseOf('A'))?.get('letter')]).toEqual([3, 2, 3])
  })

  it('counts what was written at the event, also where it is not sent or was given back, and nothing that is still to write', () => {
    const later = (['to-write', 'posted', 'not-sent', 'given-back'] as const).map((state, index) => entry('A', 'letter', 10 ** index, { state }))
    expect([countOfKind(later, 'letter'), tallyEntries(later).get(caseOf('A'))?.get('letter')]).toEqual([1110, 1110])
  })

  it('is strokes up to 40, then whole fifties as a number and the rest as strokes', () => {
    expect([0, 7, 40, 41, 55, 179].map((count) => strokesOf(count))).toEqual([
      { number: 0, fives: 0, ones: 0 }, { number: 0, fives: 1, ones: 2 }, { number: 0, fives: 8, ones: 0 }, { number: 40, fives: 0, ones: 1 }, { number: 50, fives: 1, ones: 0 }, { number: 150, fives: 5, ones: 4 },
    ])
  })

  it('never shows other strokes than it counts', () => {
    fc.assert(fc.property(fc.nat(2_000), (count) => {
      const { number, fives, ones } = strokesOf(count)
      // Of a fifty that is nearly full no more than forty strokes are shown, and the number beside them says the rest.
      expect(number + fives * 5 + ones <= count && count - (number + fives * 5 + ones) < 10).toBe(true)
    }))
  })

  it('is counted by the hour', () => {
    const now = new Date(2026, 11, 5, 19, 42)
    const at = (hours: number, minutes: number): string => new Date(2026, 11, 5, hours, minutes).toISOString()
    expect([countSince([{ recordedAt: at(19, 0), count: 5 }, { recordedAt: at(18, 59), count: 9 }], hourOf(now)), nextHour(now).getHours()]).toEqual([5, 20])
  })
})

describe('who came', () => {
  const row = (isRegistered: boolean, hasCome: boolean, isNew: boolean) => ({ isRegistered, hasCome, isNew })

  it('is counted by how people are known', () => {
    expect(attendanceOf([row(true, true, false), row(true, false, true), row(false, true, true)])).toEqual({ came: 2, registered: 2, registeredCame: 1, walkIns: 1, isNew: 1 })
  })

  it('is the count of the door where there is one, and unknown where nobody counted', () => {
    expect([participants({ headcount: 27 }, 26), participants({ headcount: null }, 26), participants({ headcount: null }, 0), participants({ headcount: 0 }, 0)]).toEqual([27, 26, null, 0])
  })
})

describe('names', () => {
  const members = ['Dorrit Maplesden', 'Marit Solheim-Oku', 'Máté Nagy', 'Mabel Ash', 'Omar Haddad'].map((name) => ({ id: name as MemberId, name, mayRecord: true }))

  it('are found by the first letters of any part, without accents, three at most', () => {
    expect(matchNames(members, 'ma', new Set())).toEqual({ matches: members.slice(0, 3), more: 1 })
    expect(matchNames(members, 'oku', new Set()).matches.map(({ name }) => name)).toEqual(['Marit Solheim-Oku'])
    expect(matchNames(members, ' ', new Set()).matches).toEqual([])
  })

  it('begin with those who are here', () => {
    expect(matchNames(members, 'ma', new Set(['Mabel Ash' as MemberId])).matches[0]?.name).toBe('Mabel Ash')
  })

  it('are short where others see them', () => {
    expect([shortParts('Dorrit Anne Maplesden'), shortParts('Ines')]).toEqual([{ first: 'Dorrit', letter: 'M' }, { first: 'Ines', letter: '' }])
  })
})
