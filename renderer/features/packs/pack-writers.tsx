import { packLimits } from '../../../core/pack/pack-limits.ts'
import type { EventId } from '../../../core/ids.ts'
import { chosenWriters } from '../../../core/pack/writers.ts'
import type { Writers } from '../../../preload/pack-calls.ts'
import { returnAddresses, senderForms } from '../../../core/member/safety.ts'
import { useText } from '../../text.ts'
import { Segmented } from '../../ui/choice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Section } from '../../ui/page.tsx'
import type { ChoicesProps } from './choices.ts'
import { TemplateNote } from './template-note.tsx'
import { SomeWriters } from './some-writers.tsx'
import { WriterNotes } from './writer-notes.tsx'

/** Who writes, and how much of them is printed. */
export const PackWriters = ({ choices, set, writers, countries, forEvent }: ChoicesProps & {
  readonly writers: Writers
  /** Of the chosen cases. */
  readonly countries: readonly string[]
  /** The event that the pack is for. */
  readonly forEvent: EventId | null
}) => {
  const { packs: text, packWriters: words } = useText()
  const way = typeof choices.members === 'string' ? choices.members : 'some'
  return (
    <Section title={text.whoWrites} isSmall>
      <div className="pack-form__row">
        <span>{text.members}</span>
        <Segmented<'all' | 'some' | 'none'> label={text.members} value={way} onChange={(next) => set({ members: next === 'some' ? [] : next })}
          choices={[{ value: 'all', label: words.ways.all({ count: writers.members.length }) }, { value: 'some', label: words.ways.some }, { value: 'none', label: words.ways.none }]} />
      </div>
      {way === 'some' && <SomeWriters choices={choices} set={set} writers={writers} forEvent={forEvent} />}
      <WriterNotes chosen={chosenWriters(choices, writers.members)} countries={countries} />
      <p className="meta">{text.membersHint}</p>
      <div className="pack-form__pair">
        <NumberField label={text.copies} hint={text.copiesHint} value={choices.copies} limits={packLimits.copies} onChange={(copies) => set({ copies, caseCopies: {} })} />
        <NumberField label={text.groupLetters} hint={text.groupLettersHint} value={choices.groupLetters} limits={packLimits.groupLetters} onChange={(groupLetters) => set({ groupLetters })} />
      </div>
      <TemplateNote choices={choices} option="signatureLines" />
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
