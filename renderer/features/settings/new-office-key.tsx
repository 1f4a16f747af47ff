import { FolderOpen, Key } from '@phosphor-icons/react'
import { useState } from 'react'
import { maxOfficeName } from '../../../core/office/types.ts'
import type { CallProblem, PickedFile } from '../../../preload/contract.ts'
import { problemSentences } from '../../../words/problem-sentences.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { FormDialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'

/** Asks for the words of a saved key. They are a secret, so they are not kept as a draft. */
const KeyDialog = ({ file, onClose, onKept }: { readonly file: PickedFile; readonly onClose: () => void; readonly onKept: () => void }) => {
  const words = useText()
  const text = words.office.settings
  const [phrase, setPhrase] = useState('')
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const take = async (): Promise<void> => {
    const taken = await call('office.takeKey', { token: file.token, phrase })
    if (taken.ok) return onKept()
    setProblem(taken.problem)
  }
  const said = problem && problemSentences(problem, words)
  return (
    <FormDialog title={text.openTitle({ file: file.fileName })} saveLabel={text.take} cancelLabel={text.cancel} icon={FolderOpen} onSave={take} onCancel={onClose}>
      <TextField label={text.phrase} hint={text.openText} value={phrase} onChange={(typed) => { setPhrase(typed); setProblem(null) }} takesFocus {...(said ? { problem: `${said.message} ${said.next}` } : {})} />
    </FormDialog>
  )
}

/** Makes the key of an office, or takes it from the file where it was saved. */
export const NewOfficeKey = ({ onKept }: { readonly onKept: () => void }) => {
  const { office: { settings: text } } = useText()
  const toasts = useToasts()
  const [name, setName] = useState('')
  const [file, setFile] = useState<PickedFile | null>(null)
  const make = async (): Promise<void> => {
    const made = await call('office.makeKey', { name })
    if (!made.ok) return toasts.showProblem(made.problem)
    onKept()
  }
  const choose = async (): Promise<void> => {
    const picked = await call('office.pickFile', null)
    if (!picked.ok) return toasts.showProblem(picked.problem)
    setFile(picked.value)
  }
  const isTooLong = name.length > maxOfficeName
  return (
    <Form className="form" onSubmit={make}>
      <p className="settings__text">{text.keyText}</p>
      <TextField label={text.name} hint={text.nameHint} value={name} onChange={setName} problem={isTooLong ? text.tooLong({ count: maxOfficeName }) : null} />
      <div className="office-files__acts">
        <Button type="submit" icon={Key} cannot={name.trim() === '' ? { why: text.nameFirst } : isTooLong ? { why: text.tooLong({ count: maxOfficeName }) } : null}>{text.makeKey}</Button>
        <Button icon={FolderOpen} onPress={() => choose()}>{text.takeKey}</Button>
      </div>
      {file && <KeyDialog key={file.token} file={file} onClose={() => setFile(null)} onKept={() => { setFile(null); onKept() }} />}
    </Form>
  )
}
