import { FileText, WarningCircle } from '@phosphor-icons/react'
import type { ReactNode } from 'react'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import './form.css'
import { useFieldProblem, useForm } from './form-context.tsx'

type Common = { readonly field: string; readonly label: string; readonly hint?: string }

/** A field with where it was read at its end; amber with its reason when a person should look at it. */
const Marked = ({ field, label, children }: { readonly field: string; readonly label: string; readonly children: ReactNode }) => {
  const { markOf, onFocus } = useForm()
  const { import: text, ui } = useText()
  const mark = markOf(field)
  if (!mark) return <div className="marked" data-field={field}>{children}</div>
  return (
    <div className="marked" data-check={mark.isToCheck} data-field={field}>
      {mark.isToCheck && <p className="marked__question"><Icon shape={WarningCircle} size={16} /><span>{mark.reason}</span></p>}
      <div className="marked__row">
        {children}
        {mark.line !== null && (
          <LinkButton icon={FileText} label={ui.labelled({ label: text.fromLine({ line: mark.line }), value: text.showSource({ field: label }) })} onPress={() => onFocus(field)}>{text.fromLine({ line: mark.line })}</LinkButton>
        )}
      </div>
    </div>
  )
}

export const LineField = ({ field, label, value, onChange, hint }: Common & { readonly value: string; readonly onChange: (value: string) => void }) => {
  const { onFocus } = useForm()
  const problem = useFieldProblem(field)
  return (
    <Marked field={field} label={label}>
      <TextField label={label} value={value} onChange={onChange} problem={problem} onFocus={() => onFocus(field)} {...(hint === undefined ? {} : { hint })} />
    </Marked>
  )
}

export const DayLine = ({ field, label, value, onChange }: Common & { readonly value: string; readonly onChange: (value: string) => void }) => {
  const { onFocus } = useForm()
  const problem = useFieldProblem(field)
  return (
    <Marked field={field} label={label}>
      <DayField label={label} value={value} onChange={onChange} problem={problem} onFocus={() => onFocus(field)} />
    </Marked>
  )
}

export const TextBlock = ({ field, label, value, onChange, hint, rows = 4, voice = 'serif' }: Common & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  readonly voice?: 'sans' | 'serif'
}) => {
  const { onFocus } = useForm()
  const problem = useFieldProblem(field)
  return (
    <Marked field={field} label={label}>
      <TextArea label={label} value={value} onChange={onChange} problem={problem} rows={rows} voice={voice} onFocus={() => onFocus(field)} {...(hint === undefined ? {} : { hint })} />
    </Marked>
  )
}

/** A list with one entry on each line. Empty lines stay while one types; the rules leave them out. */
export const LinesBlock = ({ value, onChange, ...rest }: Common & {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}) => {
  const text = useText().cases.hint
  return (
    <TextBlock {...rest} hint={rest.hint ?? text.lines} rows={Math.max(2, Math.min(value.length, 6))} voice="sans" value={value.join('\n')}
      onChange={(next) => onChange(next === '' ? [] : next.split('\n'))} />
  )
}
