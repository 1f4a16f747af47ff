import { CalendarBlank } from '@phosphor-icons/react'
import { useState } from 'react'
import { dayFrom } from '../../../core/day.ts'
import type { CollateView } from '../../../core/collate/view.ts'
import { useText } from '../../text.ts'
import { ChoiceMenu } from '../../ui/choice-menu.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { typedPeriod, type TypedChoice } from './collate-choice.ts'
import { periodWords } from '../../period-words.ts'

type Days = Pick<TypedChoice, 'from' | 'to'>

/** Which slips are added up: all of them, those of a period that slips have, or of other days. */
export const CollatePeriod = ({ choice, periods, onChange }: { readonly choice: Days; readonly periods: CollateView['periods']; readonly onChange: (days: Days) => void }) => {
  const words = useText()
  const { collate: text, reports } = words
  const { from, to } = choice
  const [isOpened, setIsOpened] = useState(false)
  const known = periods.find((one) => one.from === from && one.to === to)
  const isAll = from === '' && to === ''
  const isTyped = isOpened || (!isAll && known === undefined)
  const period = typedPeriod(choice)
  const choose = (chosen: string): void => {
    setIsOpened(chosen === 'typed')
    if (chosen === 'typed') return
    const [first = '', last = ''] = chosen === 'all' ? [] : chosen.split(' ')
    onChange({ from: first, to: last })
  }
  const choices = [
    { value: 'all', label: text.allPeriods },
    ...periods.map((one) => ({ value: `${one.from} ${one.to}`, label: text.periodWith({ period: periodWords(one, words), count: one.slips }) })),
    { value: 'typed', label: text.otherDays },
  ]
  return (
    <>
      <ChoiceMenu label={text.periodOf} icon={CalendarBlank} shown={isTyped && !period ? text.otherDays : period ? periodWords(period, words) : text.allPeriods} value={isTyped ? 'typed' : isAll ? 'all' : `${from} ${to}`} choices={choices} onChange={choose} />
      {isTyped && (
        <div className="collate-days">
          <DayField label={reports.from} value={from} onChange={(next) => onChange({ from: next, to })} problem={from === '' || dayFrom(from) ? null : reports.fixDays} />
          <DayField label={reports.to} value={to} onChange={(next) => onChange({ from, to: next })} problem={to === '' || (dayFrom(to) && (period !== undefined || !dayFrom(from))) ? null : dayFrom(to) ? reports.wrongPeriod : reports.fixDays} />
        </div>
      )}
    </>
  )
}
