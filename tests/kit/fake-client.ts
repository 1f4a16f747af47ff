import { emptyCollation } from '../../core/collate/collation.ts'
import { countByKind } from '../../core/action/count-by-kind.ts'
import type { Answer, CallContext, CallInput, CallName, CallOutput, CallProblem, Client, EventName, Events, FileToken } from '../../preload/contract.ts'
import type { FoundAll } from '../../core/search/found.ts'
import { noPolicies } from '../../core/policy/policies.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { dataSafetyOf } from '../../core/problem-table.ts'
import type { ActionId, PackId } from '../../core/ids.ts'
import { samplePreviewOf, sampleStep } from './sample-steps.ts'
import { overviewOf } from './sample-overview.ts'
import { caseIdOf, memberIdOf, sampleCase, sampleCases, sampleMembers, samplePreview, sampleSettings, sampleToday } from './sample-values.ts'
import { writerRowOf } from '../../core/pack/writers.ts'
import { memberRowOf } from '../../core/member/member-row.ts'
import { makeMember } from '../../core/member/make-member.ts'
import type { Member, MemberDraft } from '../../core/member/types.ts'

/** What each call answers; a call without one answers with a plain problem. */
export type FakeAnswers = { [Name in CallName]?: (input: CallInput<Name>) => CallOutput<Name> | CallProblem }

export type FakeClient = Client & {
  /** Announces an event to the window. */
  readonly announce: <Name extends EventName>(name: Name, payload: Events[Name]) => void
  /** Every call so far, in order. */
  readonly calls: readonly { readonly name: CallName; readonly input: unknown; readonly context?: CallContext }[]
}

const isProblem = (value: unknown): value is CallProblem =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string' && Object.hasOwn(dataSafetyOf, value.code) && 'values' in value

const unanswered = (): CallProblem => plainProblem('unknown-call')

/** The rows of members and each member, where a test gives the whole list. */
const fromList = ({ 'members.list': list }: FakeAnswers): FakeAnswers => {
  if (!list) return {}
  const found = (search: string): readonly Member[] => {
    const listed = list({ search })
    return isProblem(listed) ? [] : listed
  }
  return { 'members.rows': ({ search }) => found(search).map(memberRowOf), 'members.get': ({ memberId }) => found('').find(({ id }) => id === memberId) ?? unanswered() }
}

/** Replaces main: answers from invented values, which are new for each client. */
export const createFakeClient = (overrides: FakeAnswers = {}): FakeClient => {
  const calls: { name: CallName; input: unknown; context?: CallContext }[] = []
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  const announce: FakeClient['announce'] = (name, payload) => listeners.get(name)?.forEach((listener) => (listener as (value: unknown) => void)(payload))
  const answers: FakeAnswers = { ...sampleAnswers(announce), ...fromList(overrides), ...overrides }
  const call = <Name extends CallName>(name: Name, input: CallInput<Name>, context?: CallContext): Promise<Answer<CallOutput<Name>>> => {
    calls.push({ name, input, ...(context ? { context } : {}) })
    const give = answers[name] as ((input: CallInput<Name>) => CallOutput<Name> | CallProblem) | undefined
    const value = give ? give(input) : unanswered()
    return Promise.resolve(isProblem(value) ? { ok: false, problem: value } : { ok: true, value, ...(changing.has(name) ? { step: sampleStep.number } : {}) })
  }
  const client: FakeClient = {
    calls,
    announce,
    call,
    // Through the client, so that a test that holds or replaces its calls has these too.
    callText: async (name, input) => JSON.stringify(await client.call(name, input)),
    files: (files) => Promise.resolve(files.map(({ name }) => ({ token: name as FileToken, fileName: name }))),
    on: (name, listener) => {
      const known = listeners.get(name) ?? new Set()
      listeners.set(name, known.add(listener as (payload: never) => void))
      return () => known.delete(listener as (payload: never) => void)
    },
  }
  return client
}

/** Calls whose change can be undone. */
const changing = new Set<CallName>(['actions.record', 'actions.setState', 'actions.undo', 'members.import', 'members.delete', 'cases.delete', 'cases.removeTarget', 'packs.delete'])

/** Nothing is open. */
const emptyCollateView = { reading: null, unread: 0, passedOver: 0, periods: [], counts: { 'counted': 0, 'replaced': 0, 'waiting': 0, 'left-out': 0, slips: 0, otherPeriod: 0, refused: 0, silent: 0 }, collation: emptyCollation }

const none = { items: [], hasMore: false }
const noneFound: FoundAll = { person: none, case: none, member: none, document: none, event: none, pack: none, report: none }

/** What main makes of a draft, but for the answers about consent. */
const memberFrom = (draft: MemberDraft, before: Member): Member => {
  const made = makeMember(draft, sampleToday, before)
  return made.ok ? { ...before, ...made.value, consents: before.consents } : before
}

const contains = (text: string, search: string): boolean => text.toLowerCase().includes(search.trim().toLowerCase())

