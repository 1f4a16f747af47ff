import { Printer } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Day } from '../../../core/day.ts'
import { call } from '../../api.ts'
import type { PrintedKey } from '../../../preload/passphrase-calls.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { useRefusal } from './use-refusal.ts'

/** Shows the sheet with the recovery key again, for who knows the passphrase: paper gets lost. */
export const SheetAgain = ({ groupName, today }: { readonly groupName: string; readonly today: Day | null }) => {
  const { passphrase: text } = useText()
  const refusal = useRefusal(['passphrase-wrong'])
  const [current, setCurrent] = useState('')
  const [printed, setPrinted] = useState<PrintedKey | null>(null)
  const show = async (): Promise<void> => {
    const answer = await call('passphrase.sheet', { current })
    if (!answer.ok) return refusal.refuse(answer.problem)
    setCurrent('')
    setPrinted(answer.value)
  }
  if (printed !== null) {
    return (
      <div className="phrase">
        <div className="phrase__acts">
          <Button look="filled" icon={Printer} takesFocus onPress={() => window.print()}>{text.print}</Button>
          <Button onPress={() => setPrinted(null)}>{text.done}</Button>
        </div>
        <RecoverySheet printed={printed} groupName={groupName} today={today} />
      </div>
    )
  }
  return (
    <Form className="form" label={text.sheetAgain} onSubmit={show}>
      <p>{text.sheetAgainText}</p>
      <TextField type="password" label={text.current} value={current} onChange={(typed) => { setCurrent(typed); refusal.forget() }} problem={refusal.said} inputRef={refusal.inputRef} />
      <div><Button type="submit">{text.showSheet}</Button></div>
    </Form>
  )
}
