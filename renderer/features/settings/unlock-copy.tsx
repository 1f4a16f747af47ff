import { useState } from 'react'
import type { CopyUnlock } from '../../../preload/backup-calls.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'

/** Asks for what opens a copy that has another key than the data. What is typed is never kept as a draft. */
export const UnlockCopy = ({ takesPassphrase, problem, onUnlock, onClose }: {
  /** Whether its passphrase opens it as well as its recovery key. */
  readonly takesPassphrase: boolean
  /** Why what was typed did not open it. */
  readonly problem: CallProblem | null
  readonly onUnlock: (unlock: CopyUnlock) => void
  readonly onClose: () => void
}) => {
  const { backup: text } = useText()
  const [recoveryKey, setRecoveryKey] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const usesPassphrase = recoveryKey.trim() === '' && passphrase !== ''
  return (
    <Form className="form restore__unlock" label={text.unlockTitle} onSubmit={() => onUnlock(usesPassphrase ? { passphrase } : { recoveryKey })}>
      <h4 className="restore__head">{text.unlockTitle}</h4>
      <p>{takesPassphrase ? text.unlockEither : text.unlockText}</p>
      {takesPassphrase && <TextField type="password" label={text.copyPassphrase} value={passphrase} onChange={setPassphrase} takesFocus />}
      <TextArea label={text.recoveryKey} rows={3} value={recoveryKey} onChange={setRecoveryKey} takesFocus={!takesPassphrase} />
      {problem && <ProblemNote problem={problem} />}
      <div className="restore__acts">
        <Button onPress={onClose}>{text.keep}</Button>
        <Button look="filled" type="submit">{text.unlock}</Button>
      </div>
    </Form>
  )
}
