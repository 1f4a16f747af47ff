import { ClipboardText, FolderOpen } from '@phosphor-icons/react'
import { useEffect, useState } from 'react'
import { call } from '../../api.ts'
import type { Answer, CallProblem, FileToken, ReadDocument } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { CheckPage } from './check-page.tsx'
import { EncodingPage } from './import-encoding.tsx'
import type { Encoding } from './import-encoding.tsx'
import './import.css'

type EncodingQuestion = { readonly token: FileToken; readonly choices: readonly Encoding[] }

/** Opens or pastes a document, then shows the check screen. Pasted text stays until a case is kept. */
export const ImportPage = () => {
  const text = useText().import
  const [pasted, setPasted] = useState('')
  const [isReading, setIsReading] = useState(false)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [question, setQuestion] = useState<EncodingQuestion | null>(null)
  const [read, setRead] = useState<ReadDocument | null>(null)

  // Only one document is checked at a time: the one before is released, and the last one when the page is left.
  const token = read?.token
  useEffect(() => (token === undefined ? undefined : () => void call('cases.discardDocument', { token })), [token])

  const take = (answer: Answer<ReadDocument>, token: FileToken | null): void => {
    setIsReading(false)
    setQuestion(null)
    if (answer.ok) return setRead(answer.value)
    const { problem: refusal } = answer
    if (token !== null && refusal.code === 'document-unsure-encoding' && refusal.values.candidates.length > 0) setQuestion({ token, choices: refusal.values.candidates })
    else setProblem(refusal)
  }
  const readFile = async (token: FileToken, encoding: string | null): Promise<void> => {
    setIsReading(true)
    take(await call('cases.readDocument', { token, encoding }), token)
  }
  const open = async (): Promise<void> => {
    setProblem(null)
    const picked = await call('cases.pickDocument', null)
    if (!picked.ok) return setProblem(picked.problem)
    if (picked.value) await readFile(picked.value.token, null)
  }
  const readPasted = async (): Promise<void> => {
    setProblem(null)
    setIsReading(true)
    take(await call('cases.readText', { text: pasted }), null)
  }
  if (read) return <CheckPage key={read.token} document={read} onAnother={() => setRead(null)} />
  if (question) return <EncodingPage choices={question.choices} onChoose={(encoding) => void readFile(question.token, encoding)} onBack={() => setQuestion(null)} />
  return (
    <Page>
      <PageHeader title={text.addTitle} meta={text.addText} />
      {problem && <ProblemNote problem={problem} />}
      <div className="import">
        <div className="import__open">
          <Button look="filled" size={40} icon={FolderOpen} isDisabled={isReading} onPress={() => void open()}>{text.openFile}</Button>
          <span className="meta" role="status">{isReading ? text.reading : text.openHint}</span>
        </div>
        <TextArea label={text.paste} value={pasted} onChange={setPasted} rows={10} voice="serif" />
        <Button icon={ClipboardText} isDisabled={isReading || pasted.trim() === ''} onPress={() => void readPasted()}>{text.readText}</Button>
      </div>
    </Page>
  )
}
