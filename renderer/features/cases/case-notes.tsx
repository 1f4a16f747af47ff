import { useState } from 'react'
import type { CaseNote } from '../../../core/case/case-file.ts'
import type { Case } from '../../../core/case/types.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { InlineForm } from './inline-form.tsx'
import { useFileEdit } from './use-file-edit.ts'

const NoteForm = ({ kept, note, onDone }: { readonly kept: Case; readonly note: CaseNote | null; readonly onDone: () => void }) => {
  const text = useText().casePage
  const edit = useFileEdit(kept)
  const [words, setWords] = useState(note?.text ?? '')
  const save = async (): Promise<void> => {
    if (await edit({ part: 'note', id: note?.id ?? null, text: words })) onDone()
  }
  return (
    <InlineForm label={text.noteText} onSave={() => void save()} onCancel={onDone} canSave={words.trim() !== ''}>
      <TextArea label={text.noteText} rows={3} value={words} onChange={setWords} takesFocus />
    </InlineForm>
  )
}

/** The group's own notes on a case, newest first. */
export const CaseNotes = ({ kept }: { readonly kept: Case }) => {
  const { casePage: text, ui, format } = useText()
  const edit = useFileEdit(kept)
  const [open, setOpen] = useState<string | null>(null)
  const done = (): void => setOpen(null)
  return (
    <Section title={text.notes} isSmall action={<LinkButton onPress={() => setOpen('new')}>{text.addNote}</LinkButton>}>
      {open === 'new' && <NoteForm kept={kept} note={null} onDone={done} />}
      <ul className="kept-list">
        {kept.file.notes.toReversed().map((note) => (
          <li key={note.id}>
            <span className="meta">{format.day(note.on)}</span>
            {open === note.id ? <NoteForm kept={kept} note={note} onDone={done} /> : (
              <>
                <span className="kept-list__words" dir="auto">{note.text}</span>
                <span className="kept-list__acts">
                  <LinkButton onPress={() => setOpen(note.id)} label={ui.labelled({ label: text.edit, value: note.text.slice(0, 40) })}>{text.edit}</LinkButton>
                  <LinkButton onPress={() => void edit({ part: 'note-removed', id: note.id })} label={text.remove({ what: note.text.slice(0, 40) })}>{text.remove({ what: '' })}</LinkButton>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
