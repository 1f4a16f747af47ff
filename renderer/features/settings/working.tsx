import { useState } from 'react'
import type { ConvertProgress } from '../../../preload/passphrase-calls.ts'
import { useEvent } from '../../api.ts'
import { useText } from '../../text.ts'
import { useIsFormBusy } from '../../ui/form.tsx'
import './working.css'

const Stages = () => {
  const { lock: text } = useText()
  const [progress, setProgress] = useState<ConvertProgress | null>(null)
  useEvent('passphrase.converting', setProgress)
  return (
    <>
      <p>{text.working}</p>
      {progress !== null && <p>{progress.stage === 'data' ? text.workingData : text.workingCopy(progress)}</p>}
    </>
  )
}

/** Says in a form that was sent that every file is being worked on, and how far that is: the page must not look as if it had stopped. */
export const Working = () => <div className="working" role="status">{useIsFormBusy() && <Stages />}</div>
