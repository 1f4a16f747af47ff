import type { ReactNode } from 'react'
import { useText } from '../../text.ts'
import { DraftLine, useThrowAway } from '../../ui/draft-line.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import './case-file.css'

/** A small form in place of the text that it edits: saved with Enter or the button, closed with Cancel. */
export const InlineForm = ({ label, draft, onSave, onCancel, canSave = true, children }: {
  readonly label: string
  readonly draft: Parameters<typeof DraftLine>[0]['draft']
  readonly onSave: () => unknown
  readonly onCancel: () => void
  readonly canSave?: boolean
  readonly children: ReactNode
}) => {
  const text = useText().casePage
  const throwAway = useThrowAway(draft)
  return (
    <Form className="inline-form" label={label} onSubmit={() => (canSave ? onSave() : undefined)}>
      <DraftLine draft={draft} />
      {children}
      <div className="inline-form__end">
        <Button look="quiet" size={28} onPress={() => { throwAway(); onCancel() }}>{text.cancel}</Button>
        <Button size={28} type="submit" isDisabled={!canSave}>{text.save}</Button>
      </div>
    </Form>
  )
}
