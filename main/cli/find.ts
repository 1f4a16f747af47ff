import { problemOf } from '../../core/problem/problem.ts'
import { parseUaNumber } from '../../core/case/ua-number.ts'
import type { Case, Target } from '../../core/case/types.ts'
import type { EventListItem, EventTable } from '../../core/event/types.ts'
import type { Member } from '../../core/member/types.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { fold } from '../../core/text/fold.ts'
import { findCaseByUaNumber, getCase, knownCases } from '../../db/cases.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { Services } from '../services.ts'

/** The case of a UA number in any printed form, else of an id or a title: appeals of many organisations have no UA number. */
export const findCase = (services: Services, typed: string): Result<Case, CallProblem> => {
  const number = parseUaNumber(typed)
  const numbered = number && findCaseByUaNumber(services.db, number.normal)
  if (numbered) return ok(numbered)
  const id = typed.trim().toUpperCase()
  const title = fold(typed.trim())
  const found = knownCases(services.db).filter((one) => one.id === id || (one.title !== null && fold(one.title) === title))
  const [only] = found
  const kept = only && getCase(services.db, only.id)
  if (found.length > 1) return fail(problemOf('several-cases', { name: typed.trim(), count: found.length }))
  return kept ? ok(kept) : fail(problemOf('no-case-of-number', { number: number?.normal ?? typed }))
}

export const findCases = (services: Services, typed: readonly string[]): Result<readonly Case[], CallProblem> => {
  const found: Case[] = []
  for (const text of typed) {
    const kept = findCase(services, text)
    if (!kept.ok) return kept
    if (!found.some(({ id }) => id === kept.value.id)) found.push(kept.value)
  }
  return ok(found)
}

/** Those with the same name, or else those whose name contains the text. */
const byName = <Named>(all: readonly Named[], namesOf: (one: Named) => readonly string[], typed: string): readonly Named[] => {
  const wanted = fold(typed)
  const exact = all.filter((one) => namesOf(one).some((name) => fold(name) === wanted))
  return exact.length > 0 || wanted === '' ? exact : all.filter((one) => namesOf(one).some((name) => fold(name).includes(wanted)))
}

const onlyOne = <Named>(found: readonly Named[], what: 'target' | 'member' | 'event' | 'table', typed: string): Result<Named, CallProblem> => {
  const [only] = found
  if (only !== undefined && found.length === 1) return ok(only)
  if (only === undefined) return fail(problemOf(`no-${what}-of-name`, { name: typed }))
  return fail(problemOf(`several-${what}s`, { name: typed, count: found.length }))
}

export const findTarget = (kept: Case, typed: string): Result<Target, CallProblem> =>
  onlyOne(byName(kept.targets.filter((target) => !target.isRetired), ({ name, role }) => [name ?? '', role ?? ''], typed), 'target', typed)

export const findEvent = (events: readonly EventListItem[], typed: string): Result<EventListItem, CallProblem> =>
  onlyOne(byName(events, ({ name }) => [name], typed), 'event', typed)

export const findTable = (tables: readonly EventTable[], typed: string): Result<EventTable, CallProblem> =>
  onlyOne(byName(tables, ({ name }) => [name], typed), 'table', typed)

export const findMember = (members: readonly Member[], typed: string): Result<Member, CallProblem> =>
  onlyOne(byName(members, ({ name }) => [name], typed), 'member', typed)
