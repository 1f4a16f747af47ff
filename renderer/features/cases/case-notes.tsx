import { useState } from 'react'
import type { CaseNote } from '../../../core/case/case-file.ts'
import type { Case } from '../../../core/case/types.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { useTypedRecords } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { InlineForm } from './inline-form.tsx'
import { useCaseDraft } from './use-case-draft.ts'
import { useFileEdit } from './use-file-edit.ts'

const NoteForm = ({ kept, note, onDone }: { readonly kept: Case; readonly note: CaseNote | null; readonly onDone: () => void }) => {
  const text = useText().casePage
  const draft = useCaseDraft(kept, 'note', note?.id ?? 'new', note?.text ?? '')
  const edit = useFileEdit(kept, draft)
  const words = draft.value
  const save = async (): Promise<void> => {
    if (await edit({ part: 'note', id: note?.id ?? null, text: words })) onDone()
  }
  return (
    <InlineForm draft={draft} label={text.noteText} onSave={() => save()} onCancel={onDone} why={words.trim() === '' ? text.why.note : null}>
      <TextArea label={text.noteText} rows={3} value={words} onChange={draft.set} takesFocus />
    </InlineForm>
  )
}

/** The group's own notes on a case, newest first. */
export const CaseNotes = ({ kept }: { readonly kept: Case }) => {
  const { casePage: text, ui, format } = useText()
  const edit = useFileEdit(kept)
  const typed = useTypedRecords(draftKey('note', kept.id))
  const [open, setOpen] = useState<string | null>(typed[0] ?? null)
  const isOpen = (record: string): boolean => open === record || typed.includes(record)
  const done = (): void => setOpen(null)
  return (
    <Section title={text.notes} isSmall action={<LinkButton onPress={() => setOpen('new')}>{text.addNote}</LinkButton>}>
      {isOpen('new') && <NoteForm kept={kept} note={null} onDone={done} />}
      <ul className="kept-list">
        {kept.file.notes.toReversed().map((note) => (
          <li key={note.id}>
            <span className="meta">{format.day(note.on)}</span>
            {isOpen(note.id) ? <NoteForm kept={kept} note={note} onDone={done} /> : (
              <>
                <span className="kept-list__words" dir="auto">{note.text}</span>
                <span className="kept-list__acts">
                  <LinkButton onPress={() => setOpen(note.id)} label={ui.labelled({ label: text.edit, value: note.text.slice(0, 40) })}>{text.edit}</LinkButton>
                  <LinkButton onPress={() => edit({ part: 'note-removed', id: note.id })} label={text.remove({ what: note.text.slice(0, 40) })}>{text.remove({ what: '' })}</LinkButton>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
