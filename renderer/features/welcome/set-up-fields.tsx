import { useEffect } from 'react'
import { withCountry, type GroupFacts } from '../../../core/settings/group-facts.ts'
import { tooLongIn, type GroupText } from '../../../core/settings/group-limits.ts'
import { useText } from '../../text.ts'
import type { IsFixed } from '../../use-policies.ts'
import { CountryField, UnknownCountry } from '../../ui/country-field.tsx'
import { OfficeField } from '../../ui/office-field.tsx'
import { PaperField } from '../../ui/paper-field.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'

/** What is too long is said at its field. */
const useProblemOf = (facts: GroupFacts): ((field: GroupText) => string | null) => {
  const text = useText().settings.group
  const tooLong = tooLongIn(facts)
  return (field) => (tooLong.includes(field) ? text.tooLong : null)
}

type StepProps = { readonly facts: GroupFacts; readonly isFixed: IsFixed; readonly onChange: (change: Partial<GroupFacts>) => void }

/** With large text the footer would hide the field that has the focus. */
const useFocusInView = (): void => useEffect(() => document.activeElement?.scrollIntoView({ block: 'center' }), [])

/** Name, country and return address. */
export const GroupStep = ({ facts, isFixed, onChange, problem }: StepProps & { readonly problem: string | null }) => {
  const text = useText().welcome.steps
  const problemOf = useProblemOf(facts)
  useFocusInView()
  return (
    <>
      <p className="set-up__text">{text.groupText}</p>
      <TextField takesFocus label={text.name} value={facts.groupName} onChange={(groupName) => onChange({ groupName })} problem={problem ?? problemOf('groupName')} />
      <CountryField country={facts.country} isFixed={isFixed('country')} onChange={(country) => onChange(withCountry(facts, country))} problem={problemOf('country')} />
      <TextArea label={text.address} hint={text.addressHint} rows={3} value={facts.groupAddress} onChange={(groupAddress) => onChange({ groupAddress })} problem={problemOf('groupAddress')} />
    </>
  )
}

/** How the national office knows the group, and what the group prints on. */
export const OfficeStep = ({ facts, isFixed, onChange }: StepProps) => {
  const text = useText().welcome.steps
  const problemOf = useProblemOf(facts)
  useFocusInView()
  return (
    <>
      <p className="set-up__text">{isFixed('paper') ? text.officeTextFixed : text.officeText}</p>
      <UnknownCountry country={facts.country} />
      {isFixed('section')
        ? <OfficeField label={text.section} value={facts.section} />
        : <TextField takesFocus label={text.section} hint={text.optional} value={facts.section} onChange={(section) => onChange({ section })} problem={problemOf('section')} />}
      <TextField takesFocus={isFixed('section')} label={text.number} hint={text.optional} value={facts.groupNumber} onChange={(groupNumber) => onChange({ groupNumber })} problem={problemOf('groupNumber')} />
      <PaperField country={facts.country} paper={facts.paper} isFixed={isFixed('paper')} onChange={(paper) => onChange({ paper })} />
    </>
  )
}
