import { useState } from 'react'
import type { FormField } from '../../../core/case/field-path.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { CheckChoices } from './check-choices.tsx'
import { useCheck } from './check-context.ts'
import { entriesOf, waits } from './check-model.ts'
import { CheckFrame, TypedDay, TypedText } from './check-row.tsx'

/** A field for which the document may give several values: asked as a choice until a person settles it. */
export const AskedRow = ({ field, label, value, onChange, isDay = false }: {
  readonly field: FormField
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isDay?: boolean
}) => {
  const text = useText().import
  const { state } = useCheck()
  const [first] = useState(value)
  const [isTyping, setIsTyping] = useState(false)
  const hasChoices = waits(state, field) && entriesOf(state, field).some(({ alternatives }) => alternatives !== undefined && alternatives.length > 0)
  const Typed = isDay ? TypedDay : TypedText
  if (!hasChoices || isTyping) return <CheckFrame field={field} label={label} value={value}><Typed field={field} label={label} value={value} onChange={onChange} /></CheckFrame>
  return (
    <CheckFrame field={field} label={label} value={value} isPlain acts={<LinkButton onPress={() => setIsTyping(true)}>{text.typeAnother}</LinkButton>}>
      <CheckChoices field={field} label={label} first={first} value={value} onChange={onChange} />
    </CheckFrame>
  )
}
