import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { FormDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { DraftLine, useThrowAway } from '../../ui/draft-line.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { useEscape } from '../../ui/use-escape.ts'
import './case-file.css'

/** A small form in place of the text that it edits: saved with Enter or the button, thrown away with Cancel, closed with Esc, which keeps what was typed as a draft. */
export const InlineForm = ({ label, draft, onSave, onCancel, why = null, children }: {
  readonly label: string
  readonly draft: Parameters<typeof DraftLine>[0]['draft'] & Pick<FormDraft<unknown>, 'setAside' | 'refused' | 'setRefused'>
  readonly onSave: () => unknown
  readonly onCancel: () => void
  /** Why it cannot be saved as it is, as a sentence; null when it can. */
  readonly why?: string | null
  readonly children: ReactNode
}) => {
  const text = useText().casePage
  const throwAway = useThrowAway(draft)
  const [opener] = useState(() => document.activeElement)
  useEscape(true, () => {
    draft.setAside()
    onCancel()
    // What opened the form may be there again only after it is closed.
    requestAnimationFrame(() => (opener instanceof HTMLElement && opener.isConnected ? opener : document.querySelector<HTMLElement>('.sheet'))?.focus())
  }, { isInFields: true })
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The focus brings only the field into sight, and Save may be below the edge of the window.
    if (end.current?.closest('form')?.contains(document.activeElement)) end.current.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <Form className="inline-form" label={label} onSubmit={() => (why === null ? onSave() : undefined)}>
      <DraftLine draft={draft} />
      <RefusedTextsKept draft={draft}>{children}</RefusedTextsKept>
      <div ref={end} className="inline-form__end">
        <Button look="quiet" size={28} onPress={() => { throwAway(); onCancel() }}>{text.cancel}</Button>
        <Button size={28} type="submit" cannot={why === null ? null : { why }}>{text.save}</Button>
      </div>
    </Form>
  )
}
