import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import type { ActionFilter } from '../core/action/find-actions.ts'
import type { CaseFilter } from '../core/case/find-cases.ts'
import type { ActionId, CaseId, DocumentId, EventId, MemberId, MemberImportId, OutletId, PackId, ReportId, SourceId } from '../core/ids.ts'
import type { Period } from '../core/report/types.ts'
import type { ItemList } from '../core/case/new-item.ts'
import type { CasePlace } from '../core/case/case-place.ts'
import type { StepNumber } from '../core/undo/types.ts'
import type { Occasion } from '../core/pack/types.ts'
import type { OpenedHandOver } from '../preload/laptop-calls.ts'
import type { FileToken, PickedFile } from '../preload/contract.ts'
import type { Messages } from '../words/generated/messages.ts'

export type SettingsSection = 'group' | 'look' | 'printing' | 'templates' | 'postage' | 'office' | 'backup' | 'passphrase' | 'laptops' | 'data' | 'practice' | 'about'

export type SetUpStep = 1 | 2 | 3

/** The pages of the window. */
export type Route =
  | { readonly page: 'home' }
  /** The first steps of a new group; without a step the one where it was left. */
  | { readonly page: 'set-up'; readonly step?: SetUpStep }
  | { readonly page: 'cases'; readonly caseId?: CaseId; readonly search?: string; readonly deadline?: CaseFilter['deadline']; readonly changed?: boolean; /** The document that was found: it is open and in view. */ readonly sourceId?: SourceId; /** A reply to the letter of the code, or its return, is typed in. */ readonly mail?: { readonly kind: 'reply' | 'returned'; readonly code: string }; /** The language of a letter that is to be typed in beside the one it is a translation of. */ readonly letterIn?: string }
  /** `files` are read at once. */
  | { readonly page: 'import'; readonly files?: readonly PickedFile[] }
  /** The documents that were read and wait to be checked. */
  | { readonly page: 'documents' }
  | { readonly page: 'check'; readonly documentId: DocumentId }
  /** `field` gets the focus, such as `targets.1.country`; `add` is a list that gets an empty item, which has the focus. */
  | { readonly page: 'edit-case'; readonly caseId: CaseId; readonly field?: CasePlace; readonly add?: ItemList }
  /** `packId` is the pack that was found: its row is marked and has the focus; likewise a report. */
  | { readonly page: 'packs'; readonly packId?: PackId }
  /** `forEvent`: the evening that the pack is for and its event, how many people are expected, and the letters that its plan counts. */
  | { readonly page: 'new-pack'; readonly caseIds?: readonly CaseId[]; readonly forEvent?: Occasion & { readonly eventId?: EventId; readonly people: number | null; readonly letters?: number } }
  /** `eventId` and `sheet`: of the tally sheet that is typed in. */
  | { readonly page: 'actions'; readonly caseId?: CaseId; readonly view?: 'sheet' | 'record' | 'to-post' | 'outlets' | 'all'; readonly eventId?: EventId; readonly sheet?: number; /** The outlet that is chosen. */ readonly outletId?: OutletId; /** Narrows the list of all actions at the start. */ readonly filter?: Partial<ActionFilter> }
  /** One entry: its correction and its history. */
  | { readonly page: 'action'; readonly actionId: ActionId }
  | { readonly page: 'members'; readonly memberId?: MemberId }
  | { readonly page: 'member-form'; readonly memberId?: MemberId }
  /** Without a token the list is chosen again: what was decided about it is kept, the list is not. */
  | { readonly page: 'import-members'; readonly token?: FileToken; readonly fileName: string }
  | { readonly page: 'imports'; readonly importId?: MemberImportId }
  | { readonly page: 'events' }
  | { readonly page: 'event'; readonly eventId: EventId }
  /** `basedOn`: the event whose plan is the start. */
  | { readonly page: 'event-form'; readonly eventId?: EventId; readonly basedOn?: EventId }
  | { readonly page: 'event-people'; readonly eventId: EventId }
  /** Event mode: the whole window. */
  | { readonly page: 'evening'; readonly eventId: EventId }
  | { readonly page: 'reports'; readonly reportId?: ReportId; /** Chosen at the start. */ readonly period?: Period }
  /** The office's side: report slips of many groups, added up. */
  | { readonly page: 'collate' }
  /** What the group did in a year, for itself. */
  | { readonly page: 'group-year' }
  /** `step` is the one of which the page says what undoing it would take back; without it the newest. */
  | { readonly page: 'undo'; readonly step?: StepNumber }
  /** Without a topic it opens at the first. */
  | { readonly page: 'help'; readonly topic?: keyof Messages['help']['topic'] }
  /** What a file of another laptop would bring. */
  | { readonly page: 'join'; readonly opened: OpenedHandOver }
  /** What a file of cases from an office would bring. */
  | { readonly page: 'office-cases'; readonly file: PickedFile }
  | { readonly page: 'search'; readonly words: string }
  /** `file`: chosen for the section, a copy for the backups or what another laptop handed over. `field`: of the group, to begin with. */
  | { readonly page: 'settings'; readonly section?: SettingsSection; readonly file?: PickedFile; readonly field?: GroupField }

