import { useMemo } from 'react'
import { useCall } from '../../api.ts'
import type { Day } from '../../../core/day.ts'
import type { EventId } from '../../../core/ids.ts'
import { useText } from '../../text.ts'
import { PickerField } from '../../ui/picker-field.tsx'

const whole = 'all'

/** Narrows a report to what was recorded at one event; the period begins with its day, for letters are posted later. */
export const ReportEvent = ({ eventId, today, onChange }: {
  readonly eventId: EventId | null
  readonly today: Day
  readonly onChange: (change: { readonly eventId: EventId | null; readonly from?: Day; readonly to?: Day }) => void
}) => {
  const { reports: text, format } = useText()
  const events = useCall('events.list', null, ['events.changed'])
  const past = useMemo(() => (events.value ?? []).filter(({ on }) => on <= today), [events.value, today])
  const options = useMemo(() => past.map(({ id, name, on }) => ({ value: id as string, label: format.series([name, format.day(on, 'brief')]) })), [past, format])
  const none = useMemo(() => ({ value: whole, label: text.noEvent }), [text])
  if (past.length === 0) return null
  const choose = (value: string): void => {
    const event = past.find(({ id }) => id === value)
    onChange(event ? { eventId: event.id, from: event.on, to: today } : { eventId: null })
  }
  return <PickerField label={text.event} value={eventId ?? whole} first={none} options={options} onChange={choose} />
}
