import { useState } from 'react'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-field.tsx'

/** A field for the text of a mail with a slip in it. */
export const PasteMail = ({ onAdd, onClose }: { /** Answers whether a slip was read. */ readonly onAdd: (text: string) => Promise<boolean>; readonly onClose: () => void }) => {
  const { collate: text } = useText()
  const [typed, setTyped] = useState('')
  const [isRefused, setIsRefused] = useState(false)
  const add = async (): Promise<void> => {
    const isRead = await onAdd(typed)
    setIsRefused(!isRead)
    if (isRead) onClose()
  }
  return (
    <div className="collate-paste">
      <TextArea label={text.pasteMail} hint={text.pasteHint} problem={isRefused ? text.mailRefused : null} value={typed} onChange={setTyped} rows={5} takesFocus />
      <div className="collate-buttons">
        <Button cannot={typed.trim() === '' ? { why: text.pasteFirst } : null} onPress={() => add()}>{text.addMail}</Button>
        <Button look="quiet" onPress={onClose}>{text.notNow}</Button>
      </div>
    </div>
  )
}
