import type { EventEntry } from '../../../../core/event/types.ts'
import type { ActionId, EventId } from '../../../../core/ids.ts'
import { plainProblem } from '../../../../core/problem/problem.ts'
import type { Answer, CallProblem } from '../../../../preload/contract.ts'
import type { EventCalls, NewEntry } from '../../../../preload/event-calls.ts'
import { isTypedAgain } from '../../../typed-again.ts'

/** `sending`: main has not answered yet. Only what is `kept` is on the disk and counts. */
type EntryStatus = 'sending' | 'kept' | 'lost'
export type LocalEntry = EventEntry & { readonly status: EntryStatus }

export type EntriesState = {
  /** In order of the presses. */
  readonly entries: readonly LocalEntry[]
  /** Why the last press was refused; null once one was kept since. */
  readonly problem: CallProblem | null
  /** The instant of the last answer that something is on the disk, or of the newest entry that was there before; null before the first. */
  readonly savedAt: string | null
  /** The code that was counted last; null where the last press was none. */
  readonly code: string | null
}

type Asked<Name extends keyof EventCalls> = (input: Parameters<EventCalls[Name]>[0]) => Promise<Answer<ReturnType<EventCalls[Name]>>>

/** The calls that the store makes. */
type EntryCalls = {
  readonly count: Asked<'events.count'>
  readonly countCode: Asked<'events.countCode'>
  readonly takeBack: Asked<'events.takeBack'>
  readonly putBack: Asked<'events.putBack'>
}

export type EntryStore = {
  readonly state: () => EntriesState
  readonly subscribe: (listener: () => void) => () => void
  readonly count: (entry: NewEntry) => void
  /** The same code again, after it was asked whether it is another letter, counts it. */
  readonly countCode: (id: ActionId, code: string) => void
  /** Takes the newest entry back that counts, or is on its way. */
  readonly undoLast: () => void
  readonly takeBack: (id: ActionId) => void
  readonly putBack: (id: ActionId) => void
  /** Sends again what was not kept, under the same ids: what was kept after all is not counted twice. */
  readonly retry: () => void
  readonly forgetLost: () => void
  /** Takes over what is on the disk now; a press that is on its way or was not kept stays. */
  readonly readAgain: (entries: readonly EventEntry[]) => void
  /** Takes away why the last press was refused, where nothing waits to be sent again. */
  readonly forgetProblem: () => void
}

const newestOf = (entries: readonly EventEntry[]): string | null => entries.map(({ recordedAt }) => recordedAt).toSorted().at(-1) ?? null

type Given = { readonly eventId: EventId; readonly entries: readonly EventEntry[]; readonly calls: EntryCalls; readonly now: () => string }

/** Every press of an evening: sent at once, each by itself, and counted when main has answered that it is on the disk. */
export const createEntryStore = ({ eventId, entries, calls, now }: Given): EntryStore => {
  let state: EntriesState = { entries: entries.map((entry) => ({ ...entry, status: 'kept' })), problem: null, savedAt: newestOf(entries), code: null }
  const listeners = new Set<() => void>()
  const set = (change: Partial<EntriesState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const put = (id: ActionId, change: Partial<LocalEntry>, more: Partial<EntriesState> = {}): void =>
    set({ ...more, entries: state.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) })

  const answered = (id: ActionId, answer: Answer<EventEntry>): void =>
    answer.ok ? put(id, { ...answer.value, status: 'kept' }, { savedAt: now(), problem: null }) : put(id, { status: 'lost' }, { problem: answer.problem })

  const notAnswered = (): void => set({ problem: plainProblem('window-failed') })

  const send = (entry: NewEntry): void => {
    // A call that rejects has no answer: it is sent again by hand.
    void calls.count({ eventId, entry }).then((answer) => answered(entry.id, answer), () => put(entry.id, { status: 'lost' }))
  }
  /** Entries whose taking back is not answered yet: a second press takes back the one before. */
  const turning = new Set<ActionId>()
  const turn = (id: ActionId, isTakenBack: boolean): void => {
    turning.add(id)
    const ask = isTakenBack ? calls.takeBack : calls.putBack
    void ask({ eventId, actionId: id }).then((answer) =>
      answer.ok ? put(id, { isTakenBack }, { savedAt: now(), problem: null }) : set({ problem: answer.problem }), notAnswered).finally(() => turning.delete(id))
  }
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    count: (entry) => {
      set({ code: null, entries: [...state.entries, { ...entry, letterCode: null, state: 'written', recordedAt: now(), isTakenBack: false, status: 'sending' }] })
      send(entry)
    },
    countCode: (id, code) => {
      const isAnotherLetter = isTypedAgain(state.problem, code)
      void calls.countCode({ eventId, id, code, ...(isAnotherLetter ? { isAnotherLetter } : {}) }).then((answer) => {
        if (!answer.ok) return set({ problem: answer.problem, code: null })
        set({ entries: [...state.entries.filter((entry) => entry.id !== answer.value.id), { ...answer.value, status: 'kept' }], savedAt: now(), problem: null, code: answer.value.letterCode })
      }, notAnswered)
    },
    undoLast: () => {
      const last = state.entries.findLast(({ id, isTakenBack, status }) => !isTakenBack && status !== 'lost' && !turning.has(id))
      if (last) turn(last.id, true)
    },
    takeBack: (id) => turn(id, true),
    putBack: (id) => turn(id, false),
    retry: () => {
      const lost = state.entries.filter(({ status }) => status === 'lost')
      set({ problem: null, entries: state.entries.map((entry) => (entry.status === 'lost' ? { ...entry, status: 'sending' } : entry)) })
      for (const { id, caseId, kind, count, signatories, memberId, tableId } of lost) send({ id, caseId, kind, count, signatories, memberId, tableId })
    },
    readAgain: (kept) => {
      const own = new Map(state.entries.map((entry) => [entry.id, entry]))
      const there = new Set(kept.map(({ id }) => id))
      set({ entries: [
        ...kept.map((entry): LocalEntry => ({ ...entry, isTakenBack: turning.has(entry.id) ? (own.get(entry.id)?.isTakenBack ?? entry.isTakenBack) : entry.isTakenBack, status: 'kept' })),
        ...state.entries.filter(({ id, status }) => status !== 'kept' && !there.has(id)),
      ] })
    },
    forgetProblem: () => {
      if (state.problem !== null && !state.entries.some(({ status }) => status === 'lost')) set({ problem: null })
    },
    forgetLost: () => set({ problem: null, entries: state.entries.filter(({ status }) => status !== 'lost') }),
  }
}
