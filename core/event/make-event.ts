import { byKindOfValue, eachName } from '../each-name.ts'
import { fail, ok, type Result } from '../result.ts'
import { eventRules, type EventRules, type EventValueProblem } from './event-values.ts'
import { attendanceFieldNames, eventFields, planFieldNames, type AttendanceFieldName, type EventFieldName, type PlanFieldName } from './fields.ts'
import type { EventDraft, EventFacts, EventNumbers, EventProblem } from './types.ts'

export type PlanFacts = Pick<EventFacts, PlanFieldName>
export type NumberFacts = Pick<EventFacts, AttendanceFieldName>

/** The rules of each field, by the kind of its value. */
const planRules: { readonly [Name in PlanFieldName]: EventRules<PlanFacts[Name], EventDraft[Name]> } = byKindOfValue(planFieldNames, eventFields, eventRules)
const numberRules: { readonly [Name in AttendanceFieldName]: EventRules<NumberFacts[Name], EventNumbers[Name]> } = byKindOfValue(attendanceFieldNames, eventFields, eventRules)

const problemOf = (field: EventFieldName, code: EventValueProblem | null): readonly EventProblem[] => (code === null ? [] : [{ field, code }])
const planProblem = <Name extends PlanFieldName>(name: Name, draft: EventDraft): readonly EventProblem[] => problemOf(name, planRules[name].problemOf(draft[name]))
const numberProblem = <Name extends AttendanceFieldName>(name: Name, typed: EventNumbers): readonly EventProblem[] => problemOf(name, numberRules[name].problemOf(typed[name]))

/** Until when an event that goes on past midnight may end. */
const lastEnd = '06:00'

const timeProblem = ({ startsAt, endsAt }: PlanFacts): readonly EventProblem[] =>
  startsAt !== null && endsAt !== null && endsAt <= startsAt && endsAt > lastEnd ? [{ field: 'endsAt', code: 'ends-before-start' }] : []

/** A plan that may be kept, or every reason why not. */
export const makePlan = (draft: EventDraft): Result<PlanFacts, readonly EventProblem[]> => {
  const problems = planFieldNames.flatMap((name) => planProblem(name, draft))
  if (problems.length > 0) return fail(problems)
  const facts = eachName<PlanFacts>(planFieldNames, (name) => planRules[name].factOf(draft[name]))
  const ofTimes = timeProblem(facts)
  return ofTimes.length > 0 ? fail(ofTimes) : ok(facts)
}

/** Numbers that may be kept, or every reason why not. */
export const makeNumbers = (typed: EventNumbers): Result<NumberFacts, readonly EventProblem[]> => {
  const problems = attendanceFieldNames.flatMap((name) => numberProblem(name, typed))
  return problems.length > 0 ? fail(problems) : ok(eachName<NumberFacts>(attendanceFieldNames, (name) => numberRules[name].factOf(typed[name])))
}

/** A plan as it is typed. */
export const draftOfPlan = (facts: PlanFacts): EventDraft => eachName<EventDraft>(planFieldNames, (name) => planRules[name].typedOf(facts[name]))

export const emptyEventDraft: EventDraft = { name: '', on: '', startsAt: '', endsAt: '', place: '', people: null, lettersEach: null, note: '' }

/** An event of last time as a start: all but the day, which has passed. */
export const draftFromLast = (facts: PlanFacts): EventDraft => ({ ...draftOfPlan(facts), on: '' })
