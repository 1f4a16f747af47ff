import { X } from '@phosphor-icons/react'
import { useState } from 'react'
import { eventLimits } from '../../../core/event/event-limits.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { addDays } from '../../../core/day.ts'
import type { EventTask } from '../../../core/event/types.ts'
import type { EventView } from '../../../preload/event-calls.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button, IconButton, LinkButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Form } from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Section } from '../../ui/page.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { EditEvent } from './use-edit-event.ts'

const usualDays = 7
const emptyLine = { name: '', days: usualDays }
/** With more lines than this those that are done are hidden. */
const maxShown = 8

const Line = ({ task, event, onEdit }: { readonly task: EventTask; readonly event: EventView; readonly onEdit: EditEvent }) => {
  const { events: text, format } = useText()
  const day = addDays(event.on, -task.daysBefore)
  const isLate = !task.isDone && day < event.today
  return (
    <li className="plan-list__entry">
      <Checkbox isSelected={task.isDone} onChange={(isDone) => onEdit({ part: 'task-done', taskId: task.id, isDone })}>{task.isDone ? <s>{task.name}</s> : task.name}</Checkbox>
      <span className="plan-list__when" data-late={isLate}>{task.isDone ? text.taskDays({ days: task.daysBefore }) : text.taskBy({ days: task.daysBefore, day: format.dayNear(day, event.today) })}</span>
      <IconButton size={28} icon={X} label={text.removeTask({ name: task.name })} onPress={() => onEdit({ part: 'task-removed', taskId: task.id })} />
    </li>
  )
}

/** What is done how many days before an event. What should be done by now is in amber. */
export const PlanChecklist = ({ event, onEdit }: { readonly event: EventView; readonly onEdit: EditEvent }) => {
  const { events: text } = useText()
  const form = useDraft({ key: draftKey('event-line', event.id, 'task'), page: { page: 'event', eventId: event.id }, initial: emptyLine })
  const { name, days } = form.value
  const set = (change: Partial<typeof emptyLine>): void => form.set((now) => ({ ...now, ...change }))
  const [showsDone, setShowsDone] = useState(false)
  const { tasks } = event
  const done = tasks.filter(({ isDone }) => isDone)
  const hides = tasks.length > maxShown && done.length > 0
  const shown = hides && !showsDone ? tasks.filter(({ isDone }) => !isDone) : tasks
  const add = async (): Promise<void> => {
    if (name.trim() !== '' && await onEdit({ part: 'task-added', name, daysBefore: days })) form.set(emptyLine)
  }
  return (
    <Section title={text.checklist} isSmall count={text.taskDone({ done: done.length, count: tasks.length })}>
      <ul className="plan-list">{shown.map((task) => <Line key={task.id} task={task} event={event} onEdit={onEdit} />)}</ul>
      {hides && <LinkButton isExpanded={showsDone} onPress={() => setShowsDone(!showsDone)}>{showsDone ? text.hideDone : text.showDone({ count: done.length })}</LinkButton>}
      <Form className="plan-line" label={text.addTask} onSubmit={() => add()}>
        <TextField label={text.taskName} value={name} onChange={(next) => set({ name: next })} />
        <RefusedTextsKept draft={form}><NumberField label={text.taskDaysBefore} value={days} limits={eventLimits.daysBefore} onChange={(next) => set({ days: next })} /></RefusedTextsKept>
        <Button type="submit">{text.add}</Button>
      </Form>
    </Section>
  )
}
