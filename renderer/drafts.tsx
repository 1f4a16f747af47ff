import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import type { DraftKey } from '../core/draft/types.ts'
import type { Answer, CallInput, CallName, CallOutput } from '../preload/contract.ts'
import { call, useCall, useEvents } from './api.ts'
import { createDraftStore, type DraftState, type DraftStore, type RefusedTexts, type TypedDraft } from './draft-store.ts'
import type { Route } from './navigation.tsx'
import { Loaded } from './ui/loaded.tsx'

const DraftsContext = createContext<DraftStore | null>(null)

/** The drafts of the window. Every form below it keeps there what is typed. */
export const DraftsProvider = ({ children }: { readonly children: ReactNode }) => {
  const kept = useCall('drafts.list', null, [])
  return <Loaded call={kept}>{(drafts) => <DraftStoreProvider first={drafts}>{children}</DraftStoreProvider>}</Loaded>
}

/** The same, with the drafts that are given. */
export const DraftStoreProvider = ({ first, children }: { readonly first: Parameters<typeof createDraftStore>[0]; readonly children: ReactNode }) => {
  const [store] = useState(() => createDraftStore(first))
  useEvents(['cases.changed', 'members.changed'], () => void store.readAgain())
  useEffect(() => {
    const flush = (): void => void store.flush()
    document.addEventListener('focusout', flush)
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('blur', flush)
    return () => {
      document.removeEventListener('focusout', flush)
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('blur', flush)
    }
  }, [store])
  return <DraftsContext value={store}>{children}</DraftsContext>
}

export const useDraftStore = (): DraftStore => {
  const store = useContext(DraftsContext)
  if (!store) throw new Error('useDraftStore needs DraftsProvider above it')
  return store
}

/** All drafts, and whether they are on the disk. */
export const useDrafts = (): DraftState => {
  const store = useDraftStore()
  return useSyncExternalStore(store.subscribe, store.state)
}

/** A draft that was thrown away. Brought back, it takes the place of what was typed in its form since, which is then thrown away itself. */
export type ThrownDraft = { readonly draft: TypedDraft; readonly bringBack: () => ThrownDraft | null }

const thrownDraft = (store: DraftStore, draft: TypedDraft): ThrownDraft => ({
  draft,
  bringBack: () => {
    const since = store.restore(draft)
    return since && thrownDraft(store, since)
  },
})

export type FormDraft<Value> = {
  readonly value: Value
  /** Takes what was typed; a function gets what is there now. */
  readonly set: (next: Value | ((now: Value) => Value)) => void
  /** What is typed in fields that cannot take it; the value has not changed by it. */
  readonly refused: RefusedTexts
  readonly setRefused: (field: string, text: RefusedTexts[string] | null) => void
  /** The draft that was there when the form was opened, and when it was typed; null where there was none, or it was saved or thrown away. */
  readonly found: { readonly at: string | null; readonly isOutdated: boolean } | null
  /** Throws the draft away; null where nothing was typed. */
  readonly throwAway: () => ThrownDraft | null
  /** Keeps the draft when its form is closed: only who opens the form again sees it. */
  readonly setAside: () => void
  /** Calls main with what the draft becomes; the draft is removed in the same transaction. The form then shows what was saved. */
  readonly save: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<Answer<CallOutput<Name>>>
  /** The same for a form that holds `next` after it has saved, such as the next entry. */
  readonly thenHolds: (next: Value) => Pick<FormDraft<Value>, 'save'>
}

type Wanted<Value> = {
  readonly key: DraftKey
  /** Where in the window the form is. */
  readonly page: Route
  /** What the form holds while nothing is typed. */
  readonly initial: Value
  /** The revision of the record that the form changes. */
  readonly basedOn?: number
  /** Makes a value of today out of one that an older version wrote. */
  readonly repair?: (kept: unknown, initial: Value) => Value
}

/** An older version may have kept fewer fields; a value of another shape altogether is left aside. */
const withInitial = <Value,>(kept: unknown, initial: Value): Value => {
  if (typeof kept !== typeof initial || Array.isArray(kept) !== Array.isArray(initial)) return initial
  const isRecord = typeof initial === 'object' && initial !== null && !Array.isArray(initial)
  return isRecord ? { ...initial, ...(kept as object) } : (kept as Value)
}

