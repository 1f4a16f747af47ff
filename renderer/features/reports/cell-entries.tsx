import type { RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useCall } from '../../api.ts'
import type { ReportCell } from '../../../core/report/report-cell.ts'
import type { ReportGround } from '../../../core/report/report-request.ts'
import { useText } from '../../text.ts'
import { Loaded } from '../../ui/loaded.tsx'
import '../../ui/popover.css'

const Entries = ({ ground, cell }: { readonly ground: ReportGround; readonly cell: ReportCell }) => {
  const { reports: text, format } = useText()
  const entries = useCall('reports.cell', { ...ground, cell }, ['actions.changed', 'reports.changed'])
  return (
    <Loaded call={entries}>
      {(found) => (
        <ul className="report-entries">
          {found.map(({ on, title, event, outlet, count, isCorrection }) => (
            <li key={`${on} ${title} ${event ?? ''} ${outlet ?? ''} ${String(isCorrection)}`}>
              <span>{format.series([cell.row.part !== 'case' && title, event, outlet === null ? null : text.entryAt({ outlet }), format.day(on, 'brief'), isCorrection && text.entryCorrects])}</span>
              <b>{isCorrection ? format.change(count) : format.number(count)}</b>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}

/** What a number of the report's table is the sum of, beside the number. */
export const CellEntries = ({ ground, shown, onClose }: {
  readonly ground: ReportGround
  /** The number that was pressed. */
  readonly shown: { readonly cell: ReportCell; readonly title: string; readonly at: RefObject<HTMLElement | null> } | null
  readonly onClose: () => void
}) => shown && (
  <Popover className="popover" triggerRef={shown.at} isOpen onOpenChange={(isOpen) => { if (!isOpen) onClose() }} placement="bottom" offset={4}>
    <Dialog className="report-entries__dialog" aria-label={shown.title}>
      <b>{shown.title}</b>
      <Entries ground={ground} cell={shown.cell} />
    </Dialog>
  </Popover>
)