const sampleAnswers = (announce: FakeClient['announce']): FakeAnswers => {
  let settings = sampleSettings
  let members = sampleMembers
  let cases = sampleCases
  const found = (search: string) => members.filter(({ name, town, email, note }) => contains(`${name} ${town} ${email} ${note}`, search))
  const written = () => cases.filter(({ tally }) => tally.written > 0)
  return {
    'app.info': () => ({ version: '0.1.0', today: sampleToday, platform: 'linux', isFirstRun: false, hasPractice: false }),
    'app.addPractice': () => ({ caseId: caseIdOf(1) }),
    'app.removePractice': () => null,
    'app.copyText': () => null,
    'pictures.photo': () => null, 'pictures.emblem': () => null,
    'home.overview': () => overviewOf(cases, members.length),
    'cases.takeGiven': () => [],
    'cases.waiting': () => [],
    'cases.names': ({ status }) => cases.filter((item) => status === 'all' || item.status === status)
      .map(({ id, uaNumber, people, title, country, isPractice, status: is, deadline }) => ({ id, uaNumber, name: people || title, title, country, isPractice, status: is, isOver: deadline !== null && deadline < sampleToday })),
    'cases.count': () => ({ open: cases.filter(({ status }) => status === 'open').length, closed: cases.filter(({ status }) => status === 'closed').length }),
    'members.names': () => members.map(({ id, name, consents }) => ({ id, name, mayRecord: consents['keep-record'].answer !== 'no' })),
    'members.count': () => ({ real: members.length, practice: 0 }),
    'members.get': ({ memberId }) => members.find(({ id }) => id === memberId) ?? unanswered(),
    'cases.list': ({ search, status }) =>
      cases.filter((item) => (status === 'all' || item.status === status) && contains(`${item.title} ${item.people} ${item.country ?? ''} ${item.uaNumber ?? ''}`, search)),
    'cases.get': ({ caseId }) => {
      const item = cases.find(({ id }) => id === caseId)
      return item ? { case: sampleCase(item), tally: item.tally, deadlineSource: 'document' } : unanswered()
    },
    'cases.source': () => ({ fileName: 'ua-41-26.docx', lines: [], mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }),
    'cases.openChanges': () => null,
    'cases.find': () => ({ today: sampleToday, items: [], total: 0, counts: { open: 0, closed: 0 }, countries: [], languages: [] }),
    'cases.history': () => [],
    'cases.packs': () => [],
    'cases.setStatus': ({ caseId, status }) => {
      cases = cases.map((item) => (item.id === caseId ? { ...item, status } : item))
      announce('cases.changed', null)
      return null
    },
    'members.toReview': () => [],
    'members.about': ({ memberId }) => {
      const member = members.find(({ id }) => id === memberId)
      return member ? { member, actions: [], letters: [], events: [], household: [], importedFrom: null } : plainProblem('unknown-member')
    },
    'members.list': ({ search }) => found(search),
    'members.rows': ({ search }) => found(search).map(memberRowOf),
    'members.add': ({ draft }) => {
      const id = memberIdOf(members.length + 1)
      const [first] = sampleMembers
      if (first) members = [...members, { ...memberFrom(draft, first), id }]
      announce('members.changed', null)
      return { memberId: id }
    },
    'members.edit': ({ memberId, revision, draft }) => {
      members = members.map((member) => (member.id === memberId ? memberFrom(draft, member) : member))
      announce('members.changed', null)
      return { revision: revision + 1 }
    },
    'members.pickList': () => ({ token: 'list' as FileToken, fileName: 'members-autumn.csv' }),
    'members.previewImport': () => samplePreview,
    'members.import': () => ({ added: 3, changed: 0, rows: [] }),
    'packs.list': () => [],
    'packs.earlier': () => [],
    'stocks.list': () => [],
    'packs.writers': () => ({ members: members.map(writerRowOf), coming: [] }),
    'packs.cancel': () => null,
    'packs.make': () => ({ packId: '01JDP000000000000000000000' as PackId }),
    'actions.find': () => ({ items: [], total: 0, counts: [], beside: [] }),
    'actions.recent': () => [],
    'actions.toPost': () => [],
    'actions.countToPost': () => countByKind(written().map(({ tally }) => ({ kind: 'letter', count: tally.written }))),
    'actions.record': () => ({ actionId: '01JDC000000000000000000000' as ActionId }),
    'actions.undo': () => null,
    'reports.list': () => [],
    'collate.view': () => emptyCollateView,
    'search.find': ({ words }) => ({ ...noneFound, member: { items: members.filter(({ name }) => words !== '' && contains(name, words)).map(({ id, name }) => ({ memberId: id, name })), hasMore: false } }),
    'undo.list': () => [sampleStep],
    'undo.next': () => ({ undo: sampleStep, redo: null, undoCount: 1, redoCount: 0 }),
    'undo.preview': () => samplePreviewOf(sampleStep),
    'undo.undo': () => ({ step: { ...sampleStep, undoneAt: sampleStep.at }, withIt: [], keptNo: 0, voided: 0, changed: ['actions', 'undo'] }),
    'undo.redo': () => ({ step: sampleStep, withIt: [], keptNo: 0, voided: 0, changed: ['actions', 'undo'] }),
    'drafts.list': () => [],
    'drafts.keep': () => ({ updatedAt: new Date().toISOString() }),
    'drafts.discard': () => null,
    'drafts.restore': () => null,
    'backups.state': () => ({ isEmpty: false, newestHere: '2026-11-12T18:40:00.000Z', isOldHere: false, hasAllChanges: true, elsewhere: null }),
    'backups.list': () => [],
    'settings.get': () => settings,
    'settings.save': (input) => {
      settings = input.settings
      announce('settings.changed', null)
      return { keptByOffice: [] }
    },
    'settings.policies': () => noPolicies,
    'settings.dataFile': () => ({ path: '/data/vigil.sqlite', counts: { cases: cases.length, targets: 18, members: members.length, actions: 231, packs: 4, reports: 2 } }),
    'settings.check': () => ({ isSound: true, findings: [], counts: { cases: cases.length, targets: 18, members: members.length, actions: 231, packs: 4, reports: 2 } }),
  }
}
