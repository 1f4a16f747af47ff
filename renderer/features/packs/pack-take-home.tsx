import { useState } from 'react'
import { packLimits } from '../../../core/pack/pack-limits.ts'
import type { Day } from '../../../core/day.ts'
import { dayFrom } from '../../../core/day.ts'
import { useText } from '../../text.ts'
import { DayField } from '../../ui/day-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import type { ChoicesProps } from './choices.ts'

const namesIn = (typed: string): readonly string[] => typed.split('\n').map((name) => name.trim()).filter((name) => name !== '')

/** A day while it is typed; null until it is valid. */
export const TypedDay = ({ label, day, onChange }: { readonly label: string; readonly day: Day | null; readonly onChange: (day: Day | null) => void }) => {
  const text = useText().packs
  const [typed, setTyped] = useState(day ?? '')
  const isWrong = typed !== '' && dayFrom(typed) === undefined
  return (
    <DayField label={label} value={typed} problem={isWrong ? text.notADay : null} onChange={(next) => {
      setTyped(next)
      onChange(dayFrom(next) ?? null)
    }} />
  )
}

/** Outlets that hold letters to take home, the number for each, and the day to bring them back. */
export const TakeHomeOptions = ({ choices, set }: ChoicesProps) => {
  const text = useText().packs
  const [typed, setTyped] = useState(choices.outlets.join('\n'))
  return (
    <>
      <TextArea label={text.outlets} hint={text.outletsHint} rows={3} value={typed} onChange={(next) => {
        setTyped(next)
        set({ outlets: namesIn(next) })
      }} />
      <div className="pack-form__pair">
        <NumberField label={text.outletCopies} value={choices.outletCopies} limits={packLimits.outletCopies} onChange={(outletCopies) => set({ outletCopies })} />
        <TypedDay label={text.returnBy} day={choices.returnBy} onChange={(returnBy) => set({ returnBy })} />
      </div>
    </>
  )
}
