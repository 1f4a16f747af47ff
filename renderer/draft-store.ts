import type { Draft, DraftKey } from '../core/draft/types.ts'
import type { CallProblem } from '../preload/contract.ts'
import { call } from './api.ts'

/** What is typed in fields that cannot take it, such as letters in a number, by the name of the field; `beside` is the value that the field has. */
export type RefusedTexts = Readonly<Record<string, { readonly typed: string; readonly beside: number | null }>>

/** What a form holds now. `value` is the JSON of `data`, or of both where a field has refused what is typed. */
export type TypedDraft = Omit<Draft, 'updatedAt'> & {
  readonly data: unknown
  readonly refused: RefusedTexts
  /** When it came to the disk; null while it has not. */
  readonly updatedAt: string | null
}

export type DraftState = {
  readonly drafts: ReadonlyMap<DraftKey, TypedDraft>
  /** What open forms have saved. It is shown until the record is read again, which is when `initial` is another one. */
  readonly saved: ReadonlyMap<DraftKey, { readonly data: unknown; readonly initial: string }>
  /** Drafts whose forms were closed without saving or throwing them away. */
  readonly aside: ReadonlySet<DraftKey>
  /** Something typed is not on the disk yet. */
  readonly isKeeping: boolean
  /** Why the last change came not to the disk; null once one did. */
  readonly problem: CallProblem | null
}

export type DraftStore = {
  readonly state: () => DraftState
  readonly subscribe: (listener: () => void) => () => void
  /** Takes what was typed; it is on the disk soon after. */
  readonly type: (draft: Omit<Draft, 'updatedAt' | 'value'>, data: unknown, refused?: RefusedTexts) => void
  /** Forgets a draft, here and on the disk. */
  readonly discard: (key: DraftKey) => void
  /** Brings back one that was discarded. Answers what was typed in its form since and is put aside by this; null where nothing was. */
  readonly restore: (draft: TypedDraft) => TypedDraft | null
  /**
   * Leaves a draft alone while a call saves it. Afterwards it goes where the call was answered well and
   * nothing was typed meanwhile. `after` is what the form holds then; what was saved where it is left out.
   */
  readonly hold: (key: DraftKey, initial: string, after?: unknown) => (isSaved: boolean) => void
  /** A form was closed: what it has saved is read from its record from now on. */
  readonly close: (key: DraftKey) => void
  /** Reads what is on the disk again: drafts go and come back with their records. What is typed and not on the disk yet stays. */
  readonly readAgain: () => Promise<void>
  /** Closes the form of a draft without saving or throwing it away: the form is not shown by itself until it is taken up. */
  readonly setAside: (key: DraftKey) => void
  /** The drafts whose keys begin so are shown in their forms again. */
  readonly takeUp: (prefix: string) => void
  /** Writes everything at once; false where something typed is not on the disk after it. */
  readonly flush: () => Promise<boolean>
  /** A call that changes data failed or went well: what the sign says follows from it. */
  readonly noteOutcome: (problem: CallProblem | null) => void
}

/** How long typing may go on before it is written, in milliseconds, and how long to wait where that failed. */
const delays = { typed: 300, failed: 3_000 } as const

type WithRefused = { readonly formHolds: unknown; readonly refused: RefusedTexts }

const hasRefused = (kept: unknown): kept is WithRefused => typeof kept === 'object' && kept !== null && 'formHolds' in kept && 'refused' in kept

const fromDisk = (draft: Draft): TypedDraft => {
  const kept = JSON.parse(draft.value) as unknown
  return hasRefused(kept) ? { ...draft, data: kept.formHolds, refused: kept.refused } : { ...draft, data: kept, refused: {} }
}

const toDisk = (data: unknown, refused: RefusedTexts): string => JSON.stringify(Object.keys(refused).length === 0 ? data : { formHolds: data, refused } satisfies WithRefused)

