import { WarningCircle } from '@phosphor-icons/react'
import { DatePicker, FieldError, Label, Text, TextArea, TextField } from 'react-aria-components'
import type { FormField } from '../../../core/case/field-path.ts'
import { useText } from '../../text.ts'
import { DayParts } from '../../ui/day-parts.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useDay } from '../../ui/use-day.ts'
import { useFieldProblem } from './case-form-context.ts'
import { useCheckIfAny } from './check-context.ts'
import { CheckFrame } from './check-frame.tsx'
import type { FieldFrameProps } from './check-frame.tsx'
import './fact-row.css'

/** One field of a case; on the check screen with its place in the source and its question. */
export const FactFrame = (props: FieldFrameProps) =>
  useCheckIfAny() === null
    ? <div className="fact-row" data-field={props.field} data-check={false}><div className="fact-row__body">{props.children}</div></div>
    : <CheckFrame {...props} />

export type Typed = { readonly field: FormField; readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

type TextLook = {
  /** Several lines may be typed. */
  readonly isLong?: boolean | undefined
  readonly voice?: 'sans' | 'serif' | undefined
  /** How to type it; not shown on the check screen, where the document shows it. */
  readonly hint?: string | undefined
}

/** Text that is edited in place. One line unless `isLong`. */
export const TypedText = ({ field, label, value, onChange, isLong = false, voice = 'sans', hint }: Typed & TextLook) => {
  const text = useText().import
  const isCheck = useCheckIfAny() !== null
  const problem = useFieldProblem(field)
  return (
    <TextField className="fact-text" value={value} isInvalid={problem !== null} validationBehavior="aria"
      onChange={(next) => onChange(isLong ? next : next.replace(/\s*\n\s*/gu, ' '))}>
      <Label className="fact-text__label">{label}</Label>
      <div className="fact-text__value">
        <TextArea className="fact-text__input" data-voice={voice} rows={1} dir="auto" autoComplete="off" spellCheck={false} {...(isCheck ? { placeholder: text.missing } : {})} />
        {!isCheck && hint !== undefined && <Text slot="description" className="field__hint">{hint}</Text>}
        <FieldError className="field__problem"><Icon shape={WarningCircle} size={16} weight="fill" /><span>{problem}</span></FieldError>
      </div>
    </TextField>
  )
}

/** A day, typed in parts or picked from a calendar. */
export const TypedDay = ({ field, label, value, onChange }: Typed) => {
  const { date, setDate, onText, remark } = useDay(value, onChange)
  const problem = useFieldProblem(field)
  return (
    <DatePicker className="fact-text" value={date} onChange={setDate} granularity="day" isInvalid={problem !== null} validationBehavior="aria">
      <Label className="fact-text__label">{label}</Label>
      <div className="fact-text__value">
        <DayParts onText={onText} />
        {remark !== null && problem === null && <Text slot="description" className="field__hint">{remark}</Text>}
        <FieldError className="field__problem"><Icon shape={WarningCircle} size={16} weight="fill" /><span>{remark ?? problem}</span></FieldError>
      </div>
    </DatePicker>
  )
}

type RowProps = Typed & TextLook & Pick<FieldFrameProps, 'acts' | 'hasCountry' | 'settleWords'>

export const TextRow = ({ acts, hasCountry, settleWords, ...typed }: RowProps) => (
  <FactFrame field={typed.field} label={typed.label} acts={acts} hasCountry={hasCountry} settleWords={settleWords}><TypedText {...typed} /></FactFrame>
)

/** A list with one entry on each line. Empty lines stay while typing; the facts leave them out. */
export const LinesRow = ({ value, onChange, ...rest }: Omit<RowProps, 'value' | 'onChange'> & {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}) => <TextRow {...rest} isLong value={value.join('\n')} onChange={(next) => onChange(next === '' ? [] : next.split('\n'))} />
