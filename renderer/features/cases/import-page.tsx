import { ClipboardText, FolderOpen } from '@phosphor-icons/react'
import { useEffect, useEffectEvent } from 'react'
import type { PickedFile } from '../../../preload/contract.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { formatNames } from '../../../words/format-names.ts'
import { useCall } from '../../api.ts'
import { useDraft } from '../../drafts.tsx'
import { useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { EncodingPage } from '../../ui/encoding-page.tsx'
import './import.css'
import { UnreadNotes } from './unread-notes.tsx'
import { usePastedText } from './use-pasted-text.ts'
import { useReading } from './use-reading.ts'

/** Documents opened or a text pasted, then checked. What was pasted stays until it is read. `files` came from outside: they are read at once. */
export const ImportPage = ({ files }: { readonly files: readonly PickedFile[] | null }) => {
  const words = useText()
  const text = words.import
  const { go, replace } = useNavigation()
  const pasted = useDraft({ key: draftKey('pasted'), page: { page: 'import' }, initial: '' })
  const waiting = useCall('cases.waiting', null, ['drafts.changed'])
  const { asked, failed, isReading, open, read, readText } = useReading()
  const readGiven = useEffectEvent((given: readonly PickedFile[]): void => {
    // Back must not read them again.
    replace({ page: 'import' })
    void read(given)
  })
  useEffect(() => {
    if (files !== null) readGiven(files)
  }, [files])
  const field = usePastedText(pasted.set)
  const count = waiting.value?.length ?? 0
  if (asked) return <EncodingPage choices={asked.choices} onChoose={(encoding) => asked.choose(encoding)} onBack={asked.leave} />
  return (
    <Page>
      <PageHeader title={text.addTitle} meta={text.addText} actions={count > 0 && <LinkButton onPress={() => go({ page: 'documents' })}>{text.waiting({ count })}</LinkButton>} />
      <UnreadNotes unread={failed} />
      <div className="import">
        <div className="import__open">
          <Button look="filled" size={40} icon={FolderOpen} cannot={isReading ? { instead: text.reading } : null} onPress={() => open()}>{text.openFile}</Button>
          <span className="meta">{text.openHint({ formats: formatNames(words) })}</span>
        </div>
        <DraftLine draft={pasted} />
        <div ref={field} className="import__paste"><TextArea label={text.paste} value={pasted.value} onChange={pasted.set} rows={10} voice="serif" /></div>
        <Button icon={ClipboardText} cannot={isReading ? { instead: text.reading } : pasted.value.trim() === '' ? { why: text.pasteFirst } : null} onPress={() => readText(() => pasted.save('cases.readText', { text: pasted.value }))}>{text.readText}</Button>
      </div>
    </Page>
  )
}
