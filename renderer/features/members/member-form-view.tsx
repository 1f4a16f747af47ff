import { UserPlus } from '@phosphor-icons/react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { followedTown } from '../../../core/member/town-of-address.ts'
import { consentPurposes } from '../../../core/member/types.ts'
import type { Member, MemberDraft, MemberProblem } from '../../../core/member/types.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import type { FormDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { SafetyFields } from '../../ui/safety-fields.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { DeleteMember } from './delete-member.tsx'
import { draftProblems } from './draft-problems.ts'

const formId = 'member-form'

type SaveMember = (draft: MemberDraft) => Promise<CallProblem | null>

/** All facts of a member. Problems are shown at their fields after the first try to save. */
export const MemberFormView = ({ member, form, commandKey, onSave, onSaveAndAdd, onCancel, onDeleted }: {
  readonly member: Member | null
  readonly form: FormDraft<MemberDraft>
  /** The name of the key that goes with Enter: Ctrl, or on a Mac Command. */
  readonly commandKey: string
  readonly onSave: SaveMember
  /** Saves, and leaves an empty form for the next; null where one member is edited. */
  readonly onSaveAndAdd: SaveMember | null
  readonly onCancel: () => void
  readonly onDeleted: () => void
}) => {
  const text = useText().members
  const draft = form.value
  const [hasTried, setHasTried] = useState(false)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const found = draftProblems(draft, member)
  const set = (change: Partial<MemberDraft>): void => form.set((before) => ({ ...before, ...change }))
  const problemOf = (field: MemberProblem['field']): string | null => {
    const at = hasTried ? found.find((one) => one.field === field) : undefined
    return at ? text.problems[at.code] : null
  }
  /** At once, so that the next key goes to the field. */
  const focusOn = (which: string): void => document.querySelector<HTMLElement>(`#${formId} ${which}`)?.focus()
  const saveBy = async (saveMember: SaveMember): Promise<boolean> => {
    flushSync(() => setHasTried(true))
    if (found.length > 0) {
      focusOn('[aria-invalid]')
      return false
    }
    const refused = await saveMember(draft)
    setProblem(refused)
    return refused === null
  }
  const save = async (): Promise<void> => void await saveBy(onSave)
  const saveAndAdd = onSaveAndAdd && (async (): Promise<void> => {
    if (!await saveBy(onSaveAndAdd)) return
    flushSync(() => setHasTried(false))
    focusOn('input')
  })
  return (
    <Page footer={(
      <>
        {member ? <span><DeleteMember member={member} onDeleted={onDeleted} /></span> : <span className="meta member-form__keys">{text.saveAndAddKeys({ key: commandKey })}</span>}
        <Button onPress={onCancel}>{text.cancel}</Button>
        {saveAndAdd && <Button icon={UserPlus} onPress={() => saveAndAdd()}>{text.saveAndAdd}</Button>}
        <Button look="filled" onPress={() => save()}>{text.save}</Button>
      </>
    )}>
      <PageHeader title={member ? text.editTitle : text.addTitle} />
      <DraftLine draft={form} />
      {problem && <ProblemNote problem={problem} />}
      <Form id={formId} className="form" onSubmit={save} {...(saveAndAdd ? { onCommandEnter: saveAndAdd } : {})}>
        <TextField takesFocus={member === null} label={text.name} hint={text.nameHint} value={draft.name} onChange={(name) => set({ name })} problem={problemOf('name')} />
        <div className="form__pair">
          <TextArea label={text.address} hint={text.addressHint} rows={3} value={draft.address} onChange={(address) => set({ address, town: followedTown(draft.town, draft.address, address) })} problem={problemOf('address')} />
          <TextField label={text.town} hint={text.townHint} value={draft.town} onChange={(town) => set({ town })} problem={problemOf('town')} />
        </div>
        <div className="form__pair">
          <TextField label={text.email} hint={text.optional} type="email" value={draft.email} onChange={(email) => set({ email })} problem={problemOf('email')} />
          <TextField label={text.phone} hint={text.optional} type="tel" value={draft.phone} onChange={(phone) => set({ phone })} problem={problemOf('phone')} />
        </div>
        <div className="form__pair">
          <TextField label={text.fields.languages} hint={text.wordsHint} value={draft.languages} onChange={(languages) => set({ languages })} problem={problemOf('languages')} />
          <DayField label={text.fields.joined} hint={text.optional} value={draft.joined} onChange={(joined) => set({ joined })} problem={problemOf('joined')} />
        </div>
        <div className="form__pair">
          <TextField label={text.fields.tags} hint={text.tagsHint} value={draft.tags} onChange={(tags) => set({ tags })} problem={problemOf('tags')} />
          <TextField label={text.fields.likes} hint={text.likesHint} value={draft.likes} onChange={(likes) => set({ likes })} problem={problemOf('likes')} />
        </div>
        <Section title={text.consentTitle}>
          <p className="meta">{text.consentText}</p>
          {consentPurposes.map((purpose) => (
            <RadioGroup
              key={purpose} isRow label={text.purposes[purpose]} value={draft.consents[purpose]}
              choices={(['yes', 'no', 'not-asked'] as const).map((answer) => ({ value: answer, label: text.answers[answer] }))}
              onChange={(answer) => set({ consents: { ...draft.consents, [purpose]: answer } })}
            />
          ))}
        </Section>
        <Section title={text.safetyTitle}>
          <p className="meta">{text.safetyText}</p>
          <TextField label={text.avoids} hint={text.avoidsHint} value={draft.avoids} onChange={(avoids) => set({ avoids })} problem={problemOf('avoids')} />
          <SafetyFields title={text.safetyTitle} senderLabel={text.sender} returnLabel={text.returnAddress} safety={draft.safety} onChange={(safety) => set({ safety })} />
        </Section>
        <TextArea label={text.note} hint={text.noteHint} rows={2} value={draft.note} onChange={(note) => set({ note })} problem={problemOf('note')} />
        <button type="submit" hidden aria-label={text.save} />
      </Form>
    </Page>
  )
}