/** Every draft of the window, and the only writer of drafts. What is typed is written while the typing goes on, not after it. */
export const createDraftStore = (kept: readonly Draft[]): DraftStore => {
  let drafts: ReadonlyMap<DraftKey, TypedDraft> = new Map(kept.map((draft) => [draft.key, fromDisk(draft)]))
  let problem: CallProblem | null = null
  let saved: DraftState['saved'] = new Map()
  let shown: DraftState = { drafts, saved, aside: new Set(), isKeeping: false, problem }
  let timer: ReturnType<typeof setTimeout> | null = null
  let writing: Promise<void> | null = null
  const held = new Map<DraftKey, TypedDraft | undefined>()
  /** What the disk can bring back of each form: only what was thrown away last. */
  const discarded = new Map<DraftKey, TypedDraft>()
  let aside: DraftState['aside'] = new Set()
  const listeners = new Set<() => void>()

  const waiting = (): readonly TypedDraft[] => [...drafts.values()].filter(({ key, updatedAt }) => updatedAt === null && !held.has(key))
  const show = (): void => {
    shown = { drafts, saved, aside, isKeeping: [...drafts.values()].some(({ updatedAt }) => updatedAt === null), problem }
    for (const listener of listeners) listener()
  }
  const put = (draft: TypedDraft): void => {
    drafts = new Map(drafts).set(draft.key, draft)
    show()
  }
  const drop = (key: DraftKey): void => {
    const next = new Map(drafts)
    next.delete(key)
    drafts = next
    show()
  }
  const schedule = (delay: number): void => {
    timer ??= setTimeout(() => void flush(), delay)
  }
  const write = async ({ key, page, value, basedOn }: TypedDraft): Promise<void> => {
    const answer = await call('drafts.keep', { key, page, value, basedOn })
    problem = answer.ok ? null : answer.problem
    const now = drafts.get(key)
    // Typed on meanwhile, it is still waiting.
    if (answer.ok && now?.value === value) put({ ...now, updatedAt: answer.value.updatedAt })
    else show()
  }
  const writeAll = async (): Promise<void> => {
    for (const draft of waiting()) await write(draft)
  }
  const flush = async (): Promise<boolean> => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    await writing
    writing = writeAll().finally(() => {
      writing = null
    })
    await writing
    if (waiting().length > 0) schedule(problem === null ? delays.typed : delays.failed)
    return waiting().length === 0
  }
  const readAgain = async (): Promise<void> => {
    const before = drafts
    const answer = await call('drafts.list', null)
    if (!answer.ok) return
    // What was typed or thrown away meanwhile may be missing in the answer.
    if (drafts !== before) return readAgain()
    const unsaved = [...drafts.values()].filter(({ key, updatedAt }) => updatedAt === null || held.has(key))
    const known = (draft: Draft): TypedDraft => {
      const now = drafts.get(draft.key)
      return now?.value === draft.value && now.updatedAt === draft.updatedAt ? now : fromDisk(draft)
    }
    drafts = new Map([...answer.value.map(known), ...unsaved].map((draft) => [draft.key, draft]))
    show()
  }
  return {
    readAgain,
    state: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    type: (draft, data, refused = {}) => {
      put({ ...draft, data, refused, value: toDisk(data, refused), updatedAt: null })
      schedule(delays.typed)
    },
    discard: (key) => {
      const draft = drafts.get(key)
      if (draft === undefined) return
      discarded.set(key, draft)
      drop(key)
      void call('drafts.discard', { key })
    },
    restore: (draft) => {
      const since = drafts.get(draft.key) ?? null
      const writeAgain = (): void => {
        put({ ...draft, updatedAt: null })
        schedule(delays.typed)
      }
      if (since !== null || draft.updatedAt === null || discarded.get(draft.key) !== draft) writeAgain()
      else {
        put(draft)
        void call('drafts.restore', { key: draft.key }).then((answer) => {
          // It did not come back to the disk, so it is written again.
          if (!answer.ok && drafts.get(draft.key) === draft) writeAgain()
        })
      }
      return since
    },
    hold: (key, initial, after) => {
      const sent = drafts.get(key)
      held.set(key, sent)
      return (isSaved) => {
        held.delete(key)
        const now = drafts.get(key)
        const data = after ?? sent?.data
        if (isSaved && data !== undefined) saved = new Map(saved).set(key, { data, initial })
        if (isSaved && now && now.value === sent?.value) drop(key)
        // The call removed it from the disk; what was typed since is written again.
        else if (isSaved && now) put({ ...now, updatedAt: null })
        else show()
        if (waiting().length > 0) schedule(delays.typed)
      }
    },
    close: (key) => {
      if (!saved.has(key)) return
      const next = new Map(saved)
      next.delete(key)
      saved = next
      show()
    },
    setAside: (key) => {
      aside = new Set(aside).add(key)
      show()
    },
    takeUp: (prefix) => {
      const next = new Set([...aside].filter((key) => !key.startsWith(prefix)))
      if (next.size === aside.size) return
      aside = next
      show()
    },
    flush,
    noteOutcome: (found) => {
      if (problem === found) return
      problem = found
      show()
    },
  }
}
