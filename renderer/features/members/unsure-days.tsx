import { dayOrders, type DayOrder } from '../../../core/member/import-types.ts'
import type { ListToMatch } from '../../../preload/member-import-calls.ts'
import { useText } from '../../text.ts'
import { RadioGroup } from '../../ui/choice.tsx'
import { Note } from '../../ui/notes.tsx'

/** Asks whether the day or the month comes first, by real rows of the list. */
export const UnsureDays = ({ days, order, onChoose }: {
  readonly days: ListToMatch['unsureDays']
  readonly order: DayOrder | null
  readonly onChoose: (order: DayOrder) => void
}) => {
  const { memberImport: { days: text }, format } = useText()
  const hint = (as: DayOrder): string => days.map((day) => text.row({ row: day.row, text: day.text, day: format.day(day[as]) })).join('\n')
  return (
    <Note tone="check" title={text.title}>
      <RadioGroup isRow isLabelHidden label={text.title} value={order} onChange={onChoose} choices={dayOrders.map((value) => ({ value, label: text[value], hint: hint(value) }))} />
      <span className="meta">{text.text}</span>
    </Note>
  )
}
