import { Minus, Plus } from '@phosphor-icons/react'
import type { RefObject } from 'react'
import { Button as AriaButton, Group, Input, TextField as AriaTextField } from 'react-aria-components'
import type { NumberRange } from '../../core/text/read-number.ts'
import { useText } from '../text.ts'
import { Icon } from './icon.tsx'
import type { FieldProps } from './field.tsx'
import { FieldFrame } from './field.tsx'
import { useNumber } from './use-number.ts'
import { useSelectOnClick } from './use-select-on-click.ts'

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 }

/** A number, by default whole, with buttons for one less and one more. What is no number of the field is said beside it and stays as typed. */
export const NumberField = ({ value, onChange, onEmpty, limits, step = 1, decimals = 0, isSigned = false, inputRef, keptAs, takesFocus = false, ...field }: FieldProps & {
  /** Null where no number is known, which only a field with `onEmpty` can have. */
  readonly value: number | null
  readonly onChange: (value: number) => void
  /** The field was emptied: no number is known. Without it an empty field is refused. */
  readonly onEmpty?: () => void
  /** From the rules of what the number is about, so that whoever takes the value accepts the same. */
  readonly limits: NumberRange
  /** What one press of a button adds; any number may be typed. */
  readonly step?: number
  readonly decimals?: number
  /** Positive numbers have a plus sign, as for a distance to either side. */
  readonly isSigned?: boolean
  readonly inputRef?: RefObject<HTMLInputElement | null>
  /** The field has the focus, with its number selected, when it appears. */
  readonly takesFocus?: boolean
  /** Names the field in its form's draft where its label does not. */
  readonly keptAs?: string
}) => {
  const text = useText()
  const number = useNumber({ value, onChange, onEmpty, ...limits, decimals, isSigned, field: keptAs ?? field.label })
  const selectOnClick = useSelectOnClick()
  const problem = number.remark ?? field.problem
  return (
    <AriaTextField
      className="field" value={number.shown} onChange={number.onText} onBlur={number.onBlur} isInvalid={number.isRefused || Boolean(problem)} validationBehavior="aria"
      inputMode={decimals === 0 ? 'numeric' : 'decimal'} {...(takesFocus ? { autoFocus: true } : {})}
      onKeyDown={(event) => {
        const direction = arrows[event.key]
        // Keys that are not the field's own go on to its form and its page, such as Esc.
        if (direction === undefined) return event.continuePropagation()
        event.preventDefault()
        number.step(direction * step)
      }}
    >
      <FieldFrame {...field} problem={problem} hint={number.limit ?? field.hint}>
        <Group className="field__number">
          <Input className="field__number-input" autoComplete="off" data-refused={number.isRefused} {...selectOnClick} {...(inputRef ? { ref: inputRef } : {})} />
          <AriaButton excludeFromTabOrder className="field__step" aria-label={text.ui.decrease({ what: field.label })} onPress={() => number.step(-step)}><Icon shape={Minus} size={16} /></AriaButton>
          <AriaButton excludeFromTabOrder className="field__step" aria-label={text.ui.increase({ what: field.label })} onPress={() => number.step(step)}><Icon shape={Plus} size={16} /></AriaButton>
        </Group>
      </FieldFrame>
    </AriaTextField>
  )
}
