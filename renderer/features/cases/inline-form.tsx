import type { ReactNode } from 'react'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import './case-file.css'

/** A small form in place of the text that it edits: saved with Enter or the button, closed with Cancel. */
export const InlineForm = ({ label, onSave, onCancel, canSave = true, children }: {
  readonly label: string
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly canSave?: boolean
  readonly children: ReactNode
}) => {
  const text = useText().casePage
  return (
    <form
      className="inline-form" aria-label={label} noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (canSave) onSave()
      }}
    >
      {children}
      <div className="inline-form__end">
        <Button look="quiet" size={28} onPress={onCancel}>{text.cancel}</Button>
        <Button size={28} type="submit" isDisabled={!canSave}>{text.save}</Button>
      </div>
    </form>
  )
}
