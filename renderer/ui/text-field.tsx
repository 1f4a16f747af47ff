import { Input, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import type { RefObject } from 'react'
import type { FieldProps } from './field.tsx'
import { FieldFrame } from './field.tsx'

type TextProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  readonly placeholder?: string
  readonly voice?: 'sans' | 'serif'
  /** Takes the focus when it appears: for a form that was just opened. */
  readonly takesFocus?: boolean
  readonly isReadOnly?: boolean
}

/** One line of text. */
export const TextField = ({ value, onChange, onFocus, onBlur, onEnter, inputRef, placeholder, voice = 'sans', takesFocus, isReadOnly, type = 'text', ...field }: TextProps & {
  readonly inputRef?: RefObject<HTMLInputElement | null>
  readonly type?: 'text' | 'email' | 'tel' | 'password'
  /** Enter in the field, in place of saving its form. */
  readonly onEnter?: (field: HTMLElement) => void
}) => (
  <AriaTextField
    className="field" value={value} onChange={onChange} type={type} isInvalid={Boolean(field.problem)} validationBehavior="aria"
    isReadOnly={isReadOnly ?? false} {...(takesFocus ? { autoFocus: true } : {})}
    {...(onFocus ? { onFocus } : {})} {...(onBlur ? { onBlur } : {})}
    {...(onEnter ? {
      onKeyDown: (event) => {
        if (event.key !== 'Enter') return event.continuePropagation()
        event.preventDefault()
        onEnter(event.target as HTMLElement)
      },
    } : {})}
  >
    <FieldFrame {...field}>
      <Input className="field__input" data-voice={voice} autoComplete="off" spellCheck={false} {...(placeholder === undefined ? {} : { placeholder })} {...(inputRef ? { ref: inputRef } : {})} />
    </FieldFrame>
  </AriaTextField>
)

/** Several lines of text; grows while typing, up to twice `rows`. */
export const TextArea = ({ value, onChange, onFocus, onBlur, placeholder, voice = 'sans', takesFocus, isReadOnly, rows = 3, ...field }: TextProps & {
  readonly rows?: number
}) => (
  <AriaTextField
    className="field" value={value} onChange={onChange} isInvalid={Boolean(field.problem)} validationBehavior="aria"
    isReadOnly={isReadOnly ?? false} {...(takesFocus ? { autoFocus: true } : {})}
    {...(onFocus ? { onFocus } : {})} {...(onBlur ? { onBlur } : {})}
  >
    <FieldFrame {...field}>
      <AriaTextArea className="field__input field__area" data-voice={voice} rows={rows} style={{ ['--rows' as string]: rows }} autoComplete="off" spellCheck={false} {...(placeholder === undefined ? {} : { placeholder })} />
    </FieldFrame>
  </AriaTextField>
)
