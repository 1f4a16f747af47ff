import { CaretDown, Check } from '@phosphor-icons/react'
import { Button as AriaButton, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { useText } from '../text.ts'
import { Icon } from './icon.tsx'
import type { FieldProps } from './field.tsx'
import { FieldFrame } from './field.tsx'
import './popover.css'

export type SelectOption<Value extends string> = { readonly value: Value; readonly label: string; readonly detail?: string }

/** A choice of one of a list. `value` null shows the placeholder. */
export const SelectField = <Value extends string>({ value, options, onChange, placeholder, ...field }: FieldProps & {
  readonly value: Value | null
  readonly options: readonly SelectOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
}) => {
  const text = useText()
  const shown = options.find((option) => option.value === value)
  return (
    <Select
      className="field" value={value} isInvalid={Boolean(field.problem)} validationBehavior="aria"
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
    >
      <FieldFrame {...field}>
        <AriaButton className="field__input field__select">
          <SelectValue className="ellipsis">{shown ? shown.label : <span className="quiet">{placeholder ?? text.ui.choose}</span>}</SelectValue>
          <Icon shape={CaretDown} size={16} />
        </AriaButton>
      </FieldFrame>
      <Popover className="popover popover--select" offset={4}>
        <ListBox className="menu">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="menu__item">
              <span className="menu__words">
                <span>{option.label}</span>
                {option.detail !== undefined && <span className="meta">{option.detail}</span>}
              </span>
              {option.value === value && <Icon shape={Check} size={16} />}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
