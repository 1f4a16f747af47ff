import { FolderOpen } from '@phosphor-icons/react'
import { useState } from 'react'
import type { CallProblem, PickedFile } from '../../../preload/contract.ts'
import { problemSentences } from '../../../words/problem-sentences.ts'
import { call } from '../../api.ts'
import { useNavigate } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { FormDialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'

/** Asks for the words of the chosen file. They are a secret, so they are not kept as a draft. */
const WordsDialog = ({ file, onClose }: { readonly file: PickedFile; readonly onClose: () => void }) => {
  const words = useText()
  const { laptops: text } = words
  const go = useNavigate()
  const [phrase, setPhrase] = useState('')
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const open = async (): Promise<void> => {
    const opened = await call('laptops.open', { token: file.token, phrase })
    setProblem(opened.ok ? null : opened.problem)
    if (opened.ok) go({ page: 'join', opened: opened.value })
  }
  const said = problem && problemSentences(problem, words)
  return (
    <FormDialog title={text.openTitle({ file: file.fileName })} saveLabel={text.open} cancelLabel={text.cancel} icon={FolderOpen} onSave={open} onCancel={onClose}>
      <TextField label={text.typedPhrase} hint={text.openText} value={phrase} onChange={(typed) => { setPhrase(typed); setProblem(null) }} takesFocus {...(said ? { problem: `${said.message} ${said.next}` } : {})} />
    </FormDialog>
  )
}

/** Opens a file that another laptop handed over. */
export const OpenHandOver = ({ chosen }: { readonly chosen: PickedFile | null }) => {
  const { laptops: text } = useText()
  const toasts = useToasts()
  const [file, setFile] = useState<PickedFile | null>(chosen)
  const choose = async (): Promise<void> => {
    const picked = await call('laptops.pickFile', null)
    if (!picked.ok) return toasts.showProblem(picked.problem)
    setFile(picked.value)
  }
  return (
    <section className="bring">
      <div><h3 className="bring__title">{text.bring}</h3><p className="meta">{text.bringText}</p></div>
      <Button icon={FolderOpen} onPress={() => choose()}>{text.choose}</Button>
      {file && <WordsDialog key={file.token} file={file} onClose={() => setFile(null)} />}
    </section>
  )
}
