import { CaretLeft, CaretRight, Plus } from '@phosphor-icons/react'
import { memo, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { countByKind } from '../../../../core/action/count-by-kind.ts'
import type { Day } from '../../../../core/day.ts'
import type { EventListItem } from '../../../../core/event/types.ts'
import type { EventId } from '../../../../core/ids.ts'
import { maxSheets } from '../../../../core/tally/columns.ts'
import type { TallySheet } from '../../../../preload/tally-calls.ts'
import { kindCountsWords } from '../../../../words/kind-counts-words.ts'
import type { Words } from '../../../../words/words.ts'
import { useCall } from '../../../api.ts'
import { useKeptState, useNavigation } from '../../../navigation.tsx'
import { useText } from '../../../text.ts'
import { Button } from '../../../ui/button.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { EmptyState, Note } from '../../../ui/notes.tsx'
import { Page } from '../../../ui/page.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { cellInSight } from './cell-in-sight.ts'
import type { Cell } from './cell-text.ts'
import { SheetFoot } from './sheet-foot.tsx'
import { SheetGrid } from './sheet-grid.tsx'
import { SheetWithoutEvent } from './sheet-without-event.tsx'
import { useSheetState } from './use-sheet-state.ts'
import { useTargetRows } from './use-target-rows.ts'

/** The sheets of one event, and the event that they are of. */
type Place = { readonly eventId: EventId; readonly sheet: number }

/** The event whose sheet is most likely typed in: the last one that was held, else the next one. Events are the latest first. */
const likelyEvent = (events: readonly EventListItem[], today: Day): EventListItem | undefined => events.find(({ on }) => on <= today) ?? events.at(-1)

/** Whether the rows are those of the printed sheet, and what differs from it. */
const orderWords = ({ rows, printedOn }: TallySheet, { tally: text, format }: Words): string => {
  if (printedOn === null) return text.orderOfPlan
  const added = rows.filter(({ isOnPaper, target }) => target === null && !isOnPaper).length
  return text.orderOfPaper({ day: format.day(printedOn, 'long'), added })
}

type SheetProps = { readonly header: ReactNode; readonly side: ReactNode }

const OtherSheets = ({ sheet, isEmpty, onSheet }: { readonly sheet: TallySheet; readonly isEmpty: boolean; readonly onSheet: (sheet: number) => void }) => {
  const { tally: text } = useText()
  const { sheet: own, sheets } = sheet
  const next = own < sheets ? text.otherSheet({ sheet: own + 1 }) : text.newSheet
  return (
    <div className="tally-head__sheets">
      {own > 1 && <Button look="quiet" size={28} icon={CaretLeft} onPress={() => onSheet(own - 1)}>{text.otherSheet({ sheet: own - 1 })}</Button>}
      {own < maxSheets && (own < sheets || !isEmpty) && <Button look="quiet" size={28} icon={CaretRight} onPress={() => onSheet(own + 1)}>{next}</Button>}
    </div>
  )
}

type HeadProps = { readonly sheet: TallySheet; readonly events: readonly EventListItem[]; readonly isEmpty: boolean; readonly onPlace: (place: Place) => void; /** A sheet that was counted without an event. */ readonly onNew: () => void }

/** Which sheet of which event it is, and the ways to others. It does not follow what is typed, so it is not drawn again with each key. */
const SheetHead = memo(({ sheet, events, isEmpty, onPlace, onNew }: HeadProps) => {
  const words = useText()
  const { tally: text, format } = words
  return (
    <div className="tally-head">
      <div className="tally-head__words">
        <h2>{text.title({ sheet: sheet.sheet, sheets: sheet.sheets })}</h2>
        <p className="meta">{events.length > 1 ? '' : `${text.meta({ event: sheet.name, day: format.day(sheet.on, 'full') })} `}{orderWords(sheet, words)}</p>
      </div>
      {events.length > 1 && (
        <SelectField isLabelHidden label={text.event} value={sheet.eventId as string} onChange={(id) => onPlace({ eventId: id as EventId, sheet: 1 })}
          options={events.map(({ id, name, on }) => ({ value: id as string, label: format.series([name, format.day(on, 'brief')]) }))} />
      )}
      <Button look="quiet" size={28} icon={Plus} onPress={onNew}>{text.withoutEvent.open}</Button>
      {sheet.rows.length > 0 && <OtherSheets sheet={sheet} isEmpty={isEmpty} onSheet={(next) => onPlace({ eventId: sheet.eventId, sheet: next })} />}
    </div>
  )
})

const OpenSheet = ({ sheet: whole, events, header, side, onPlace, onNew }: SheetProps & Pick<HeadProps, 'sheet' | 'events' | 'onPlace' | 'onNew'>) => {
  const words = useText()
  const { tally: text } = words
  const { go } = useNavigation()
  const grid = useRef<HTMLDivElement | null>(null)
  const shown = useTargetRows(whole)
  const { sheet } = shown
  const state = useSheetState(sheet)
  const elsewhere = countByKind(sheet.rows.flatMap((row) => row.elsewhere))
  const isEmpty = Object.keys(state.counted).length + Object.keys(state.stated).length === 0
  const goTo = ({ row, column }: Cell): void => grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"]`)?.focus()
  const hasRows = sheet.rows.length > 0
  // A remark takes room from the grid: the cell that has the focus stays in view.
  const keepInView = useEffectEvent((_remarks: number): void => {
    const cell = grid.current?.querySelector<HTMLElement>('.tally__input:focus')
    if (cell) cellInSight(cell)
  })
  useEffect(() => keepInView(state.remarks.length), [state.remarks.length])
  return (
    <Page side={side} sideLabel={words.actions.justRecorded} footer={hasRows ? <SheetFoot sheet={sheet} hasTargets={whole.rows.some(({ target }) => target !== null)} state={state} onGoTo={goTo} /> : null}>
      {header}
      <SheetHead sheet={sheet} events={events} isEmpty={isEmpty} onPlace={onPlace} onNew={onNew} />
      {elsewhere.length > 0 && <Note tone="check" title={text.elsewhereTitle}>{text.elsewhereText({ what: kindCountsWords(elsewhere, words) })}</Note>}
      {hasRows
        ? <SheetGrid shown={shown} state={state} gridRef={grid} />
        : <EmptyState title={text.noCasesTitle({ event: sheet.name })} text={text.noCasesText} action={<Button look="filled" onPress={() => go({ page: 'event', eventId: sheet.eventId })}>{text.openPlan}</Button>} />}
    </Page>
  )
}

const LoadedSheet = ({ place, ...props }: SheetProps & Pick<HeadProps, 'events' | 'onPlace' | 'onNew'> & { readonly place: Place }) => {
  const found = useCall('tally.sheet', place, ['actions.changed', 'events.changed', 'cases.changed'])
  return <Loaded call={found}>{(sheet) => <OpenSheet sheet={sheet} {...props} />}</Loaded>
}

/** The printed tally sheet typed in by its rows: the grid of an event, and the way to its other sheets and to other events. */
export const PaperSheet = ({ today, startEvent, startSheet, ...props }: SheetProps & { readonly today: Day; readonly startEvent: EventId | null; readonly startSheet: number | null }) => {
  const { tally: text } = useText()
  const { go } = useNavigation()
  const [chosen, setChosen] = useKeptState<Place | null>('sheet', startEvent === null ? null : { eventId: startEvent, sheet: startSheet ?? 1 })
  const [isAdding, setIsAdding] = useState(false)
  const open = (): void => setIsAdding(true)
  const close = (): void => setIsAdding(false)
  const list = useCall('events.list', null, ['events.changed'])
  return (
    <Loaded call={list}>
      {(events) => {
        const likely = likelyEvent(events, today)
        const place = chosen !== null && events.some(({ id }) => id === chosen.eventId) ? chosen : likely && { eventId: likely.id, sheet: 1 }
        const dialog = isAdding && (
          <SheetWithoutEvent today={today} events={events} onClose={close} onAdded={(eventId) => {
            setIsAdding(false)
            setChosen({ eventId, sheet: 1 })
          }} />
        )
        if (!place) {
          return (
            <Page>
              {props.header}
              <EmptyState
                title={text.noEventTitle} text={text.noEventText} action={<Button look="filled" onPress={open}>{text.withoutEvent.open}</Button>}
                second={<Button look="link" onPress={() => go({ page: 'event-form' })}>{text.planEvent}</Button>}
              />
              {dialog}
            </Page>
          )
        }
        return <><LoadedSheet key={`${place.eventId} ${place.sheet}`} place={place} events={events} onPlace={setChosen} onNew={open} {...props} />{dialog}</>
      }}
    </Loaded>
  )
}
