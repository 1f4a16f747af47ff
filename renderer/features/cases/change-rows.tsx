import { ArrowRight } from '@phosphor-icons/react'
import type { ReactNode } from 'react'
import type { ChangedValue, FieldChange } from '../../../core/case/change.ts'
import { answerOf, type UpdateAnswer, type UpdateAnswers, type UpdateChange } from '../../../core/case/update-choices.ts'
import { fieldWords } from '../../../words/changed-field-words.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { Icon } from '../../ui/icon.tsx'
import './changes-view.css'
import { valueWords } from './changes-words.ts'

const Value = ({ label, value }: { readonly label: string; readonly value: string | null }) => {
  const { importChanges: words, ui } = useText()
  return (
    <div className="change__value" data-none={value === null}>
      <span className="visually-hidden">{ui.lead({ label })} </span>
      {value === null ? <span className="quiet">{words.none}</span> : <span dir="auto">{value}</span>}
    </div>
  )
}

/** One change: its name, what was before and what is after. `editor`: the field in which the new value is edited. */
const Change = ({ change, editor = null, isEdited = false }: { readonly change: FieldChange; readonly editor?: ReactNode; readonly isEdited?: boolean }) => {
  const text = useText()
  const words = text.importChanges
  const wordsOf = (value: ChangedValue | null): string | null => (value === null ? null : valueWords(value, text))
  return (
    <div className="change" data-kind={change.kind}>
      <div className="change__name">
        <b>{fieldWords(change.field, text)}</b>
        {change.subject !== null && change.field !== 'peopleAtRisk' && <span className="meta" dir="auto">{change.subject}</span>}
        <span className="meta">{isEdited ? words.editedByYou : words.kinds[change.kind]}</span>
      </div>
      <Value label={words.before} value={wordsOf(change.before)} />
      <Icon shape={ArrowRight} size={16} />
      <div className="change__after">{editor ?? <Value label={words.after} value={wordsOf(change.after)} />}</div>
    </div>
  )
}

/** Changes of a case, field by field. */
export const ChangeList = ({ changes }: { readonly changes: readonly FieldChange[] }) => (
  <ul className="changes__list">{changes.map((change, index) => <li key={index}><Change change={change} /></li>)}</ul>
)

export type Deciding = {
  readonly answers: UpdateAnswers
  /** Called with the answers that are new. */
  readonly onAnswer: (answers: UpdateAnswers) => void
}

type Editable = {
  /** The field of the new value, once a person edits it. */
  readonly editor?: ReactNode
  /** Whether it has another value than the document gives. */
  readonly isEdited?: boolean
  /** Undefined where the new value is no field of its own. */
  readonly onEdit?: (() => void) | undefined
  /** Leads to the fields of the new value in the form. */
  readonly onGoTo?: (() => void) | undefined
  /** The new value of the document is taken, not an edited one. */
  readonly onTake?: () => void
}

type Chosen = UpdateAnswer | 'edit' | 'open'

/** One change of an update, to be taken, refused or, where that is possible, edited. */
export const Choice = ({ change, answers, onAnswer, editor = null, isEdited = false, onEdit, onGoTo, onTake }: { readonly change: UpdateChange } & Deciding & Editable) => {
  const text = useText()
  const words = text.importChanges
  const answer = answerOf(change, answers)
  const [first, ...others] = change.changes
  const name = text.format.series([fieldWords(first.field, text), first.subject])
  const isOpen = editor !== null && answer === 'take'
  const choose = (next: Chosen): void => {
    if (next === 'edit') return onEdit?.()
    if (next === 'take') onTake?.()
    if (next !== 'open') onAnswer({ [change.key]: next })
  }
  return (
    <li className="decision" data-open={answer === null} data-answer={answer ?? 'open'}>
      <Change change={first} editor={isOpen ? editor : null} isEdited={isEdited && isOpen} />
      {others.map((one, index) => <Change key={index} change={one} />)}
      <div className="decision__answer">
        {onGoTo && answer === 'take' && <LinkButton label={text.ui.labelled({ label: words.editBelow, value: name })} onPress={onGoTo}>{words.editBelow}</LinkButton>}
        {change.doubt !== null && <span className="decision__doubt">{words.doubts[change.doubt]}</span>}
        <Segmented<Chosen> label={words.answerTo({ what: name })} value={isOpen ? 'edit' : (answer ?? 'open')} onChange={choose}
          choices={[{ value: 'keep', label: words.keepMine }, { value: 'take', label: words.takeNew }, ...(onEdit ? [{ value: 'edit' as const, label: words.edit }] : [])]} />
      </div>
    </li>
  )
}
