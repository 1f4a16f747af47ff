import type { ActionDraft, EventLink } from '../../../core/action/types.ts'
import type { Case } from '../../../core/case/types.ts'
import { dayFrom } from '../../../core/day.ts'
import type { Result } from '../../../core/result.ts'
import { fail, ok } from '../../../core/result.ts'
import { codeAsPrinted } from '../../../core/pack/code.ts'
import { getEvent, listEvents } from '../../../db/events.ts'
import { listMembers } from '../../../db/members.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { words as all } from '../../words.ts'
import type { Services } from '../../services.ts'
import type { CommandLine } from '../arguments.ts'
import type { Command } from '../command.ts'
import { optionTable } from '../command-table.ts'
import { callOn, done, refused, wrongUsage } from '../command.ts'
import { findCase, findEvent, findMember, findTable, findTarget } from '../find.ts'
import { withServices } from '../open-services.ts'
import { oneOf, wholeNumber } from '../values.ts'

const words = all.commandLine.usage

type RecordOptions = Pick<ActionDraft, 'kind' | 'count' | 'signatories' | 'state' | 'route'> & { readonly ua: string }

const recordOptionsOf = ({ values }: CommandLine): Result<RecordOptions, string> => {
  const [ua, ...more] = values.case ?? []
  if (ua === undefined || more.length > 0) return fail(words.needsOneCase)
  const kind = oneOf('kind', values.kind, optionTable.kind.choices)
  if (!kind.ok) return kind
  if (kind.value === undefined) return fail(words.recordNeedsKind)
  if (values.count === undefined) return fail(words.recordNeedsCount)
  const count = wholeNumber('count', values.count, 0)
  if (!count.ok) return count
  const signatories = wholeNumber('signatories', values.signatories, 0)
  if (!signatories.ok) return signatories
  const state = oneOf('state', values.state, optionTable.state.choices)
  if (!state.ok) return state
  const route = oneOf('route', values.route, optionTable.route.choices)
  if (!route.ok) return route
  if (values.on !== undefined && dayFrom(values.on) === undefined) return fail(words.day({ option: 'on' }))
  return ok({
    ua,
    kind: kind.value,
    count: count.value,
    signatories: values.signatories === undefined ? null : signatories.value,
    state: state.value ?? null,
    route: route.value ?? null,
  })
}

const idsOf = (services: Services, kept: Case, { values }: CommandLine): Result<Pick<ActionDraft, 'targetId' | 'memberId'>, CallProblem> => {
  const target = values.target === undefined ? ok(null) : findTarget(kept, values.target)
  if (!target.ok) return target
  const member = values.member === undefined ? ok(null) : findMember(listMembers(services.db, ''), values.member)
  if (!member.ok) return member
  return ok({ targetId: target.value?.id ?? null, memberId: member.value?.id ?? null })
}

const eventOf = (services: Services, { values }: CommandLine): Result<EventLink | null, CallProblem> => {
  if (values.event === undefined) return ok(null)
  const event = findEvent(listEvents(services.db), values.event)
  if (!event.ok) return event
  const table = values.table === undefined ? ok(null) : findTable(getEvent(services.db, event.value.id)?.tables ?? [], values.table)
  return table.ok ? ok({ eventId: event.value.id, tableId: table.value?.id ?? null }) : table
}

/** Records one action; its id is printed only once the row is on the disk. */
export const recordCommand: Command = async (line) => {
  const options = recordOptionsOf(line)
  if (!options.ok) return wrongUsage(options.problem)
  if (line.values.table !== undefined && line.values.event === undefined) return wrongUsage(words.tableNeedsEvent)
  const { ua, ...given } = options.value
  return withServices(line, async (services) => {
    const kept = findCase(services, ua)
    if (!kept.ok) return refused(kept.problem)
    const ids = idsOf(services, kept.value, line)
    if (!ids.ok) return refused(ids.problem)
    const event = eventOf(services, line)
    if (!event.ok) return refused(event.problem)
    const draft: ActionDraft = { ...given, ...ids.value, caseId: kept.value.id, on: line.values.on ?? services.today(), letterCode: line.values.code === undefined ? null : (codeAsPrinted(line.values.code) ?? line.values.code), note: '', event: event.value }
    const recorded = await callOn(services, 'actions.record', { draft, isAnotherLetter: line.values['another-letter'] ?? false })
    if (!recorded.ok) return refused(recorded.problem)
    return done({ actionIds: [recorded.value.actionId] }, recorded.value.actionId)
  })
}
