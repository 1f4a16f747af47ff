import { useState } from 'react'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import './laptops.css'

/** Shows the recovery key once, and encrypts when it was typed back from paper. */
const TypeBack = ({ groups, onCancel }: { readonly groups: readonly string[]; readonly onCancel: () => void }) => {
  const { passphrase: text, format } = useText()
  const toasts = useToasts()
  const [typed, setTyped] = useState('')
  const confirm = async (): Promise<void> => {
    const answer = await call('passphrase.confirm', { recoveryKey: typed })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    const { left } = answer.value
    toasts.show({ title: text.isDone, ...(left.length > 0 ? { text: text.left({ count: left.length, names: format.list(left) }) } : {}) })
  }
  return (
    <Form className="form phrase" label={text.recoveryTitle} onSubmit={confirm}>
      <h3 className="phrase__title">{text.recoveryTitle}</h3>
      <p>{text.recoveryText}</p>
      <ol className="phrase__words" data-voice="code">{groups.map((group, place) => <li key={`${place} ${group}`}>{group}</li>)}</ol>
      <TextField label={text.typeBack} value={typed} onChange={setTyped} takesFocus />
      <div className="phrase__acts">
        <Button look="filled" type="submit">{text.lock}</Button>
        <Button onPress={onCancel}>{text.cancel}</Button>
      </div>
    </Form>
  )
}

/** Sets a passphrase in two steps, so that nobody is locked out: the passphrase, then the recovery key on paper. */
export const SetPassphrase = () => {
  const { passphrase: text } = useText()
  const toasts = useToasts()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [groups, setGroups] = useState<readonly string[] | null>(null)
  const isDifferent = again !== '' && again !== passphrase
  const begin = async (): Promise<void> => {
    if (again !== passphrase) return
    const answer = await call('passphrase.begin', { passphrase })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    setGroups(answer.value.groups)
  }
  if (groups !== null) return <TypeBack groups={groups} onCancel={() => setGroups(null)} />
  return (
    <Form className="form" label={text.title} onSubmit={begin}>
      <TextField type="password" label={text.passphrase} hint={text.passphraseHint} value={passphrase} onChange={setPassphrase} />
      <TextField type="password" label={text.again} value={again} onChange={setAgain} problem={isDifferent ? text.different : null} />
      <div><Button look="filled" type="submit">{text.next}</Button></div>
    </Form>
  )
}
