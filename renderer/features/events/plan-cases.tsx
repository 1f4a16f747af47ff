import { ArrowDown, ArrowUp, X } from '@phosphor-icons/react'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { CaseName } from '../../../core/case/case-name.ts'
import { lettersByCase } from '../../../core/event/supplies.ts'
import type { ListedEventCase } from '../../../core/event/types.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { EventView } from '../../../preload/event-calls.ts'
import { useText } from '../../text.ts'
import { IconButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { PickerField } from '../../ui/picker-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { EditEvent } from './use-edit-event.ts'

const noTable = 'none'

/** The deadline of a case, in amber where it ends before the event, or the case is closed. */
const Deadline = ({ item, event }: { readonly item: ListedEventCase; readonly event: EventView }) => {
  const { events: text, format } = useText()
  if (item.status === 'closed') return <span className="plan-cases__late">{text.closed}</span>
  if (item.deadline === null) return <span className="quiet">{text.noDeadline}</span>
  const day = format.dayNear(item.deadline, event.today)
  return item.deadline < event.on ? <span className="plan-cases__late">{text.beforeDay({ day })}</span> : <>{day}</>
}

const Row = ({ item, place, event, planned, written, onEdit, onMove, onCase }: {
  readonly item: ListedEventCase
  readonly place: number
  readonly event: EventView
  /** Letters; null where no column says them. */
  readonly planned: number | null
  readonly written: number | null
  readonly onEdit: EditEvent
  readonly onMove: (item: ListedEventCase, by: -1 | 1) => unknown
  readonly onCase: (id: CaseId) => void
}) => {
  const { events: text, cases, format } = useText()
  const name = item.name || cases.ua({ number: item.uaNumber ?? '' })
  const move = (key: KeyboardEvent): void => {
    if (!key.altKey || (key.key !== 'ArrowUp' && key.key !== 'ArrowDown')) return
    key.preventDefault()
    onMove(item, key.key === 'ArrowUp' ? -1 : 1)
  }
  const tables = [{ value: noTable, label: text.noTable }, ...event.tables.map((table) => ({ value: String(table.id), label: table.name }))]
  return (
    <tr onKeyDown={move} data-case={item.caseId}>
      <td className="plan-cases__place">{format.number(place + 1)}</td>
      <th scope="row">
        <button type="button" className="plan-cases__name" onClick={() => onCase(item.caseId)}>{name}</button>
        {item.uaNumber !== null && <span className="meta">{cases.ua({ number: item.uaNumber })}</span>}
      </th>
      <td>{event.tables.length === 0 ? <span className="quiet">{text.noTable}</span> : (
        <SelectField label={text.tableOf({ name })} isLabelHidden value={item.tableId === null ? noTable : String(item.tableId)} options={tables}
          onChange={(value) => onEdit({ part: 'case-table', caseId: item.caseId, tableId: event.tables.find(({ id }) => id === value)?.id ?? null })} />
      )}</td>
      {planned !== null && <td data-align="end">{format.number(planned)}</td>}
      {written !== null && <td data-align="end">{format.number(written)}</td>}
      <td data-align="end"><Deadline item={item} event={event} /></td>
      <td className="plan-cases__acts">
        {place > 0 && <IconButton size={28} icon={ArrowUp} label={text.moveUp({ name })} onPress={() => onMove(item, -1)} />}
        {place < event.cases.length - 1 && <IconButton size={28} icon={ArrowDown} label={text.moveDown({ name })} onPress={() => onMove(item, 1)} />}
        <IconButton size={28} icon={X} label={text.removeCase({ name })} onPress={() => onEdit({ part: 'case-removed', caseId: item.caseId })} />
      </td>
    </tr>
  )
}

/** The cases of an event in their order, which is the order of the keys on the evening. */
export const PlanCases = ({ event, openCases, letters, onEdit, onCase }: {
  readonly event: EventView
  readonly openCases: readonly CaseName[]
  /** Letters that are planned; 0 where no plan was made. */
  readonly letters: number
  readonly onEdit: EditEvent
  readonly onCase: (id: CaseId) => void
}) => {
  const { events: text, cases, format } = useText()
  const shares = lettersByCase(letters, event.cases.length)
  const writtenOf = new Map(event.lettersByCase.map(({ caseId, count }) => [caseId, count]))
  const written = event.cases.reduce((sum, { caseId }) => sum + (writtenOf.get(caseId) ?? 0), 0)
  const hasPlan = letters > 0
  const hasWritten = event.letters > 0
  const [said, setSaid] = useState('')
  const list = useRef<HTMLTableSectionElement>(null)
  const before = event.cases.filter(({ deadline, status }) => status === 'closed' || (deadline !== null && deadline < event.on)).length
  const offered = openCases.filter(({ id }) => !event.cases.some(({ caseId }) => caseId === id))
  const moved = useRef<CaseId | null>(null)
  // The focus stays in the row that was moved, also where it has reached an end and one of its buttons is gone.
  useEffect(() => {
    const item = event.cases.find(({ caseId }) => caseId === moved.current)
    const row = item && list.current?.querySelector<HTMLElement>(`[data-case='${item.caseId}']`)
    moved.current = null
    if (row && !row.contains(document.activeElement)) row.querySelector('button')?.focus()
  }, [event.cases])
  const move = async (item: ListedEventCase, by: -1 | 1): Promise<void> => {
    const place = event.cases.findIndex(({ caseId }) => caseId === item.caseId) + by
    if (place < 0 || place >= event.cases.length) return
    moved.current = item.caseId
    if (await onEdit({ part: 'case-moved', caseId: item.caseId, by })) setSaid(text.movedTo({ name: item.name, place: place + 1, count: event.cases.length }))
  }
  return (
    <Section title={text.cases} count={event.cases.length} action={<span className="meta">{event.cases.length > 1 ? text.moveKeys : ''}</span>}>
      {event.cases.length === 0 ? <p className="quiet">{text.noCases}</p> : (
        <table className="plan-cases">
          <thead><tr><td /><th scope="col">{text.case}</th><th scope="col">{text.table}</th>{hasPlan && <th scope="col" data-align="end">{text.lettersPlanned}</th>}{hasWritten && <th scope="col" data-align="end">{text.lettersWritten}</th>}<th scope="col" data-align="end">{text.deadline}</th><td /></tr></thead>
          <tbody ref={list}>
            {event.cases.map((item, place) => <Row key={item.caseId} item={item} place={place} event={event} planned={hasPlan ? (shares[place] ?? 0) : null} written={hasWritten ? (writtenOf.get(item.caseId) ?? 0) : null} onEdit={onEdit} onMove={move} onCase={onCase} />)}
          </tbody>
          <tfoot><tr><td /><th scope="row">{text.total({ cases: event.cases.length, tables: event.tables.length })}</th><td />{hasPlan && <td data-align="end">{format.number(letters)}</td>}{hasWritten && <td data-align="end">{format.number(written)}</td>}<td data-align="end">{before > 0 && <span className="plan-cases__late">{text.endsBefore({ count: before })}</span>}</td><td /></tr></tfoot>
        </table>
      )}
      {event.letters > written && <p className="meta">{text.writtenForOthers({ count: event.letters - written })}</p>}
      {offered.length > 0
        ? <div className="plan-add"><PickerField label={text.addCase} value="" options={offered.map((one) => ({ value: one.id, label: one.name, detail: [one.uaNumber === null ? '' : cases.ua({ number: one.uaNumber }), one.country ?? ''] }))}
            onChange={(value) => onEdit({ part: 'case-added', caseId: value as CaseId })} /></div>
        : event.cases.length > 0 && <p className="meta">{text.addCaseNone}</p>}
      <span className="visually-hidden" role="status">{said}</span>
    </Section>
  )
}
