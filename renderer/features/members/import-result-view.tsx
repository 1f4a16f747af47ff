import { useMemo } from 'react'
import type { RowOutcome } from '../../../core/member/decide-import.ts'
import { consentPurposes, type ConsentPurpose } from '../../../core/member/types.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'

type Taken = RowOutcome['taken'][number]

const isPurpose = (taken: Taken): taken is ConsentPurpose => consentPurposes.some((purpose) => purpose === taken)

const idOf = ({ row }: RowOutcome): string => String(row)

/** What an import did, row by row: added, changed, left out, and why. */
export const ImportResultView = ({ title, meta, rows, about = null, isLog = false, onDone }: {
  readonly title: string
  readonly meta: string
  readonly rows: readonly RowOutcome[]
  /** A sentence about the whole list. */
  readonly about?: string | null
  /** It is an import of before: members who are gone have no name any more. */
  readonly isLog?: boolean
  readonly onDone: () => void
}) => {
  const { members: text, memberImport: { imports }, format } = useText()
  const named = (fields: readonly Taken[]): string => format.list(fields.map((field) => (isPurpose(field) ? text.purposes[field] : text.fields[field])))
  const groups = useMemo(() => [{ id: 'all', label: '', items: rows }], [rows])
  const unnamed = ({ did, row }: RowOutcome): string => (isLog && did !== 'left-out' ? imports.gone : text.rowNumber({ row }))
  const nameOf = (outcome: RowOutcome): string => (outcome.name === '' ? unnamed(outcome) : outcome.name)
  const why = ({ reason, taken, notTaken }: RowOutcome): readonly string[] => [
    ...(text.reasons[reason] === '' ? [] : [text.reasons[reason]]),
    ...(taken.length > 0 ? [text.result.taken({ fields: named(taken) })] : []),
    ...(notTaken.length > 0 ? [text.result.notTaken({ fields: named(notTaken) })] : []),
  ]
  const columns: readonly TableColumn<RowOutcome>[] = [
    { id: 'row', label: text.result.row, width: '6rem', cell: ({ row }) => format.number(row) },
    { id: 'name', label: text.columns.name, width: '16rem', cell: nameOf },
    { id: 'did', label: text.result.did, width: '11rem', cell: ({ did }) => text.result.dids[did] },
    { id: 'why', label: text.result.why, cell: (row) => why(row).join('; ') },
  ]
  return (
    <Page footer={(
      <>
        <span className="row-text">{isLog ? '' : text.result.undo}</span>
        <Button look="filled" size={40} onPress={onDone}>{isLog ? imports.back : text.result.done}</Button>
      </>
    )}>
      <PageHeader title={title} meta={meta} />
      {about !== null && <p className="import-text">{about}</p>}
      {rows.length === 0
        ? <EmptyState drawing={false} title={imports.rows} text={imports.noRows} />
        : <div className="table-bleed import-table"><Table label={imports.rows} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} /></div>}
    </Page>
  )
}
