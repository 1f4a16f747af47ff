import { Check } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Case } from '../../../core/case/types.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { ShownPhoto } from '../../../preload/picture-calls.ts'
import { call, useCall } from '../../api.ts'
import { useTypedRecords } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useDelete } from '../../use-delete.ts'
import { useRevert } from '../../use-revert.ts'
import { AlertDialog } from '../../ui/dialog.tsx'
import { ShownPicture } from '../../ui/shown-picture.tsx'
import { usePickPicture } from '../../use-pick-picture.ts'
import { caseNameOf } from '../../../core/case/case-name.ts'
import { InlineForm } from './inline-form.tsx'
import { useCaseDraft } from './use-case-draft.ts'

const room = { width: 152, height: 200 } as const

const WordsForm = ({ kept, photo, onDone }: { readonly kept: Case; readonly photo: ShownPhoto; readonly onDone: () => void }) => {
  const { casePage: { photo: text } } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const draft = useCaseDraft(kept, 'photo', 'words', { description: photo.description, credit: photo.credit })
  const { description, credit } = draft.value
  const save = async (): Promise<void> => {
    const answer = await draft.save('pictures.savePhoto', { caseId: kept.id, bytes: null, description, credit })
    if (!answer.ok) {
      toasts.showProblem(answer.problem)
      return
    }
    toasts.show({ title: text.wordsSaved, icon: Check, ...revert.offer(answer.step) })
    onDone()
  }
  return (
    <InlineForm draft={draft} label={text.words} onSave={() => save()} onCancel={onDone}>
      <TextField label={text.description} hint={text.descriptionHint} value={description} onChange={(next) => draft.set((now) => ({ ...now, description: next }))} takesFocus />
      <TextField label={text.credit} hint={text.creditHint} value={credit} onChange={(next) => draft.set((now) => ({ ...now, credit: next }))} />
    </InlineForm>
  )
}

const KeptPhoto = ({ kept, photo, onChange, onWords }: { readonly kept: Case; readonly photo: ShownPhoto; readonly onChange: () => unknown; readonly onWords: () => void }) => {
  const { casePage: { photo: text } } = useText()
  const { asked, ask, keep, remove } = useDelete<true>(kept.id)
  return (
    <div className="case-photo">
      <ShownPicture picture={photo} description={photo.description || caseNameOf(kept)} room={room} />
      {photo.credit !== '' && <span className="meta" dir="auto">{photo.credit}</span>}
      <span className="case-photo__acts">
        <LinkButton onPress={onWords}>{text.words}</LinkButton>
        <LinkButton onPress={() => onChange()}>{text.change}</LinkButton>
        <LinkButton onPress={() => ask(Promise.resolve({ ok: true, value: true }))}>{text.remove}</LinkButton>
      </span>
      {asked && (
        <AlertDialog
          title={text.removal.title({ name: caseNameOf(kept) })} lines={[text.removal.goes, text.removal.undo]} keepLabel={text.removal.keep} confirmLabel={text.remove} onKeep={keep}
          onConfirm={() => remove(call('pictures.removePhoto', { caseId: kept.id }), text.removed)}
        />
      )}
    </div>
  )
}

/** The photo of a case, which its card shows: a person adds it, because only a released one may be shown. */
export const CasePhoto = ({ kept }: { readonly kept: Case }) => {
  const { casePage: { photo: text } } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const pick = usePickPicture()
  const photo = useCall('pictures.photo', { caseId: kept.id }, ['cases.changed'])
  const typed = useTypedRecords(draftKey('photo', kept.id))
  const [isOpened, setIsOpen] = useState(false)
  const add = async (): Promise<void> => {
    const bytes = await pick()
    if (bytes === null) return
    const words = { description: photo.value?.description ?? '', credit: '' }
    const answer = await call('pictures.savePhoto', { caseId: kept.id, bytes, ...words })
    if (!answer.ok) {
      toasts.showProblem(answer.problem)
      return
    }
    toasts.show({ title: text.added, icon: Check, ...revert.offer(answer.step) })
    setIsOpen(true)
  }
  return (
    <Section title={text.title} isSmall action={photo.state === 'ready' && photo.value === null ? <LinkButton onPress={() => add()}>{text.add}</LinkButton> : undefined}>
      <Loaded call={photo}>{(shown) => (
        <>
          <p className="meta">{text.onlyReleased}</p>
          {shown !== null && (isOpened || typed.length > 0
            ? <WordsForm kept={kept} photo={shown} onDone={() => setIsOpen(false)} />
            : <KeptPhoto kept={kept} photo={shown} onChange={add} onWords={() => setIsOpen(true)} />)}
        </>
      )}</Loaded>
    </Section>
  )
}
