import { useState } from 'react'
import { harmOf } from '../../../core/case/check/harm.ts'
import { entriesOf, gapOf, toCheck } from '../../../core/case/check/check-state.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { useCheck } from './check-context.ts'
import { useFieldLabel } from './field-label.ts'
import { questionOf } from './check-questions.ts'
import './check-list.css'

const shownAtFirst = 5

/** What is to be checked, the most harm first: each leads to its field. Nothing where nothing waits. */
export const CheckList = ({ onGo }: { readonly onGo: (field: FormField) => void }) => {
  const { import: { harm: text, questions } } = useText()
  const { state, isNew, active } = useCheck()
  const labelOf = useFieldLabel()
  const [showsAll, setShowsAll] = useState(false)
  const waiting = toCheck(state).filter((field) => !isNew(field))
  if (waiting.length === 0) return null
  const countryOf = (field: FormField): boolean => state.draft.targets[Number(field.split('.')[1])]?.country !== ''
  const shown = showsAll ? waiting : waiting.slice(0, shownAtFirst)
  return (
    <section className="check-list" aria-labelledby="check-list-title">
      <h2 id="check-list-title" className="check-list__title">{text.title} <span className="meta">{text.order}</span></h2>
      <ol className="check-list__rows">
        {shown.map((field) => (
          <li key={field}>
            <button type="button" className="check-list__row" data-active={active === field} onClick={() => onGo(field)}>
              <b>{labelOf(field)}</b>
              <span className="check-list__question">{questionOf(field, gapOf(state, field), entriesOf(state, field), countryOf(field), questions)}</span>
              <span className="check-list__harm">{text[harmOf(field)]}</span>
            </button>
          </li>
        ))}
      </ol>
      {waiting.length > shown.length && <LinkButton onPress={() => setShowsAll(true)}>{text.more({ count: waiting.length - shown.length })}</LinkButton>}
    </section>
  )
}
