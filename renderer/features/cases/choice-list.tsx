import { useState } from 'react'
import type { FormField } from '../../../core/case/field-path.ts'
import type { UpdateAnswers, UpdateChange } from '../../../core/case/update-choices.ts'
import { Choice, type Deciding } from './change-rows.tsx'
import { EditHere, type ChangeEditing } from './edit-change.tsx'

/** A change whose new value is being edited. Its row stays where it is, also while the value is the old one. */
type Held = { readonly change: UpdateChange; readonly at: number; readonly field: FormField }

const withHeld = (changes: readonly UpdateChange[], held: readonly Held[]): readonly UpdateChange[] =>
  held.reduce((rows, { change, at }) => (rows.some(({ key }) => key === change.key) ? rows : rows.toSpliced(at, 0, change)), changes)

/** The changes of an update, each to be taken, refused or edited. */
export const ChoiceList = ({ changes, answers, onAnswer, editing }: { readonly changes: readonly UpdateChange[]; readonly editing?: ChangeEditing } & Deciding) => {
  const [held, setHeld] = useState<readonly Held[]>([])
  const rows = withHeld(changes, held)
  const release = (key: string): void => setHeld((now) => now.filter(({ change }) => change.key !== key))
  const rowOf = (change: UpdateChange, at: number) => {
    const { key } = change
    const own = held.find((one) => one.change.key === key)
    const place = own ? { kind: 'here' as const, field: own.field } : (editing?.placeOf(change) ?? null)
    const answer = (given: UpdateAnswers): void => {
      release(key)
      onAnswer(given)
    }
    if (!editing || place === null) return <Choice key={key} change={change} answers={answers} onAnswer={answer} />
    const { kind, field } = place
    if (kind === 'below') return <Choice key={key} change={change} answers={answers} onAnswer={answer} onGoTo={() => editing.goTo(field)} />
    const isEdited = editing.isEdited(field)
    const edit = (): void => {
      setHeld((now) => [...now, { change, at, field }])
      onAnswer({ [key]: 'take' })
    }
    return (
      <Choice key={key} change={change} answers={answers} onAnswer={answer} onEdit={edit} isEdited={isEdited} onTake={() => { if (isEdited) editing.restore(field) }}
        editor={own || isEdited ? <EditHere field={field} takesFocus={own !== undefined} /> : null} />
    )
  }
  return rows.length === 0 ? null : <ul className="changes__list">{rows.map(rowOf)}</ul>
}
