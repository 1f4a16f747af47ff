import { Check, WarningCircle } from '@phosphor-icons/react'
import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { FieldError, Label, TextArea, TextField } from 'react-aria-components'
import type { FormField } from '../../../core/case/field-path.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { readTypedDay } from '../../ui/typed-day.ts'
import { useCheck, useCheckProblem } from './check-context.ts'
import { entriesOf, waits } from './check-model.ts'
import { PlaceLink } from './check-place.tsx'
import { questionOf } from './check-questions.ts'

/** A field with where it was read; amber with its question while it waits for a person. */
export const CheckFrame = ({ field, label, value, hasCountry = true, isPlain = false, acts, settleWords, children }: {
  readonly field: FormField
  readonly label: string
  readonly value?: string
  readonly hasCountry?: boolean
  /** True where `children` have no label of their own to show. */
  readonly isPlain?: boolean
  readonly acts?: ReactNode
  /** What the button says that settles the question. */
  readonly settleWords?: string
  readonly children: ReactNode
}) => {
  const { import: text, ui } = useText()
  const { state, active, activate, confirm, leave } = useCheck()
  const isWaiting = waits(state, field)
  const question = useId()
  const row = useRef<HTMLDivElement>(null)
  const pointing = useRef(0)
  // A mouse on its way across many fields leaves the source where it is.
  const point = (): void => {
    window.clearTimeout(pointing.current)
    pointing.current = window.setTimeout(() => activate(field), 150)
  }
  useEffect(() => () => window.clearTimeout(pointing.current), [])
  // The button goes with its question: the focus stays in the row.
  const settle = (): void => {
    confirm(field)
    requestAnimationFrame(() => row.current?.querySelector('textarea')?.focus())
  }
  return (
    <div ref={row} className="check-row" data-field={field} data-check={isWaiting} data-plain={isPlain} data-active={active === field}
      onFocus={() => activate(field)} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) leave(field) }} onMouseEnter={point} onMouseLeave={() => window.clearTimeout(pointing.current)}>
      {isWaiting && (
        <div className="check-row__ask" id={question}>
          <span className="check-row__name"><Icon shape={WarningCircle} size={18} /><span>{label}</span></span>
          <b>{questionOf(field, entriesOf(state, field), hasCountry, text.questions)}</b>
        </div>
      )}
      <div className="check-row__body" {...(isWaiting ? { role: 'group', 'aria-describedby': question } : {})}>{children}</div>
      <PlaceLink field={field} label={label} {...(value === undefined ? {} : { value })} />
      {isWaiting && (
        <div className="check-row__acts">
          {acts}
          <Button size={28} icon={Check} label={ui.labelled({ label: settleWords ?? text.itIsRight, value: label })} onPress={settle}>{settleWords ?? text.itIsRight}</Button>
        </div>
      )}
    </div>
  )
}

type Typed = { readonly field: FormField; readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

/** Text that is edited where it stands. One line unless `isLong`; a new line then ends nothing. */
export const TypedText = ({ field, label, value, onChange, isLong = false, voice = 'sans' }: Typed & {
  readonly isLong?: boolean
  readonly voice?: 'sans' | 'serif'
}) => {
  const text = useText().import
  const problem = useCheckProblem(field)
  return (
    <TextField className="check-text" value={value} isInvalid={problem !== null} validationBehavior="aria"
      onChange={(next) => onChange(isLong ? next : next.replace(/\s*\n\s*/gu, ' '))}>
      <Label className="check-text__label">{label}</Label>
      <div className="check-text__value">
        <TextArea className="check-text__input" data-voice={voice} rows={1} dir="auto" autoComplete="off" spellCheck={false} placeholder={text.missing} />
        <FieldError className="field__problem"><Icon shape={WarningCircle} size={16} weight="fill" /><span>{problem}</span></FieldError>
      </div>
    </TextField>
  )
}

/** A day that reads in words and is typed in any common form. */
export const TypedDay = ({ value, onChange, ...rest }: Typed) => {
  const { format } = useText()
  const [typed, setTyped] = useState<string | null>(null)
  const day = readTypedDay(value)
  return (
    <div className="check-text__day" onBlur={() => setTyped(null)}>
      <TypedText {...rest} value={typed ?? (day ? format.day(day) : value)} onChange={(next) => {
        setTyped(next)
        onChange(readTypedDay(next) ?? next.trim())
      }} />
    </div>
  )
}

type RowProps = Typed & { readonly isLong?: boolean; readonly voice?: 'sans' | 'serif'; readonly acts?: ReactNode; readonly hasCountry?: boolean; readonly settleWords?: string }

export const TextRow = ({ acts, hasCountry, settleWords, ...typed }: RowProps) => (
  <CheckFrame field={typed.field} label={typed.label} {...(acts === undefined ? {} : { acts })} {...(hasCountry === undefined ? {} : { hasCountry })}
    {...(settleWords === undefined ? {} : { settleWords })}><TypedText {...typed} /></CheckFrame>
)

/** A list with one entry on each line. */
export const LinesRow = ({ value, onChange, ...rest }: Omit<RowProps, 'value' | 'onChange'> & {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}) => <TextRow {...rest} isLong value={value.join('\n')} onChange={(next) => onChange(next === '' ? [] : next.split('\n'))} />
