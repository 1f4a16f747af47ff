import { useEffect } from 'react'
import { withCountry, type GroupFacts } from '../../../core/settings/group-facts.ts'
import { useText } from '../../text.ts'
import { PaperField } from '../../ui/paper-field.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'

type StepProps = { readonly facts: GroupFacts; readonly onChange: (change: Partial<GroupFacts>) => void }

/** With large text the footer would hide the field that has the focus. */
const useFocusInView = (): void => useEffect(() => document.activeElement?.scrollIntoView({ block: 'center' }), [])

/** Name, country and return address. */
export const GroupStep = ({ facts, onChange, problem }: StepProps & { readonly problem: string | null }) => {
  const text = useText().welcome.steps
  useFocusInView()
  return (
    <>
      <p className="set-up__text">{text.groupText}</p>
      <TextField takesFocus label={text.name} value={facts.groupName} onChange={(groupName) => onChange({ groupName })} problem={problem} />
      <TextField label={text.country} hint={text.countryHint} value={facts.country} onChange={(country) => onChange(withCountry(facts, country))} />
      <TextArea label={text.address} hint={text.addressHint} rows={3} value={facts.groupAddress} onChange={(groupAddress) => onChange({ groupAddress })} />
    </>
  )
}

/** How the national office knows the group, and what the group prints on. */
export const OfficeStep = ({ facts, onChange }: StepProps) => {
  const text = useText().welcome.steps
  useFocusInView()
  return (
    <>
      <p className="set-up__text">{text.officeText}</p>
      <TextField takesFocus label={text.section} hint={text.optional} value={facts.section} onChange={(section) => onChange({ section })} />
      <TextField label={text.number} hint={text.optional} value={facts.groupNumber} onChange={(groupNumber) => onChange({ groupNumber })} />
      <PaperField country={facts.country} paper={facts.paper} onChange={(paper) => onChange({ paper })} />
    </>
  )
}
