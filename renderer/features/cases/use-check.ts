import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { RefObject } from 'react'
import type { AssignPlace, AssignProblem } from '../../../core/case/assign-text.ts'
import { formFieldOf } from '../../../core/case/field-path.ts'
import type { FieldPath, FormField } from '../../../core/case/field-path.ts'
import type { ItemList } from '../../../core/case/new-item.ts'
import type { SourceRange } from '../../../core/case/reading.ts'
import type { Result } from '../../../core/result.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { ReadDocument } from '../../../preload/contract.ts'
import { useDraft } from '../../drafts.tsx'
import { confirmed, edited, fullAnswers, leftField, rangesOf, shownProvenance, toCheck, withoutItem } from '../../../core/case/check/check-state.ts'
import { nextToCheck } from '../../../core/case/check/harm.ts'
import { emptyHistory, noted, redone, undone, type Turned } from '../../../core/case/check/history.ts'
import { startWithDays } from '../../../core/case/check/offered-days.ts'
import { used } from '../../../core/case/check/use-text.ts'
import { withReadValue } from '../../../core/case/check/read-values.ts'
import { focusField, useAddItem } from './focus-field.ts'
import type { CheckAnswers, CheckState } from '../../../core/case/check/check-state.ts'
import { markSource } from './mark-source.ts'

/** The present value of a field, which decides from which of several places it was read. */
const valueOf = ({ draft }: CheckState, field: FormField): string | null =>
  field === 'deadline' || field === 'issueDate' || field === 'uaNumber' ? draft[field] : null

/** The state of the check screen, with the functions that change it. */
export const useCheckState = ({ documentId, reading, learned, source, knownCase }: ReadDocument, fields: RefObject<HTMLElement | null>) => {
  const [initial] = useState<CheckAnswers>(() => ({ state: startWithDays(learned?.reading ?? reading, source.lines, learned !== null), isAttached: knownCase !== null && knownCase.knownBy !== 'title-and-people', updates: {} }))
  const draft = useDraft({ key: draftKey('check', documentId), page: { page: 'check', documentId }, initial, repair: fullAnswers })
  const { state, isAttached, updates } = draft.value
  const setState = (next: (now: CheckState) => CheckState): void => draft.set((now) => ({ ...now, state: next(now.state) }))
  const [history, setHistory] = useState(emptyHistory)
  /** Changes the state so that one Undo brings back what it was. */
  const act = (next: (now: CheckState) => CheckState, typing: FormField | null = null): void => {
    setHistory((now) => noted(now, state, typing))
    setState(next)
  }
  const turnTo = ({ state: next, history: after }: Turned): void => {
    setHistory(after)
    setState(() => next)
  }
  const [before, after] = [undone(history, state), redone(history, state)]
  const [active, setActive] = useState<FormField | null>(null)
  const [turn, setTurn] = useState(0)
  const segments = useMemo(
    () => markSource(source.lines, { provenance: shownProvenance(state), unreadRanges: state.unreadRanges }),
    [source.lines, state],
  )
  const ranges = useMemo<readonly SourceRange[]>(() => (active === null ? [] : rangesOf(state, active, valueOf(state, active))), [state, active])
  const activate = (field: FormField): void => {
    if (field === active) return
    setActive(field)
    setTurn((now) => now + 1)
  }
  const next = (): void => {
    const shown = new Set([...(fields.current?.querySelectorAll<HTMLElement>('[data-check="true"]') ?? [])].map((element) => element.dataset['field']))
    const field = nextToCheck(toCheck(state).filter((one) => shown.has(one)), active)
    if (field !== null) focusField(fields.current, field)
  }
  const change = (field: FormField, next: (now: CheckState['draft']) => CheckState['draft']): void => act((now) => edited(now, field, next(now.draft)), field)
  const add = useAddItem(change, fields)
  const onNext = useEffectEvent(next)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' && !(event.altKey && event.code === 'KeyN')) return
      event.preventDefault()
      onNext()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return {
    draft, state, isAttached, updates, active, turn, segments,
    attach: (next: boolean) => draft.set((now) => ({ ...now, isAttached: next })),
    answer: (given: CheckAnswers['updates']) => draft.set((now) => ({ ...now, updates: { ...now.updates, ...given } })),
    ranges, next, activate,
    hover: (field: FieldPath) => setActive(formFieldOf(field)),
    focusField: (field: FieldPath) => focusField(fields.current, formFieldOf(field)),
    show: (field: FormField) => { setActive(field); setTurn((now) => now + 1) },
    change, add,
    point: (field: FieldPath) => {
      setActive(formFieldOf(field))
      fields.current?.querySelector(`[data-field="${CSS.escape(formFieldOf(field))}"]`)?.scrollIntoView({ block: 'nearest' })
    },
    /** One Undo of what was done on this screen; null where nothing was. */
    undo: before && (() => turnTo(before)),
    /** Brings back what the last Undo took; null where it took nothing. */
    redo: after && (() => turnTo(after)),
    /** What a person says of pieces of the document, or does with a target as a whole. */
    act,
    restore: (field: FormField) => act((now) => ({ ...now, draft: withReadValue(now.draft, field, now.readValues) })),
    confirm: (field: FormField) => act((now) => confirmed(now, field)),
    leave: (field: FormField) => setState((now) => leftField(now, field)),
    remove: (list: ItemList, index: number) => act((now) => withoutItem(now, list, index)),
    assign: (picked: readonly SourceRange[], place: AssignPlace): Result<FormField, AssignProblem> => {
      const done = used(state, source.lines, picked, place)
      if (!done.ok) return done
      act(() => done.value.state)
      setActive(done.value.field)
      return { ok: true, value: done.value.field }
    },
  }
}
