import { FloppyDisk } from '@phosphor-icons/react'
import { useState } from 'react'
import { keyFileEnding } from '../../../core/office/types.ts'
import type { CallOutput } from '../../../preload/contract.ts'
import type { OfficeKeyView } from '../../../preload/office-calls.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { PhrasePanel } from './phrase-panel.tsx'

/** The key of this laptop: as what it signs, what groups compare, and a file of it that is kept apart. */
export const OfficeKeyRow = ({ officeKey }: { readonly officeKey: OfficeKeyView }) => {
  const { office: { settings: text } } = useText()
  const toasts = useToasts()
  const [saved, setSaved] = useState<CallOutput<'office.saveKey'> | null>(null)
  const save = async (): Promise<void> => {
    const picked = await call('office.chooseFile', { suggestedName: text.keyFileName({ office: officeKey.name, ending: keyFileEnding }) })
    if (!picked.ok) return toasts.showProblem(picked.problem)
    if (picked.value === null) return
    const written = await call('office.saveKey', { token: picked.value.token })
    if (!written.ok) return toasts.showProblem(written.problem)
    setSaved(written.value)
  }
  if (saved) return <PhrasePanel title={text.savedKey} file={text.savedKeyText({ file: saved.fileName })} phrase={saved.phrase} onDone={() => setSaved(null)} />
  return (
    <div className="office-files__key">
      <div>
        <p><span className="meta">{text.key}</span> <b dir="auto">{officeKey.name}</b></p>
        <p className="office-files__letters" dir="ltr">{officeKey.fingerprint}</p>
        <p className="meta">{text.keyHint} {text.saveHint}</p>
      </div>
      <Button icon={FloppyDisk} onPress={() => save()}>{text.saveKey}</Button>
    </div>
  )
}
