import { emptyLetterDraft } from '../../../core/case/letter-values.ts'
import { draftFromCase } from '../../../core/case/make-draft.ts'
import type { LetterDraft } from '../../../core/case/draft.ts'
import type { Case, SampleLetter } from '../../../core/case/types.ts'
import { useText } from '../../text.ts'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { InlineForm } from './inline-form.tsx'
import { LetterPaper } from './letter-paper.tsx'
import { useCaseDraft } from './use-case-draft.ts'

/** The form for the group's own letter, or for a translation beside its original. */
export const LetterForm = ({ kept, original, record, language, onDone }: { readonly kept: Case; readonly original: SampleLetter | null; /** `new`, or the place of the letter that is translated. */ readonly record: string; /** The language that it begins with; empty for none. */ readonly language: string; readonly onDone: () => void }) => {
  const text = useText().casePage
  const toasts = useToasts()
  const form = useCaseDraft<LetterDraft>(kept, 'letter', record, { ...emptyLetterDraft, language })
  const letter = form.value
  const set = (change: Partial<LetterDraft>): void => form.set((before) => ({ ...before, ...change }))
  const save = async (): Promise<void> => {
    const draft = draftFromCase(kept)
    const answer = await form.save('cases.edit', {
      caseId: kept.id, revision: kept.revision, draft: { ...draft, letters: [...draft.letters, { ...letter, origin: original === null ? 'own' : 'translation' }] },
    })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    toasts.show({ title: text.letterSaved })
    onDone()
  }
  const fields = (
    <InlineForm draft={form} label={original === null ? text.addLetter : text.translate} onSave={() => save()} onCancel={onDone} why={letter.body.trim() === '' ? text.why.letter : null}>
      <TextField label={text.language} hint={text.languageHint} value={letter.language} onChange={(language) => set({ language })} takesFocus />
      <TextField label={text.salutation} value={letter.salutation} onChange={(salutation) => set({ salutation })} />
      <TextArea label={text.body} hint={text.bodyHint} rows={10} voice="serif" value={letter.body} onChange={(body) => set({ body })} />
      <TextField label={text.closing} value={letter.closing} onChange={(closing) => set({ closing })} />
    </InlineForm>
  )
  return original === null ? fields : <div className="letter-pair"><LetterPaper letter={original} />{fields}</div>
}
