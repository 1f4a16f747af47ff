import type { Safety } from '../../core/member/safety.ts'
import { returnAddresses, senderForms } from '../../core/member/safety.ts'
import { useText } from '../text.ts'
import { SegmentedField } from './choice.tsx'

/** The fields for how much of the writer may be printed, for a member or for a case. */
export const SafetyFields = ({ title, senderLabel, returnLabel, safety, onChange }: {
  /** The accessible name of both fields together. */
  readonly title: string
  readonly senderLabel: string
  readonly returnLabel: string
  readonly safety: Safety
  readonly onChange: (safety: Safety) => void
}) => {
  const text = useText().packs
  return (
    <div role="group" aria-label={title} className="safety-fields">
      <SegmentedField label={senderLabel} value={safety.sender} onChange={(sender) => onChange({ ...safety, sender })} choices={senderForms.map((value) => ({ value, label: text.senderForms[value] }))} />
      <SegmentedField label={returnLabel} value={safety.returnAddress} onChange={(returnAddress) => onChange({ ...safety, returnAddress })} choices={returnAddresses.map((value) => ({ value, label: text.returnAddresses[value] }))} />
    </div>
  )
}
