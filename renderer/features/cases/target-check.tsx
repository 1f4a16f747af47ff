import { checkedLetterLimits } from '../../../core/case/case-file.ts'
import type { Case, Target } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import { dayFrom } from '../../../core/day.ts'
import { useText } from '../../text.ts'
import { DayField } from '../../ui/day-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { InlineForm } from './inline-form.tsx'
import { useCaseDraft } from './use-case-draft.ts'
import { useFileEdit } from './use-file-edit.ts'
import { targetNameOf } from '../../../core/case/target-name.ts'
import { targetWords } from '../../../words/target-words.ts'

type TypedCheck = { readonly on: string; readonly sent: number; readonly returned: number }

/** When an address was looked at, and how many letters to it came back. */
export const TargetCheckForm = ({ kept, target, today, onDone }: { readonly kept: Case; readonly target: Target; readonly today: Day; readonly onDone: () => void }) => {
  const words = useText()
  const text = words.casePage
  const known = kept.file.checks.find(({ targetId }) => targetId === target.id)
  const draft = useCaseDraft<TypedCheck>(kept, 'address-check', target.id, { on: known?.checkedOn ?? today, sent: known?.sent ?? 0, returned: known?.returned ?? 0 })
  const edit = useFileEdit(kept, draft)
  const { on, sent, returned } = draft.value
  const set = (change: Partial<TypedCheck>): void => draft.set((now) => ({ ...now, ...change }))
  const save = async (): Promise<void> => {
    if (await edit({ part: 'target-check', check: { targetId: target.id, checkedOn: dayFrom(on) ?? null, returned, sent } })) onDone()
  }
  return (
    <InlineForm draft={draft} label={text.checkTarget({ name: targetWords(targetNameOf(target), words) })} onSave={() => save()} onCancel={onDone}>
      <DayField label={text.checkedOn} value={on} onChange={(next) => set({ on: next })} />
      <NumberField label={text.sent} value={sent} limits={checkedLetterLimits} onChange={(next) => set({ sent: next })} />
      <NumberField label={text.returned} value={returned} limits={checkedLetterLimits} onChange={(next) => set({ returned: next })} />
    </InlineForm>
  )
}
