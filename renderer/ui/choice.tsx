import { Check, Minus } from '@phosphor-icons/react'
import { CheckboxButton, CheckboxField, FieldError, Label, Radio, RadioGroup as AriaRadioGroup, Text, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { FieldProps } from './field.tsx'
import './choice.css'

/** A checkbox. `children` are its label. */
export const Checkbox = ({ isSelected, isMixed = false, onChange, hint, label, children }: {
  readonly isSelected: boolean
  readonly isMixed?: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly hint?: string
  /** The accessible name where there is no text beside the box. */
  readonly label?: string
  readonly children?: ReactNode
}) => (
  <CheckboxField className="choice" isSelected={isSelected} isIndeterminate={isMixed} onChange={onChange}
    {...(label === undefined ? {} : { 'aria-label': label })}>
    <CheckboxButton className="choice__button">
      <span className="choice__box"><Icon shape={isMixed ? Minus : Check} size={14} weight="bold" /></span>
      {children !== undefined && <span className="choice__words">{children}</span>}
    </CheckboxButton>
    {hint !== undefined && <Text slot="description" className="field__hint choice__hint">{hint}</Text>}
  </CheckboxField>
)

export type Choice<Value extends string> = { readonly value: Value; readonly label: string; readonly hint?: string }

/** A choice of one of a few, all visible. */
export const RadioGroup = <Value extends string>({ value, choices, onChange, isRow = false, ...field }: FieldProps & {
  readonly value: Value | null
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
  readonly isRow?: boolean
}) => (
  <AriaRadioGroup
    className="field radios" data-row={isRow} value={value} isInvalid={Boolean(field.problem)}
    orientation={isRow ? 'horizontal' : 'vertical'}
    onChange={(next) => {
      const chosen = choices.find((choice) => choice.value === next)
      if (chosen) onChange(chosen.value)
    }}
  >
    <Label className={field.isLabelHidden ? 'visually-hidden' : 'field__label'}>{field.label}</Label>
    <div className="radios__list">
      {choices.map((choice) => (
        <Radio key={choice.value} value={choice.value} className="choice__button">
          <span className="choice__dot" />
          <span className="choice__words">
            <span>{choice.label}</span>
            {choice.hint !== undefined && <span className="meta">{choice.hint}</span>}
          </span>
        </Radio>
      ))}
    </div>
    {field.hint !== undefined && <Text slot="description" className="field__hint">{field.hint}</Text>}
    <FieldError className="field__problem">{field.problem}</FieldError>
  </AriaRadioGroup>
)

/** A choice of one of two to five short words side by side; arrow keys move between them. */
export const Segmented = <Value extends string>({ label, value, choices, onChange }: {
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}) => (
  <ToggleButtonGroup
    className="segmented" aria-label={label} selectionMode="single" disallowEmptySelection selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const chosen = choices.find((choice) => keys.has(choice.value))
      if (chosen) onChange(chosen.value)
    }}
  >
    {choices.map((choice) => (
      <ToggleButton key={choice.value} id={choice.value} className="segmented__choice">{choice.label}</ToggleButton>
    ))}
  </ToggleButtonGroup>
)

/** A segmented choice with a label above it, for forms. */
export const SegmentedField = <Value extends string>({ label, hint, ...segmented }: {
  readonly label: string
  readonly hint?: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}) => (
  <div className="field">
    <span className="field__label" aria-hidden="true">{label}</span>
    <Segmented label={label} {...segmented} />
    {hint !== undefined && <span className="field__hint">{hint}</span>}
  </div>
)
