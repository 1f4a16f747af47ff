import { useMemo } from 'react'
import type { ActionKind } from '../../../core/action/types.ts'
import type { CollatedSlip } from '../../../core/collate/collation.ts'
import { useLayout } from '../../layout.ts'
import { useText } from '../../text.ts'
import { Table } from '../../ui/table.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import type { CollateLists } from '../../../core/collate/view.ts'
import { periodWords } from '../../period-words.ts'
import { othersInWords, shownKinds } from './shown-kinds.ts'
import { slipGroups, type SlipRow } from './slip-rows.ts'
import { WhatHappens, type Decide } from './what-happens.tsx'

const idOf = ({ key }: SlipRow): string => key
const nameOf = ({ name }: SlipRow): string => name

const countsOf = (row: SlipRow) => (row.kind === 'slip' ? row.slip : null)

/** Every slip with what happens with it, files that were refused, and groups without a slip. */
export const SlipsTable = ({ lists, onDecide }: { readonly lists: Pick<CollateLists, 'slips' | 'refused' | 'silent'>; readonly onDecide: Decide }) => {
  const words = useText()
  const { collate: text, reports, format } = words
  const isWide = useLayout() === 'wide'
  const groups = useMemo(() => slipGroups(lists, words), [lists, words])
  const others = useMemo((): ReadonlyMap<string, CollatedSlip> => new Map(lists.slips.map((slip) => [slip.checksum, slip])), [lists])
  const kinds = useMemo(() => shownKinds(lists.slips), [lists])
  const number = (row: SlipRow, kind: ActionKind) => {
    const slip = countsOf(row)
    return slip && <span className="slip-number" data-struck={slip.use === 'replaced' || slip.use === 'left-out'}>{format.number(slip.counts[kind])}</span>
  }
  const columns: readonly TableColumn<SlipRow>[] = [
    { id: 'group', label: text.columns.group, width: '1.2fr', cell: (row) => <span className="two-lines"><b dir="auto">{row.name === '' ? text.groupNotKnown : row.name}</b>{row.kind === 'slip' && row.slip.group.section !== null && <span className="meta" dir="auto">{row.slip.group.section}</span>}</span> },
    {
      id: 'report', label: text.columns.report, width: '1fr',
      cell: (row) => {
        if (row.kind === 'silent') return text.noSlip
        if (row.kind === 'refused') return <span className="meta slip-file" dir="auto">{row.refused.file}</span>
        const { period, event, revision } = row.slip
        const days = periodWords(period, words)
        return <span className="two-lines"><span dir="auto">{event ?? days}</span><span className="meta">{format.series([event !== null && days, reports.revision({ revision })])}</span></span>
      },
    },
    ...kinds.columns.map((kind): TableColumn<SlipRow> => ({ id: kind, label: reports.columns.kinds[kind], align: 'end', width: isWide ? '5.5rem' : '4.5rem', cell: (row) => number(row, kind) })),
    ...(kinds.others.length === 0 ? [] : [{ id: 'others', label: text.otherKinds, width: '7rem', cell: (row: SlipRow) => { const slip = countsOf(row); return slip && othersInWords(slip.counts, kinds.others, words) } }]),
    { id: 'use', label: text.columns.use, width: '2.4fr', cell: (row) => <WhatHappens row={row} others={others} onDecide={onDecide} /> },
  ]
  return <div className="table-bleed collate-table"><Table label={text.tables.slips} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} hasTwoLines /></div>
}
