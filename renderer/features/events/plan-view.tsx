import { CalendarPlus, EnvelopeSimple, PencilSimple, Play, Table, Trash, UsersThree } from '@phosphor-icons/react'
import type { CaseName } from '../../../core/case/case-name.ts'
import { plannedLetters } from '../../../core/event/supplies.ts'
import type { CaseId, EventId } from '../../../core/ids.ts'
import type { EventView } from '../../../preload/event-calls.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { MoreMenu } from '../../ui/menu.tsx'
import { Page, PageTitle } from '../../ui/page.tsx'
import { timesWords } from '../../event-words.ts'
import './events.css'
import { PlanCases } from './plan-cases.tsx'
import { PlanChecklist } from './plan-checklist.tsx'
import { PlanSide } from './plan-side.tsx'
import { PlanSupplies } from './plan-supplies.tsx'
import { PlanTables } from './plan-tables.tsx'
import type { EditEvent } from './use-edit-event.ts'

/** The plan of an event, from plain data. */
export const PlanView = ({ event, openCases, onEdit, onChange, onCalendar, onPack, onStart, onWhoCame, onPaperSheet, onCase, onLast, onDelete }: {
  readonly event: EventView
  readonly openCases: readonly CaseName[]
  readonly onEdit: EditEvent
  readonly onChange: () => void
  readonly onCalendar: () => void
  readonly onPack: () => void
  readonly onStart: () => void
  readonly onWhoCame: () => void
  readonly onPaperSheet: () => void
  readonly onCase: (id: CaseId) => void
  readonly onLast: (id: EventId) => void
  readonly onDelete: () => unknown
}) => {
  const words = useText()
  const { events: text, format } = words
  const letters = plannedLetters(event.people, event.lettersEach)
  const hasBegun = event.letters + event.cards > 0
  const open = event.cases.filter(({ status }) => status === 'open')
  return (
    <Page isFlush>
      <header className="plan-head">
        <span className="plan-head__day" aria-hidden="true"><span>{format.months(event.on, event.on).slice(0, 3)}</span><b>{format.number(Number(event.on.slice(8)))}</b></span>
        <div className="plan-head__words">
          <PageTitle title={event.name} voice="serif" />
          <p className="meta">{format.series([format.day(event.on, 'long'), timesWords(event, words), event.place ?? text.noPlace])}</p>
        </div>
        <div className="plan-head__acts">
          <Button look="quiet" icon={PencilSimple} onPress={onChange}>{text.change}</Button>
          <Button icon={UsersThree} onPress={onWhoCame}>{text.whoCame}</Button>
          {event.on <= event.today && <Button icon={Table} onPress={onPaperSheet}>{words.actions.tabs.sheet}</Button>}
          {open.length > 0 && <Button icon={EnvelopeSimple} onPress={onPack}>{text.makePack}</Button>}
          <Button look="filled" icon={Play} onPress={onStart}>{hasBegun ? text.goOn : text.start}</Button>
          <MoreMenu label={words.ui.more} choices={[
            { id: 'calendar', label: text.calendar, icon: CalendarPlus, onChoose: onCalendar },
            { id: 'delete', label: text.delete, icon: Trash, tone: 'danger', onChoose: onDelete },
          ]} />
        </div>
      </header>
      <div className="plan">
        <div className="plan__main">
          <PlanCases event={event} openCases={openCases} letters={letters} onEdit={onEdit} onCase={onCase} />
          <div className="plan__pair">
            <PlanChecklist event={event} onEdit={onEdit} />
            <div className="plan__column">
              <PlanSupplies event={event} letters={letters} onEdit={onEdit} />
              <PlanTables event={event} onEdit={onEdit} />
            </div>
          </div>
        </div>
        <PlanSide event={event} onWhoCame={onWhoCame} onLast={onLast} />
      </div>
    </Page>
  )
}
