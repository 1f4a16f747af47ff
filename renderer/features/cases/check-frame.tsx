import { Check, WarningCircle } from '@phosphor-icons/react'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { FormField } from '../../../core/case/field-path.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useCheck } from './check-context.ts'
import { entriesOf, gapOf, isFieldWaiting } from '../../../core/case/check/check-state.ts'
import { PlaceLink } from './check-place.tsx'
import { questionOf } from './check-questions.ts'

export type FieldFrameProps = {
  readonly field: FormField
  readonly label: string
  /** The value, which decides from which of several places it was read. */
  readonly value?: string | undefined
  readonly hasCountry?: boolean | undefined
  /** True where `children` have no label of their own to show. */
  readonly isPlain?: boolean | undefined
  readonly acts?: ReactNode
  /** The words of the button that settles the question. */
  readonly settleWords?: string | undefined
  readonly children: ReactNode
}

/** A field with the place where it was read; amber with a question while a person has to check it, or it is empty or invalid. */
export const CheckFrame = ({ field, label, value, hasCountry = true, isPlain = false, acts, settleWords, children }: FieldFrameProps) => {
  const { import: text, ui } = useText()
  const { state, isNew, active, activate, confirm, leave } = useCheck()
  const isWaiting = isFieldWaiting(state, field) && !isNew(field)
  const gap = gapOf(state, field)
  const words = gap === 'empty' ? text.leaveEmpty : settleWords ?? text.itIsRight
  const question = useId()
  const row = useRef<HTMLDivElement>(null)
  const pointing = useRef(0)
  // A mouse that only passes over fields does not scroll the source.
  const point = (): void => {
    window.clearTimeout(pointing.current)
    pointing.current = window.setTimeout(() => activate(field), 150)
  }
  useEffect(() => () => window.clearTimeout(pointing.current), [])
  // The button disappears with its question: the focus moves to the row.
  const settle = (): void => {
    flushSync(() => confirm(field))
    row.current?.querySelector<HTMLElement>('.fact-row__body :is(textarea, [role="spinbutton"], button)')?.focus()
  }
  return (
    <div ref={row} className="fact-row" data-field={field} data-check={isWaiting} data-plain={isPlain} data-active={active === field}
      onFocus={() => activate(field)} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) leave(field) }} onMouseEnter={point} onMouseLeave={() => window.clearTimeout(pointing.current)}>
      {isWaiting && (
        <div className="fact-row__ask" id={question}>
          <span className="fact-row__name"><Icon shape={WarningCircle} size={18} /><span>{label}</span></span>
          <b>{questionOf(field, gap, entriesOf(state, field), hasCountry, text.questions)}</b>
        </div>
      )}
      <div className="fact-row__body" {...(isWaiting ? { role: 'group', 'aria-describedby': question } : {})}>{children}</div>
      <PlaceLink field={field} label={label} {...(value === undefined ? {} : { value })} />
      {isWaiting && (
        <div className="fact-row__acts">
          {acts}
          {gap !== 'invalid' && <Button size={28} icon={Check} label={ui.labelled({ label: words, value: label })} onPress={settle}>{words}</Button>}
        </div>
      )}
    </div>
  )
}
