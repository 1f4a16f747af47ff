import { Printer } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Day } from '../../../core/day.ts'
import { call } from '../../api.ts'
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
  const [groups, setGroups] = useState<readonly string[] | null>(null)
  const show = async (): Promise<void> => {
    const answer = await call('passphrase.sheet', { current })
    if (!answer.ok) return refusal.refuse(answer.problem)
    setCurrent('')
    setGroups(answer.value.groups)
  }
  if (groups !== null) {
    return (
      <div className="phrase">
        <div className="phrase__acts">
          <Button look="filled" icon={Printer} takesFocus onPress={() => window.print()}>{text.print}</Button>
          <Button onPress={() => setGroups(null)}>{text.done}</Button>
        </div>
        <RecoverySheet groups={groups} groupName={groupName} today={today} />
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
