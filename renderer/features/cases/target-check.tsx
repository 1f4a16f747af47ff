import { useState } from 'react'
import type { Case, Target } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import { dayFrom } from '../../../core/day.ts'
import { useText } from '../../text.ts'
import { DayField } from '../../ui/day-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { InlineForm } from './inline-form.tsx'
import { useFileEdit } from './use-file-edit.ts'

/** The form for when an address was checked, and how many letters to it came back. */
export const TargetCheckForm = ({ kept, target, today, onDone }: { readonly kept: Case; readonly target: Target; readonly today: Day; readonly onDone: () => void }) => {
  const text = useText().casePage
  const edit = useFileEdit(kept)
  const known = kept.file.checks.find(({ targetId }) => targetId === target.id)
  const [on, setOn] = useState<string>(known?.checkedOn ?? today)
  const [sent, setSent] = useState(known?.sent ?? 0)
  const [returned, setReturned] = useState(known?.returned ?? 0)
  const save = async (): Promise<void> => {
    if (await edit({ part: 'target-check', check: { targetId: target.id, checkedOn: dayFrom(on) ?? null, returned, sent } })) onDone()
  }
  return (
    <InlineForm label={text.checkTarget({ name: target.name ?? target.role ?? '' })} onSave={() => void save()} onCancel={onDone} canSave={returned <= sent}>
      <DayField label={text.checkedOn} value={on} onChange={setOn} />
      <NumberField label={text.sent} value={sent} min={0} max={100_000} onChange={setSent} />
      <NumberField label={text.returned} value={returned} min={0} max={100_000} onChange={setReturned} />
    </InlineForm>
  )
}
