import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { RefObject } from 'react'
import type { AssignPlace, AssignProblem } from '../../../core/case/assign-text.ts'
import { formFieldFrom, formFieldOf } from '../../../core/case/field-path.ts'
import type { FieldPath, FormField } from '../../../core/case/field-path.ts'
import type { ItemList } from '../../../core/case/new-item.ts'
import type { SourceRange } from '../../../core/case/reading.ts'
import type { Result } from '../../../core/result.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { ReadDocument } from '../../../preload/contract.ts'
import { useDraft } from '../../drafts.tsx'
import { assigned, confirmed, edited, fullAnswers, leftField, rangesOf, shownProvenance, startCheck, withoutItem } from './check-model.ts'
import { withReadValue } from './check-read-values.ts'
import { focusField, useAddItem } from './focus-field.ts'
import type { CheckAnswers, CheckState } from './check-model.ts'
import { markSource } from './mark-source.ts'

/** The present value of a field, which decides from which of several places it was read. */
const valueOf = ({ draft }: CheckState, field: FormField): string | null =>
  field === 'deadline' || field === 'issueDate' || field === 'uaNumber' ? draft[field] : null

/** The state of the check screen, with the functions that change it. */
export const useCheckState = ({ documentId, reading, source, knownCase }: ReadDocument, fields: RefObject<HTMLElement | null>) => {
  const [initial] = useState<CheckAnswers>(() => ({ state: startCheck(reading), isAttached: knownCase !== null && knownCase.knownBy !== 'title-and-people', updates: {} }))
  const draft = useDraft({ key: draftKey('check', documentId), page: { page: 'check', documentId }, initial, repair: fullAnswers })
  const { state, isAttached, updates } = draft.value
  const setState = (next: (now: CheckState) => CheckState): void => draft.set((now) => ({ ...now, state: next(now.state) }))
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
    const waiting = [...(fields.current?.querySelectorAll<HTMLElement>('[data-check="true"]') ?? [])]
    const at = waiting.findIndex((element) => element.dataset['field'] === active)
    const field = formFieldFrom((waiting[at + 1] ?? waiting[0])?.dataset['field'] ?? '')
    if (field !== undefined) focusField(fields.current, field)
  }
  const change = (field: FormField, next: (now: CheckState['draft']) => CheckState['draft']): void => setState((now) => edited(now, field, next(now.draft)))
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
    restore: (field: FormField) => setState((now) => ({ ...now, draft: withReadValue(now.draft, field, now.readValues) })),
    confirm: (field: FormField) => setState((now) => confirmed(now, field)),
    leave: (field: FormField) => setState((now) => leftField(now, field)),
    remove: (list: ItemList, index: number) => setState((now) => withoutItem(now, list, index)),
    assign: (picked: readonly SourceRange[], place: AssignPlace): Result<FormField, AssignProblem> => {
      const done = assigned(state, source.lines, picked, place)
      if (!done.ok) return done
      setState(() => done.value.state)
      setActive(done.value.field)
      return { ok: true, value: done.value.field }
    },
  }
}
