import { Check } from '@phosphor-icons/react'
import { useState } from 'react'
import { draftKey } from '../../../../core/draft/draft-key.ts'
import type { MemberId, OutletId } from '../../../../core/ids.ts'
import { draftOfOutlet, emptyOutletDraft, makeOutlet } from '../../../../core/outlet/make-outlet.ts'
import { outletLimits } from '../../../../core/outlet/outlet-limits.ts'
import type { OutletDraft, OutletProblem } from '../../../../core/outlet/types.ts'
import type { CallProblem } from '../../../../preload/contract.ts'
import type { OutletListItem } from '../../../../preload/outlet-calls.ts'
import { useCall } from '../../../api.ts'
import { useDraft } from '../../../drafts.tsx'
import { useText } from '../../../text.ts'
import { useRevert } from '../../../use-revert.ts'
import { Button } from '../../../ui/button.tsx'
import { DraftLine, useThrowAway } from '../../../ui/draft-line.tsx'
import { Form } from '../../../ui/form.tsx'
import { ProblemNote } from '../../../ui/notes.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { PickerField } from '../../../ui/picker-field.tsx'
import { RefusedTextsKept } from '../../../ui/refused-texts.tsx'
import { TextArea, TextField } from '../../../ui/text-field.tsx'
import { useToasts } from '../../../ui/toasts.tsx'

const nobody = 'nobody'

/** The facts of a new outlet, or of one that is there. */
export const OutletForm = ({ outlet, onDone }: { readonly outlet: OutletListItem | null; readonly onDone: (id: OutletId | null) => void }) => {
  const { outlets: text } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const members = useCall('members.names', null, ['members.changed']).value ?? []
  const form = useDraft<OutletDraft>({
    key: draftKey('outlet', outlet?.id ?? 'new'), page: { page: 'actions', view: 'outlets', ...(outlet ? { outletId: outlet.id } : {}) },
    initial: outlet ? draftOfOutlet(outlet) : emptyOutletDraft, ...(outlet ? { basedOn: outlet.revision } : {}),
  })
  const throwAway = useThrowAway(form)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [hasTried, setHasTried] = useState(false)
  const draft = form.value
  const made = makeOutlet(draft)
  const set = (change: Partial<OutletDraft>): void => form.set((now) => ({ ...now, ...change }))
  const problemOf = (field: OutletProblem['field']): string | null => {
    const found = hasTried && !made.ok ? made.problem.find((one) => one.field === field) : undefined
    return found ? text.problems[found.code] : null
  }
  const name = draft.memberId === null ? draft.name.trim() : (members.find(({ id }) => id === draft.memberId)?.name ?? text.formerMember)
  const save = async (): Promise<void> => {
    setHasTried(true)
    if (!made.ok) return
    const answer = outlet ? await form.save('outlets.edit', { outletId: outlet.id, revision: outlet.revision, draft }) : await form.save('outlets.add', { draft })
    if (!answer.ok) return setProblem(answer.problem)
    toasts.show({ title: outlet ? text.saved({ name }) : text.added({ name }), icon: Check, ...revert.offer(answer.step) })
    onDone('outletId' in answer.value ? answer.value.outletId : (outlet?.id ?? null))
  }
  return (
    <section className="outlet-form">
      <h2>{outlet ? text.editTitle : text.addTitle}</h2>
      <Form className="outlet-fields" onSubmit={save} label={outlet ? text.editTitle : text.addTitle}>
        <DraftLine draft={form} />
        {problem && <ProblemNote problem={problem} />}
        <RefusedTextsKept draft={form}>
          {draft.memberId === null && <TextField takesFocus label={text.fields.name} value={draft.name} onChange={(next) => set({ name: next })} problem={problemOf('name')} />}
          <PickerField
            label={text.member} hint={text.memberHint} value={draft.memberId ?? nobody} first={{ value: nobody, label: text.noMember }}
            options={members.map(({ id, name: label }) => ({ value: String(id), label }))} onChange={(value) => set({ memberId: value === nobody ? null : (value as MemberId) })}
          />
          <TextField label={text.fields.contact} hint={text.contactHint} value={draft.contact} onChange={(contact) => set({ contact })} problem={problemOf('contact')} />
          <TextField label={text.fields.phone} value={draft.phone} onChange={(phone) => set({ phone })} problem={problemOf('phone')} />
          <TextArea label={text.fields.address} hint={text.addressHint} rows={3} value={draft.address} onChange={(address) => set({ address })} problem={problemOf('address')} />
          <NumberField label={text.fields.lettersPerPack} limits={outletLimits.lettersPerPack} value={draft.lettersPerPack} onChange={(lettersPerPack) => set({ lettersPerPack })} onEmpty={() => set({ lettersPerPack: null })} problem={problemOf('lettersPerPack')} />
          <TextArea label={text.fields.note} rows={2} value={draft.note} onChange={(note) => set({ note })} problem={problemOf('note')} />
        </RefusedTextsKept>
        <div className="return-form__acts">
          <Button type="submit" look="filled" icon={Check}>{text.save}</Button>
          <Button look="quiet" onPress={() => { throwAway(); onDone(outlet?.id ?? null) }}>{text.cancel}</Button>
        </div>
      </Form>
    </section>
  )
}