/** A field of the group's settings to which a warning leads. */
export type GroupField = 'country' | 'groupAddress'

export type Navigation = {
  readonly route: Route
  /** Counts moves, so that a page's heading takes the focus once for each. */
  readonly visit: number
  readonly canGoBack: boolean
  readonly go: (route: Route) => void
  /** Replaces the current entry, so that Back skips it. Within one page the focus does not move. */
  readonly replace: (route: Route) => void
  readonly back: () => void
  /** What the page of this entry of the trail remembers until it is left for good: Back finds it again. */
  readonly memory: Map<string, unknown>
  /** True if Back led here. */
  readonly isBack: boolean
  /** True once for each move, for the heading that takes the focus. */
  readonly claim: (visit: number) => boolean
}

type Entry = { readonly route: Route; readonly memory: Map<string, unknown> }
type Trail = { readonly entries: readonly Entry[]; readonly visit: number; readonly isBack: boolean }

/** In the memory of a page that was left: what happens while it goes away is not noted. */
export const leftKey = 'left'

const entryOf = (route: Route): Entry => ({ route, memory: new Map() })

const NavigationContext = createContext<Navigation | null>(null)
const home: Route = { page: 'home' }
const maxTrail = 50

/** Holds the trail of pages for its children. */
export const NavigationProvider = ({ start, takesFocus = false, children }: { readonly start?: Route; /** The first heading takes the focus too: another page had it before this one. */ readonly takesFocus?: boolean; readonly children: ReactNode }) => {
  const [trail, setTrail] = useState<Trail>(() => ({ entries: [entryOf(start ?? home)], visit: 0, isBack: false }))
  const claimed = useRef(takesFocus ? -1 : 0)
  const navigation = useMemo<Navigation>(
    () => ({
      route: trail.entries.at(-1)?.route ?? home,
      memory: trail.entries.at(-1)?.memory ?? new Map(),
      isBack: trail.isBack,
      visit: trail.visit,
      canGoBack: trail.entries.length > 1,
      claim: (visit) => {
        const isNew = claimed.current !== visit
        claimed.current = visit
        return isNew
      },
      go: (route) => {
        trail.entries.at(-1)?.memory.set(leftKey, true)
        setTrail(({ entries, visit }) => ({ entries: [...entries, entryOf(route)].slice(-maxTrail), visit: visit + 1, isBack: false }))
      },
      replace: (route) => setTrail(({ entries, visit, isBack }) => {
        const now = entries.at(-1)
        const isSamePage = now?.route.page === route.page
        const entry = isSamePage ? { ...now, route } : entryOf(route)
        return { entries: [...entries.slice(0, -1), entry], visit: isSamePage ? visit : visit + 1, isBack: isSamePage && isBack }
      }),
      back: () =>
        setTrail((now) => (now.entries.length > 1 ? { entries: now.entries.slice(0, -1), visit: now.visit + 1, isBack: true } : now)),
    }),
    [trail],
  )
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}

/** The trail, and functions to move along it. */
export const useNavigation = (): Navigation => {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new Error('useNavigation needs NavigationProvider above it')
  return navigation
}

type Held<Value> = { readonly memory: Map<string, unknown>; readonly value: Value; readonly isCarried: boolean }

const heldIn = <Value,>(memory: Map<string, unknown>, name: string, otherwise: Value, isCarried: boolean): Held<Value> =>
  memory.has(name) ? { memory, value: memory.get(name) as Value, isCarried: false } : { memory, value: otherwise, isCarried }

/** No state of a page is a function. */
const isChange = <Value,>(next: Value | ((newest: Value) => Value)): next is (newest: Value) => Value => typeof next === 'function'

/**
 * A state of the page that Back finds again. Where two entries of the trail are one page, such as a list and one of its
 * items, a new entry begins with what the page has, and Back finds what the earlier entry had. A function is given the
 * newest value, also one that was set since the page was last drawn.
 */
export const useKeptState = <Value,>(name: string, initial: Value): readonly [Value, (next: Value | ((newest: Value) => Value)) => void] => {
  const { memory } = useNavigation()
  const [first] = useState(() => initial)
  const [last, setHeld] = useState(() => heldIn(memory, name, initial, false))
  const held = last.memory === memory ? last : heldIn(memory, name, last.value, true)
  if (held !== last) setHeld(held)
  useEffect(() => {
    if (held.isCarried) held.memory.set(name, held.value)
  }, [held, name])
  const setValue = useCallback((next: Value | ((newest: Value) => Value)): void => {
    const value = isChange(next) ? next(heldIn(memory, name, first, false).value) : next
    memory.set(name, value)
    setHeld({ memory, value, isCarried: false })
  }, [memory, name, first])
  return [held.value, setValue]
}

/** Goes to a page. */
export const useNavigate = (): Navigation['go'] => useNavigation().go

/** Gives the heading of a page the focus once for each move, and names the window after it. */
export const useHeadingFocus = (title: string): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { visit, claim } = useNavigation()
  useEffect(() => {
    document.title = `${title} – Vigil`
  }, [title])
  useEffect(() => {
    if (claim(visit)) heading.current?.focus()
  }, [visit, claim])
  return heading
}
