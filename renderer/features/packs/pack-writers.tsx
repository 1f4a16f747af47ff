import { packLimits } from '../../../core/pack/pack-limits.ts'
import { returnAddresses, senderForms } from '../../../core/member/safety.ts'
import { useText } from '../../text.ts'
import { Segmented } from '../../ui/choice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Section } from '../../ui/page.tsx'
import type { ChoicesProps } from './choices.ts'

/** Who writes, and how much of them is printed. */
export const PackWriters = ({ choices, set, memberCount }: ChoicesProps & { readonly memberCount: number }) => {
  const text = useText().packs
  return (
    <Section title={text.whoWrites} isSmall>
      <div className="pack-form__row">
        <span>{text.members}</span>
        <Segmented<'all' | 'none'> label={text.members} value={choices.members === 'none' ? 'none' : 'all'} onChange={(members) => set({ members })}
          choices={[{ value: 'all', label: text.allMembers({ count: memberCount }) }, { value: 'none', label: text.noMembers }]} />
      </div>
      <p className="meta">{text.membersHint}</p>
      <div className="pack-form__pair">
        <NumberField label={text.copies} hint={text.copiesHint} value={choices.copies} limits={packLimits.copies} onChange={(copies) => set({ copies, caseCopies: {} })} />
        <NumberField label={text.groupLetters} hint={text.groupLettersHint} value={choices.groupLetters} limits={packLimits.groupLetters} onChange={(groupLetters) => set({ groupLetters })} />
      </div>
      {choices.groupLetters > 0 && <NumberField label={text.signatureLines} value={choices.signatureLines} limits={packLimits.signatureLines} step={2} onChange={(signatureLines) => set({ signatureLines })} />}
      <div className="pack-form__row">
        <span>{text.sender}</span>
        <Segmented label={text.sender} value={choices.sender} onChange={(sender) => set({ sender })} choices={senderForms.map((value) => ({ value, label: text.senderForms[value] }))} />
      </div>
      <div className="pack-form__row">
        <span>{text.returnAddress}</span>
        <Segmented label={text.returnAddress} value={choices.returnAddress} onChange={(returnAddress) => set({ returnAddress })} choices={returnAddresses.map((value) => ({ value, label: text.returnAddresses[value] }))} />
      </div>
      <p className="meta">{text.safetyHint}</p>
    </Section>
  )
}
