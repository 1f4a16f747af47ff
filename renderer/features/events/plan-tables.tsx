import { X } from '@phosphor-icons/react'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { EventView } from '../../../preload/event-calls.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Section } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { EditEvent } from './use-edit-event.ts'

const emptyLine = { name: '' }

/** The tables, or stations, of an event. */
export const PlanTables = ({ event, onEdit }: { readonly event: EventView; readonly onEdit: EditEvent }) => {
  const { events: text } = useText()
  const form = useDraft({ key: draftKey('event-line', event.id, 'table'), page: { page: 'event', eventId: event.id }, initial: emptyLine })
  const { name } = form.value
  const setName = (next: string): void => form.set({ name: next })
  const add = async (): Promise<void> => {
    if (name.trim() !== '' && await onEdit({ part: 'table-added', name })) setName('')
  }
  return (
    <Section title={text.tables} isSmall count={event.tables.length}>
      <ul className="plan-list">
        {event.tables.map((table) => (
          <li key={table.id} className="plan-list__entry"><span>{table.name}</span><IconButton size={28} icon={X} label={text.removeTable({ name: table.name })} onPress={() => onEdit({ part: 'table-removed', tableId: table.id })} /></li>
        ))}
      </ul>
      <Form className="plan-line" label={text.addTable} onSubmit={() => add()}>
        <TextField label={text.tableName} value={name} onChange={setName} />
        <Button type="submit">{text.add}</Button>
      </Form>
    </Section>
  )
}
