import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { EveningCase } from '../../../../core/event/evening-cases.ts'
import { buttonKeys, casesAtOnce, firstState, pressKey, type EveningAct, type EveningKey } from '../../../../core/event/evening-keys.ts'
import type { NamedMember } from '../../../../core/event/find-names.ts'
import type { MemberId } from '../../../../core/ids.ts'
import type { Evening } from '../../../../preload/event-calls.ts'
import { newId } from '../../../new-id.ts'
import { useText } from '../../../text.ts'
import { CaseRows } from './case-rows.tsx'
import type { EntryStore } from './entry-store.ts'
import { EveningHead } from './evening-head.tsx'
import { EveningFoot } from './evening-foot.tsx'
import './evening.css'
import { LastEntries } from './last-entries.tsx'
import { LostNote } from './lost-note.tsx'
import { NameBox } from './name-box.tsx'
import { CodePanel, CountPanel } from './panels.tsx'
import { PressButton } from './press-button.tsx'
import { KeySign } from '../../../ui/key-sign.tsx'
import { RoomTotals } from './room-totals.tsx'
import { shortName } from './short-name.ts'
import { useKeyStream } from './use-key-stream.ts'

/** Event mode from plain data and the store of its presses. */
export const EveningView = ({ evening, cases, store, members, here, onLeave, onProjector, onGuest }: {
  readonly evening: Evening
  /** Those of the evening, in the places that they had when it was opened. */
  readonly cases: readonly EveningCase[]
  readonly store: EntryStore
  readonly members: readonly NamedMember[]
  readonly here: ReadonlySet<MemberId>
  readonly onLeave: () => void
  readonly onProjector: () => unknown
  readonly onGuest: (name: string) => unknown
}) => {
  const words = useText()
  const { events: { mode: text }, actions } = words
  const entries = useSyncExternalStore(store.subscribe, store.state)
  const [state, setState] = useState(firstState)
  const [member, showMember] = useState<NamedMember | null>(null)
  // Keys come faster than the screen is drawn: each goes on from what the one before left.
  const latest = useRef({ state: firstState, member: null as NamedMember | null })
  const setMember = (next: NamedMember | null): void => {
    latest.current.member = next
    showMember(next)
  }
  const [areHidden, setAreHidden] = useState(true)
  const [focusTurn, setFocusTurn] = useState(0)
  const { tables } = evening
  const gone = new Set(cases.flatMap(({ isGone }, place) => (isGone ? [place] : [])))
  const count = (place: number, kind: Parameters<typeof store.count>[0]['kind'], howMany: number, more: { readonly signatories?: number | null; readonly table?: number | null } = {}): void => {
    const item = cases[place]
    if (!item || item.isGone) return
    store.count({
      id: newId(), caseId: item.caseId, kind, count: howMany, signatories: more.signatories ?? null, memberId: more.signatories || !latest.current.member?.mayRecord ? null : latest.current.member.id,
      tableId: more.table === undefined || more.table === null ? null : (tables[more.table]?.id ?? null),
    })
    // The name does not stay for a second letter: it would be the wrong one in a hurry.
    setMember(null)
  }
  const act = (wanted: EveningAct): void => {
    switch (wanted.does) {
      case 'count': return count(wanted.place, wanted.kind, wanted.count, wanted)
      case 'code': return store.countCode(newId(), wanted.typed)
      case 'undo': return store.undoLast()
      case 'name': return setFocusTurn((turn) => turn + 1)
      case 'no-name': return setMember(null)
      case 'names': return setAreHidden((now) => !now)
      case 'projector': return void onProjector()
    }
  }
  const onKey = (key: Pick<EveningKey, 'code' | 'key'> & Partial<EveningKey>): void => {
    const step = pressKey(latest.current.state, { hasShift: false, ...key }, { cases: cases.length, tables: tables.length, planned: evening.planned, people: evening.people, gone })
    latest.current.state = step.state
    if (key.code === buttonKeys.escape.code) store.forgetProblem()
    setState(step.state)
    if (step.act) act(step.act)
  }
  const onScan = (code: string): void => store.countCode(newId(), code)
  const { panel } = state
  // In a narrow window, or with large text, the panels are below the rows.
  const who = useRef<HTMLElement>(null)
  const seen = useRef({ kind: panel.kind, focusTurn })
  useEffect(() => {
    const isSame = seen.current.kind === panel.kind && seen.current.focusTurn === focusTurn
    const isOpen = panel.kind !== 'none' || seen.current.focusTurn !== focusTurn
    seen.current = { kind: panel.kind, focusTurn }
    if (!isSame) (isOpen ? who.current : who.current?.closest('.evening'))?.scrollIntoView({ block: 'start' })
  }, [panel.kind, focusTurn])
  const nextName = (next: NamedMember): string =>
    next.mayRecord ? text.namedFor({ name: areHidden ? text.named : next.name }) : text.keepsNoRecord({ name: areHidden ? shortName(next.name, words) : next.name })
  const wantsTab = (): boolean => {
    const { panel: now } = latest.current.state
    return now.kind === 'pile' && now.place !== null
  }
  useKeyStream({ onKey, onScan, onUndo: store.undoLast, wantsTab })
  const isPaged = cases.length > casesAtOnce
  return (
    <div className="evening">
      <EveningHead evening={evening} areHidden={areHidden} onNames={() => setAreHidden(!areHidden)} onProjector={onProjector} onLeave={onLeave} />
      <main className="evening__main">
        <section className="evening__card evening__count">
          <RoomTotals entries={entries.entries} evening={evening}>
            {isPaged && (
              <div className="evening__pages">
                {state.first > 0 && <PressButton onPress={() => onKey(buttonKeys.before)}>{text.pagePrevious} <KeySign>{text.keys.pageUp}</KeySign></PressButton>}
                <span>{text.pageOf({ from: state.first + 1, to: Math.min(state.first + casesAtOnce, cases.length), count: cases.length })}</span>
                {state.first + casesAtOnce < cases.length && <PressButton onPress={() => onKey(buttonKeys.after)}>{text.pageNext} <KeySign>{text.keys.pageDown}</KeySign></PressButton>}
              </div>
            )}
          </RoomTotals>
          <LostNote state={entries} cases={cases} onRetry={store.retry} onForget={store.forgetLost} onCode={onScan} />
          <CaseRows cases={cases} first={state.first} entries={entries.entries} onCount={count} />
        </section>
        <div className="evening__side">
          <section ref={who} className="evening__card evening__who">
            {panel.kind === 'none' ? (
              <>
                <div className="evening__who-head"><h2>{text.who}</h2><KeySign>{text.keys.space}</KeySign></div>
                <NameBox
                  members={members} here={here} areHidden={areHidden} focusTurn={focusTurn} onChoose={setMember} onGuest={onGuest} onNoName={() => setMember(null)} onScan={onScan}
                  onGroup={() => onKey(buttonKeys.group)}
                />
                <p className="evening__next" role="status">
                  {state.nextKind !== null ? text.kindNext({ kind: actions.kinds[state.nextKind] }) : member !== null ? nextName(member) : ''}
                </p>
                <div className="evening__modes">
                  <PressButton isPressed={member === null || !member.mayRecord} onPress={() => setMember(null)}>{text.clear} <KeySign>{text.keys.zero}</KeySign></PressButton>
                  <PressButton onPress={() => onKey(buttonKeys.group)}>{text.group} <KeySign>{text.keys.nine}</KeySign></PressButton>
                  <PressButton onPress={() => onKey(buttonKeys.pile)}>{text.pile} <KeySign>{text.keys.pileKey}</KeySign></PressButton>
                  <PressButton onPress={() => onKey(buttonKeys.code)}>{text.code} <KeySign>{text.keys.codeKey}</KeySign></PressButton>
                </div>
              </>
            ) : panel.kind === 'code'
              ? <CodePanel typed={panel.typed} counted={entries.code} onKey={onKey} />
              : <CountPanel panel={panel} state={state} cases={cases} tables={tables} planned={evening.planned} onKey={onKey} />}
          </section>
          <LastEntries entries={entries.entries} known={{ cases, tables, members, areHidden }} onTakeBack={store.takeBack} onPutBack={store.putBack} />
        </div>
      </main>
      <EveningFoot state={entries} nextKind={state.nextKind} onKind={(code) => onKey({ code, key: code })} />
    </div>
  )
}
