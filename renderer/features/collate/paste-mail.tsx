import { useState } from 'react'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-field.tsx'

/** A field for the text of a mail with a slip in it. */
export const PasteMail = ({ onAdd, onClose }: { readonly onAdd: (text: string) => Promise<void>; readonly onClose: () => void }) => {
  const { collate: text } = useText()
  const [typed, setTyped] = useState('')
  const add = async (): Promise<void> => {
    await onAdd(typed)
    onClose()
  }
  return (
    <div className="collate-paste">
      <TextArea label={text.pasteMail} hint={text.pasteHint} value={typed} onChange={setTyped} rows={5} takesFocus />
      <div className="collate-buttons">
        <Button cannot={typed.trim() === '' ? { why: text.pasteFirst } : null} onPress={() => add()}>{text.addMail}</Button>
        <Button look="quiet" onPress={onClose}>{text.notNow}</Button>
      </div>
    </div>
  )
}
