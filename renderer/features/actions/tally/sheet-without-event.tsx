import { Table } from '@phosphor-icons/react'
import { useState } from 'react'
import { dayFrom, type Day } from '../../../../core/day.ts'
import { emptyEventDraft } from '../../../../core/event/make-event.ts'
import type { EventListItem } from '../../../../core/event/types.ts'
import type { EventId } from '../../../../core/ids.ts'
import type { PackSummary } from '../../../../core/pack/pack-summary.ts'
import type { CallProblem } from '../../../../preload/contract.ts'
import { call, useCall } from '../../../api.ts'
import { useText } from '../../../text.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { FormDialog } from '../../../ui/dialog.tsx'
import { ProblemNote } from '../../../ui/notes.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useToasts } from '../../../ui/toasts.tsx'
import { useRevert } from '../../../use-revert.ts'

const openCases = 'open-cases'
/** A sheet is typed in soon after it was printed. */
const maxPacks = 10

/** Packs that no event is of: the sheet of an event is at its event. */
const packsWithoutEvent = (packs: readonly PackSummary[], events: readonly EventListItem[]): readonly PackSummary[] =>
  packs.filter(({ state, occasion }) => state === 'ready' && !events.some(({ name, on }) => name === occasion?.name && on === occasion.day)).slice(0, maxPacks)

/** Asks for the day and the rows of a sheet that was counted without an event. It is kept as an event of its day, and the dialog says so. */
export const SheetWithoutEvent = ({ today, events, onAdded, onClose }: {
  readonly today: Day
  readonly events: readonly EventListItem[]
  readonly onAdded: (id: EventId) => void
  readonly onClose: () => void
}) => {
  const { tally: { withoutEvent: text }, format } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const [on, setOn] = useState<string>(today)
  const [rows, setRows] = useState<string>(openCases)
  const [hasTried, setHasTried] = useState(false)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const packs = packsWithoutEvent(useCall('packs.list', null, ['packs.changed']).value ?? [], events)
  const names = useCall('cases.names', { status: 'open' }, ['cases.changed']).value
  const pack = packs.find(({ id }) => id === rows)
  const day = dayFrom(on)
  const why = day === undefined ? text.notADay : day > today ? text.inFuture : null
  const save = async (): Promise<void> => {
    setHasTried(true)
    if (day === undefined || why !== null || names === null) return
    const name = pack?.occasion?.name ?? text.name
    const answer = await call('events.add', { draft: { ...emptyEventDraft, name, on: day }, basedOn: null, cases: (pack?.cases ?? names).map(({ id }) => id) })
    if (!answer.ok) return setProblem(answer.problem)
    toasts.show({ title: text.added({ name, day: format.day(day) }), icon: Table, ...revert.offer(answer.step) })
    onAdded(answer.value.eventId)
  }
  return (
    <FormDialog title={text.title} saveLabel={text.save} cancelLabel={text.cancel} icon={Table} onSave={save} onCancel={onClose}>
      <p>{text.text}</p>
      {problem && <ProblemNote problem={problem} />}
      <DayField label={text.on} value={on} onChange={setOn} problem={hasTried ? why : null} />
      <SelectField<string>
        label={text.rows} hint={text.rowsHint} value={rows} onChange={(next) => {
          setRows(next)
          setOn(packs.find(({ id }) => id === next)?.occasion?.day ?? on)
        }}
        options={[
          { value: openCases, label: text.openCases({ count: names?.length ?? 0 }) },
          ...packs.map(({ id, madeOn, occasion, cases }) => ({ value: id as string, label: text.pack({ day: format.day(madeOn, 'brief'), count: cases.length }), detail: occasion?.name ?? format.series(cases.map(({ name }) => name)) })),
        ]}
      />
    </FormDialog>
  )
}
