import { FolderOpen } from '@phosphor-icons/react'
import { useState } from 'react'
import { call } from '../../api.ts'
import type { Answer, CallProblem, ReadDocument } from '../../../preload/contract.ts'
import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { CheckPage } from './check-page.tsx'
import './check.css'

/** A document opened or pasted, then checked. What was pasted stays until something is kept. */
export const ImportPage = () => {
  const text = useText().import
  const [pasted, setPasted] = useState('')
  const [isReading, setIsReading] = useState(false)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [read, setRead] = useState<ReadDocument | null>(null)

  const take = (answer: Answer<ReadDocument>): void => {
    setIsReading(false)
    if (answer.ok) setRead(answer.value)
    else setProblem(answer.problem)
  }
  const open = async (): Promise<void> => {
    setProblem(null)
    const picked = await call('cases.pickDocument', null)
    if (!picked.ok) return setProblem(picked.problem)
    if (!picked.value) return
    setIsReading(true)
    take(await call('cases.readDocument', { token: picked.value.token, encoding: null }))
  }
  const readPasted = async (): Promise<void> => {
    setProblem(null)
    setIsReading(true)
    take(await call('cases.readText', { text: pasted }))
  }
  if (read) return <CheckPage key={read.token} document={read} onAnother={() => setRead(null)} />
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
        <Button isDisabled={isReading || pasted.trim() === ''} onPress={() => void readPasted()}>{text.readText}</Button>
      </div>
    </Page>
  )
}
