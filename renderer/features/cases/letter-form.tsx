import { useState } from 'react'
import { emptyLetterDraft } from '../../../core/case/letter-values.ts'
import { draftFromCase } from '../../../core/case/make-draft.ts'
import type { LetterDraft } from '../../../core/case/draft.ts'
import type { Case, SampleLetter } from '../../../core/case/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { InlineForm } from './inline-form.tsx'
import { LetterPaper } from './letter-paper.tsx'

/** The form for the group's own letter, or for a translation beside its original. */
export const LetterForm = ({ kept, original, onDone }: { readonly kept: Case; readonly original: SampleLetter | null; readonly onDone: () => void }) => {
  const text = useText().casePage
  const toasts = useToasts()
  const [letter, setLetter] = useState<LetterDraft>(emptyLetterDraft)
  const set = (change: Partial<LetterDraft>): void => setLetter((before) => ({ ...before, ...change }))
  const save = async (): Promise<void> => {
    const draft = draftFromCase(kept)
    const answer = await call('cases.edit', {
      caseId: kept.id, revision: kept.revision, draft: { ...draft, letters: [...draft.letters, { ...letter, origin: original === null ? 'own' : 'translation' }] },
    })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    toasts.show({ title: text.letterSaved })
    onDone()
  }
  const form = (
    <InlineForm label={original === null ? text.addLetter : text.translate} onSave={() => void save()} onCancel={onDone} canSave={letter.body.trim() !== ''}>
      <TextField label={text.language} hint={text.languageHint} value={letter.language} onChange={(language) => set({ language })} takesFocus />
      <TextField label={text.salutation} value={letter.salutation} onChange={(salutation) => set({ salutation })} />
      <TextArea label={text.body} hint={text.bodyHint} rows={10} voice="serif" value={letter.body} onChange={(body) => set({ body })} />
      <TextField label={text.closing} value={letter.closing} onChange={(closing) => set({ closing })} />
    </InlineForm>
  )
  return original === null ? form : <div className="letter-pair"><LetterPaper letter={original} />{form}</div>
}