/** What a form holds while nothing is typed: what it has saved until its record is read again, then what the record says. */
const baseOf = <Value,>({ saved }: DraftState, key: DraftKey, initial: Value): Value => {
  const found = saved.get(key)
  return found?.initial === JSON.stringify(initial) ? (found.data as Value) : initial
}

/** What a text field with a draft of its own shows now, for what depends on many of them. */
export const typedText = (state: DraftState, key: DraftKey, initial: string): string => {
  const typed = state.drafts.get(key)?.data
  return typeof typed === 'string' ? typed : baseOf(state, key, initial)
}

/** What a form holds: kept on the disk while it is typed, and found again by its key. */
export const useDraft = <Value,>({ key, page, initial, basedOn, repair = withInitial }: Wanted<Value>): FormDraft<Value> => {
  const store = useDraftStore()
  const draft = useSyncExternalStore(store.subscribe, () => store.state().drafts.get(key))
  const [found, setFound] = useState<TypedDraft | null>(() => store.state().drafts.get(key) ?? null)
  const [request, setRequest] = useState(() => crypto.randomUUID())
  const initialText = JSON.stringify(initial)
  const savedFor = useSyncExternalStore(store.subscribe, () => store.state().saved.get(key)?.initial)
  useEffect(() => {
    store.takeUp(key)
    return () => store.close(key)
  }, [store, key])
  // The record was read again. Without this an undo, by which it says the same as before, would show what was undone.
  useEffect(() => {
    if (savedFor !== undefined && savedFor !== initialText) store.close(key)
  }, [store, key, savedFor, initialText])
  const base = baseOf(store.state(), key, initial)
  const valueOf = (kept: TypedDraft | undefined): Value => (kept === undefined ? base : repair(kept.data, initial))
  const isOther = (value: Value): boolean => JSON.stringify(value) !== JSON.stringify(base)
  const put = (value: Value, refused: RefusedTexts): void => {
    const based = store.state().drafts.get(key)?.basedOn ?? basedOn ?? null
    if (isOther(value) || Object.keys(refused).length > 0) store.type({ key, page: JSON.stringify(page), basedOn: based }, value, refused)
    else store.discard(key)
  }
  const saving = (next: Value | undefined): FormDraft<Value>['save'] => async (name, input) => {
    const release = store.hold(key, initialText, next)
    let isSaved = false
    const answer = await call(name, input, { draft: key, request }).then((given) => {
      isSaved = given.ok
      return given
    }).finally(() => release(isSaved))
    store.noteOutcome(answer.ok || answer.problem.code !== 'unexpected' ? null : answer.problem)
    if (answer.ok) {
      setFound(null)
      setRequest(crypto.randomUUID())
    }
    return answer
  }
  return {
    value: valueOf(draft),
    set: (next) => {
      const now = store.state().drafts.get(key)
      put(typeof next === 'function' ? (next as (now: Value) => Value)(valueOf(now)) : next, now?.refused ?? {})
    },
    refused: draft?.refused ?? {},
    setRefused: (field, text) => {
      const now = store.state().drafts.get(key)
      const { [field]: before, ...others } = now?.refused ?? {}
      if (text === null && before === undefined) return
      put(valueOf(now), text === null ? others : { ...others, [field]: text })
    },
    found: found && draft ? { at: found.updatedAt, isOutdated: found.basedOn !== null && basedOn !== undefined && found.basedOn !== basedOn } : null,
    throwAway: () => {
      const thrown = store.state().drafts.get(key)
      store.discard(key)
      return thrown ? thrownDraft(store, thrown) : null
    },
    setAside: () => {
      if (draft !== undefined) store.setAside(key)
    },
    save: saving(undefined),
    thenHolds: (next) => ({ save: saving(next) }),
  }
}

/** The records of a form of which a draft is kept: those forms are open, except where a person closed one and kept its draft. */
export const useTypedRecords = (prefix: DraftKey): readonly string[] => {
  const store = useDraftStore()
  const keys = useSyncExternalStore(store.subscribe, () => {
    const { drafts, aside } = store.state()
    return [...drafts.keys()].filter((key) => key.startsWith(`${prefix}/`) && !aside.has(key)).join('\n')
  })
  // Who comes to the page again finds every draft open.
  useEffect(() => store.takeUp(prefix), [store, prefix])
  return useMemo(() => (keys === '' ? [] : keys.split('\n').map((key) => decodeURIComponent(key.slice(prefix.length + 1)))), [keys, prefix])
}
