import { Printer } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Day } from '../../../core/day.ts'
import { call } from '../../api.ts'
import type { PrintedKey } from '../../../preload/passphrase-calls.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import './laptops.css'
import { RecoverySheet } from './recovery-sheet.tsx'
import { newPassphraseCodes, useRefusal } from './use-refusal.ts'
import { Working } from './working.tsx'

/** Shows the sheet with the recovery key, to be printed or copied by hand. */
const OnPaper = ({ printed, groupName, today, onNext, onCancel }: Printed & { readonly onNext: () => void; readonly onCancel: () => void }) => {
  const { passphrase: text } = useText()
  return (
    <Form className="form phrase" label={text.recoveryTitle} onSubmit={onNext}>
      <h3 className="phrase__title">{text.recoveryTitle}</h3>
      <p>{text.recoveryText}</p>
      {/* Above the sheet: below it the focused button would be out of sight in a small window. */}
      <div className="phrase__acts">
        <Button look="filled" icon={Printer} takesFocus onPress={() => window.print()}>{text.print}</Button>
        <Button type="submit">{text.onPaper}</Button>
        <Button onPress={onCancel}>{text.cancel}</Button>
      </div>
      <RecoverySheet printed={printed} groupName={groupName} today={today} />
    </Form>
  )
}

/** Encrypts when the recovery key was typed back: from paper, because it is not in sight any more. */
const TypeBack = ({ number, onBack, onCancel, onDone }: { /** Of the sheet. */ readonly number: string; readonly onBack: () => void; readonly onCancel: () => void; readonly onDone: () => void }) => {
  const { passphrase: text, format } = useText()
  const toasts = useToasts()
  const [typed, setTyped] = useState('')
  const refusal = useRefusal(['recovery-key-length', 'recovery-key-mistyped', 'recovery-key-other'])
  const confirm = async (): Promise<void> => {
    const answer = await call('passphrase.confirm', { recoveryKey: typed })
    if (!answer.ok) return refusal.refuse(answer.problem)
    const { left } = answer.value
    onDone()
    toasts.show({ title: text.isDone, ...(left.length > 0 ? { text: text.left({ count: left.length, names: format.list(left) }) } : {}) })
  }
  return (
    <Form className="form phrase" label={text.typeBackTitle({ number })} onSubmit={confirm}>
      <h3 className="phrase__title">{text.typeBackTitle({ number })}</h3>
      <p>{text.typeBackText}</p>
      <TextField label={text.typeBack} value={typed} onChange={(next) => { setTyped(next); refusal.forget() }} problem={refusal.said} inputRef={refusal.inputRef} takesFocus />
      <div className="phrase__acts">
        <Button look="filled" type="submit">{text.lock}</Button>
        <Button onPress={onBack}>{text.showAgain}</Button>
        <Button onPress={onCancel}>{text.cancel}</Button>
      </div>
      <Working />
    </Form>
  )
}

type Printed = { readonly printed: PrintedKey; readonly groupName: string; readonly today: Day | null }

/** Sets a passphrase in three steps, so that nobody is locked out: the passphrase, the recovery key on paper, and that key typed back. */
export const SetPassphrase = ({ groupName, today, onDone }: Omit<Printed, 'printed'> & { /** The data are encrypted. */ readonly onDone: () => void }) => {
  const { passphrase: text } = useText()
  const refusal = useRefusal(newPassphraseCodes)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [printed, setPrinted] = useState<PrintedKey | null>(null)
  const [isOnPaper, setOnPaper] = useState(false)
  const isDifferent = again !== '' && again !== passphrase
  const begin = async (): Promise<void> => {
    if (again !== passphrase) return
    const answer = await call('passphrase.begin', { passphrase })
    if (!answer.ok) return refusal.refuse(answer.problem)
    setOnPaper(false)
    setPrinted(answer.value)
  }
  const cancel = (): void => setPrinted(null)
  if (printed !== null && isOnPaper) return <TypeBack number={printed.number} onBack={() => setOnPaper(false)} onCancel={cancel} onDone={onDone} />
  if (printed !== null) return <OnPaper printed={printed} groupName={groupName} today={today} onNext={() => setOnPaper(true)} onCancel={cancel} />
  return (
    <Form className="form" label={text.title} onSubmit={begin}>
      <TextField type="password" label={text.passphrase} hint={text.passphraseHint} value={passphrase} onChange={(typed) => { setPassphrase(typed); refusal.forget() }} problem={refusal.said} inputRef={refusal.inputRef} />
      <TextField type="password" label={text.again} value={again} onChange={setAgain} problem={isDifferent ? text.different : null} />
      <div><Button look="filled" type="submit">{text.next}</Button></div>
    </Form>
  )
}
