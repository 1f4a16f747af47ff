import { Minus, Plus } from '@phosphor-icons/react'
import { Button as AriaButton, Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { useText } from '../text.ts'
import { Icon } from './icon.tsx'
import type { FieldProps } from './field.tsx'
import { FieldFrame } from './field.tsx'

/** A number, by default whole, with buttons for one less and one more. Empty counts as `min`. */
export const NumberField = ({ value, onChange, min = 0, max, step = 1, decimals = 0, autoFocus, ...field }: FieldProps & {
  readonly value: number
  readonly onChange: (value: number) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** Number of decimals; with decimals, positive numbers have a plus sign. */
  readonly decimals?: number
  readonly autoFocus?: boolean
}) => {
  const text = useText()
  return (
    <AriaNumberField
      className="field" value={value} onChange={(next) => onChange(Number.isNaN(next) ? min : next)} minValue={min} step={step}
      {...(max === undefined ? {} : { maxValue: max })} isInvalid={Boolean(field.problem)} validationBehavior="aria"
      isDisabled={field.isDisabled ?? false} formatOptions={decimals === 0 ? { maximumFractionDigits: 0 } : { maximumFractionDigits: decimals, minimumFractionDigits: decimals, signDisplay: 'exceptZero' }} {...(autoFocus ? { autoFocus } : {})}
    >
      <FieldFrame {...field}>
        <Group className="field__number">
          <Input className="field__number-input" />
          <AriaButton slot="decrement" className="field__step" aria-label={text.ui.decrease({ what: field.label })}><Icon shape={Minus} size={16} /></AriaButton>
          <AriaButton slot="increment" className="field__step" aria-label={text.ui.increase({ what: field.label })}><Icon shape={Plus} size={16} /></AriaButton>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}
