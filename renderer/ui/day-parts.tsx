import { CalendarBlank, CaretLeft, CaretRight } from '@phosphor-icons/react'
import { useContext, useEffect, useState, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import {
  Button as AriaButton, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, CalendarHeading, DateFieldContext, DateFieldStateContext, DateInput,
  DateSegment, Dialog, Group, Popover,
} from 'react-aria-components'
import { Icon } from './icon.tsx'
import { textOfParts } from './typed-day.ts'
import './day.css'

type Segment = Parameters<Parameters<typeof DateInput>[0]['children']>[0]

/** A part of the day; the part of the day of the month reports the text of all parts. */
const Part = ({ segment, onText }: { readonly segment: Segment; readonly onText: (text: string) => void }) => {
  const parts = useContext(DateFieldStateContext)?.segments ?? []
  const text = textOfParts(parts)
  const isReporter = segment.type === 'day'
  useEffect(() => {
    if (isReporter) onText(text)
  }, [isReporter, text, onText])
  return <DateSegment segment={segment} className="day__part" />
}

/** Enter sends the form, as in a text field: a date field would take it for itself. */
const sendsForm = (event: KeyboardEvent<HTMLElement>): void => {
  const { target, currentTarget, key } = event
  const form = currentTarget.closest('form')
  if (key !== 'Enter' || event.repeat || form === null || !(target instanceof HTMLElement) || target.role !== 'spinbutton') return
  event.preventDefault()
  event.stopPropagation()
  form.requestSubmit()
}

/**
 * Keeps an impossible day as it was typed. A date field replaces 31 February with 28 February when it is left, but not
 * while it is read-only: so it is read-only from the start of the blur event to its end, and at no other time.
 */
const AsTyped = ({ children }: { readonly children: ReactNode }) => {
  const field = useContext(DateFieldContext)
  const [isLeft, setIsLeft] = useState(false)
  return (
    <span className="day__typed" onKeyDownCapture={sendsForm} onBlurCapture={() => flushSync(() => setIsLeft(true))} onBlur={() => setIsLeft(false)}>
      <DateFieldContext value={{ ...field, isReadOnly: isLeft }}>{children}</DateFieldContext>
    </span>
  )
}

/** Day, month and year, each in a field of its own, and a calendar to pick from. Goes inside a React Aria date picker. */
export const DayParts = ({ onText }: { /** Called with the text of the parts, at first and after each change. */ readonly onText: (text: string) => void }) => (
  <>
    <Group className="field__input day">
      <AsTyped><DateInput className="day__input">{(segment) => <Part segment={segment} onText={onText} />}</DateInput></AsTyped>
      <AriaButton className="picker__open day__open"><Icon shape={CalendarBlank} size={16} /></AriaButton>
    </Group>
    <Popover className="popover" offset={4}>
      <Dialog className="calendar">
        <Calendar>
          <header className="calendar__head">
            <AriaButton slot="previous" className="calendar__turn"><Icon shape={CaretLeft} size={16} /></AriaButton>
            <CalendarHeading className="calendar__month" />
            <AriaButton slot="next" className="calendar__turn"><Icon shape={CaretRight} size={16} /></AriaButton>
          </header>
          <CalendarGrid className="calendar__grid">
            <CalendarGridHeader>{(name) => <CalendarHeaderCell className="calendar__weekday">{name}</CalendarHeaderCell>}</CalendarGridHeader>
            <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar__day" />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  </>
)
