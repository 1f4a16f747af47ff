import { useState } from 'react'
import { dayFrom, type Day } from '../../../core/day.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { periodOf, quickPeriods } from './quick-periods.ts'

type TypedPeriod = { readonly from: string; readonly to: string }

/** The days of a report: a month, quarter or year by one press, or other days that are typed. */
export const ReportPeriod = ({ today, from, to, onChange }: TypedPeriod & { readonly today: Day; readonly onChange: (change: Partial<TypedPeriod>) => void }) => {
  const text = useText().reports
  const [isOpened, setIsOpened] = useState(false)
  const choices = quickPeriods.map((choice) => ({ choice, ...periodOf(choice, today) }))
  const chosen = choices.find((one) => one.from === from && one.to === to)?.choice ?? null
  const isTyped = isOpened || chosen === null
  const [fromDay, toDay] = [dayFrom(from), dayFrom(to)]
  const isGood = fromDay !== undefined && toDay !== undefined && fromDay <= toDay
  return (
    <div className="report-period">
      <div className="report-quick">
        {choices.map(({ choice, ...period }) => (
          <Button key={choice} size={28} look={choice === chosen && !isOpened ? 'outlined' : 'quiet'} onPress={() => { setIsOpened(false); onChange(period) }}>{text.quick[choice]}</Button>
        ))}
        <Button size={28} look={isTyped ? 'outlined' : 'quiet'} isExpanded={isTyped} onPress={() => setIsOpened(true)}>{text.otherDays}</Button>
      </div>
      {isTyped && (
        <div className="report-days">
          <DayField label={text.from} value={from} onChange={(next) => onChange({ from: next })} problem={fromDay ? null : text.fixDays} />
          <DayField label={text.to} value={to} onChange={(next) => onChange({ to: next })} problem={toDay && (isGood || !fromDay) ? null : toDay ? text.wrongPeriod : text.fixDays} />
        </div>
      )}
    </div>
  )
}
