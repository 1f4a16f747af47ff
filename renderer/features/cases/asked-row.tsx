import { useState } from 'react'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { CheckChoices } from './check-choices.tsx'
import { useCheckIfAny } from './check-context.ts'
import { entriesOf, isFieldWaiting } from '../../../core/case/check/check-state.ts'
import { FactFrame, TypedDay, TypedText } from './fact-row.tsx'
import type { Typed } from './fact-row.tsx'

/** A field for which a document may give several values: shown as a choice until a person decides. */
export const ChoiceOrTextRow = ({ isDay = false, hint, ...typed }: Typed & { readonly isDay?: boolean; readonly hint?: string }) => {
  const { field, label, value, onChange } = typed
  const text = useText().import
  const check = useCheckIfAny()
  const [isTyping, setIsTyping] = useState(false)
  const hasChoices = check !== null && isFieldWaiting(check.state, field) && entriesOf(check.state, field).some(({ alternatives }) => alternatives !== undefined && alternatives.length > 0)
  const read = check?.state.readValues[field]
  if (!hasChoices || isTyping) return <FactFrame field={field} label={label} value={value}>{isDay ? <TypedDay {...typed} /> : <TypedText {...typed} hint={hint} />}</FactFrame>
  return (
    <FactFrame field={field} label={label} value={value} isPlain acts={<LinkButton onPress={() => setIsTyping(true)}>{text.typeAnother}</LinkButton>}>
      <CheckChoices field={field} label={label} first={typeof read === 'string' ? read : value} value={value} onChange={onChange} />
    </FactFrame>
  )
}
