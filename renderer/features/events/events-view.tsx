import { CalendarPlus, Check, Plus } from '@phosphor-icons/react'
import { useMemo } from 'react'
import type { Day } from '../../../core/day.ts'
import type { EventListItem } from '../../../core/event/types.ts'
import type { EventId } from '../../../core/ids.ts'
import { useLayout } from '../../layout.ts'
import { useText } from '../../text.ts'
import { ShareBar } from '../../ui/bars.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { Icon } from '../../ui/icon.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import { distanceWords, timesWords } from '../../event-words.ts'
import './events.css'
import { groupEvents, isToCome, searchEvents, type EventFilter } from './group-events.ts'

const idOf = ({ id }: EventListItem): string => id
const nameOf = ({ name }: EventListItem): string => name

const PeopleCell = ({ event, today }: { readonly event: EventListItem; readonly today: Day }) => {
  const { events: text, format } = useText()
  const { people, headcount, came, isNew } = event
  if (isToCome(event, today) && came === 0 && headcount === null) return <>{people === null ? '' : text.expected({ count: people })}</>
  const count = headcount ?? came
  return <span className="two-lines"><span>{format.number(count)}</span>{isNew > 0 && <span className="meta">{text.newOf({ count: isNew })}</span>}</span>
}

const TodoCell = ({ tasks, tasksDone }: EventListItem) => {
  const { events: text } = useText()
  if (tasks === 0) return <span className="quiet">{text.noTasks}</span>
  if (tasks === tasksDone) return <span className="events__done"><Icon shape={Check} size={16} />{text.allDone}</span>
  const words = text.todo({ done: tasksDone, count: tasks })
  return <span className="events__todo"><ShareBar label={words} value={tasksDone} max={tasks} /><span aria-hidden="true">{words}</span></span>
}

/** What was written, and what is planned where a plan was made. */
const LettersCell = ({ event: { letters, planned, ...event }, today }: { readonly event: EventListItem; readonly today: Day }) => {
  const { events: text } = useText()
  const plan = planned === 0 ? '' : text.planned({ count: planned })
  if (letters === 0 && isToCome(event, today)) return plan
  return <span className="two-lines"><span>{text.writtenCount({ count: letters })}</span>{plan !== '' && <span className="meta">{plan}</span>}</span>
}

/** Events as a table, from plain data. */
export const EventsView = ({ events, today, search, onSearch, filter, onFilter, onOpen, onAdd, onPlanAgain, onCalendar }: {
  readonly events: readonly EventListItem[]
  readonly today: Day
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly filter: EventFilter
  readonly onFilter: (filter: EventFilter) => void
  readonly onOpen: (id: EventId) => void
  readonly onAdd: () => void
  readonly onPlanAgain: (id: EventId) => void
  readonly onCalendar: () => void
}) => {
  const words = useText()
  const { events: text, format } = words
  const isWide = useLayout() === 'wide'
  const found = useMemo(() => searchEvents(events, search), [events, search])
  const groups = useMemo(() => groupEvents(found, today, filter).map(({ year, events: items }) => ({ id: year ?? 'to-come', label: year === null ? text.toCome : text.past({ year }), items })), [found, today, filter, text])
  const toCome = events.filter((event) => isToCome(event, today)).length
  const columns: readonly TableColumn<EventListItem>[] = [
    { id: 'event', label: text.columns.event, width: '28fr', cell: ({ name, place }) => <span className="two-lines"><span className="events__name">{name}</span><span className="meta">{place ?? text.noPlace}</span></span> },
    { id: 'when', label: text.columns.when, width: '22fr', cell: (event) => <span className="two-lines"><b>{format.dayNear(event.on, today)}</b><span className="meta">{format.series([timesWords(event, words), distanceWords(event.on, today, words)])}</span></span> },
    { id: 'cases', label: text.columns.cases, width: '7fr', align: 'end', cell: ({ cases }) => format.number(cases) },
    { id: 'people', label: text.columns.people, width: '11fr', align: 'end', cell: (event) => <PeopleCell event={event} today={today} /> },
    ...(isWide ? [{ id: 'todo', label: text.columns.todo, width: '20fr', cell: (event: EventListItem) => <TodoCell {...event} /> }] : []),
    { id: 'letters', label: text.columns.letters, width: '13fr', align: 'end', cell: (event) => <LettersCell event={event} today={today} /> },
    {
      id: 'act', label: text.look, width: isWide ? '15fr' : '18fr', align: 'end',
      cell: (event) => (isToCome(event, today)
        ? <Button size={28} label={text.openOf({ name: event.name })} onPress={() => onOpen(event.id)}>{text.openPlan}</Button>
        : <LinkButton label={text.planAgainOf({ name: event.name })} onPress={() => onPlanAgain(event.id)}>{text.planAgain}</LinkButton>),
    },
  ]
  const plan = <Button look="filled" icon={Plus} onPress={onAdd}>{text.plan}</Button>
  if (events.length === 0) return <Page><PageHeader title={text.title} /><EmptyState title={text.emptyTitle} text={text.emptyText} action={plan} /></Page>
  return (
    <Page>
      <PageHeader title={text.title} actions={<>{toCome > 0 && <Button icon={CalendarPlus} onPress={onCalendar}>{text.calendarAll}</Button>}{plan}</>} />
      <Toolbar>
        <SearchField label={text.find} value={search} onChange={onSearch} />
        <Segmented<EventFilter>
          label={text.filter} value={filter} onChange={onFilter}
          choices={[{ value: 'all', label: text.filters.all({ count: events.length }) }, { value: 'to-come', label: text.filters['to-come']({ count: toCome }) }, { value: 'past', label: text.filters.past({ count: events.length - toCome }) }]}
        />
      </Toolbar>
      {groups.length === 0
        ? <EmptyState drawing={false} title={text.nothingFound({ words: search })} text={text.nothingFoundText} action={<Button onPress={() => { onSearch(''); onFilter('all') }}>{text.showAll}</Button>} />
        : <div className="table-bleed"><Table label={text.title} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} hasTwoLines onOpen={({ id }) => onOpen(id)} /></div>}
    </Page>
  )
}
