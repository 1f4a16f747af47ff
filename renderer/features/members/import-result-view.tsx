import { useMemo } from 'react'
import type { RowOutcome } from '../../../core/member/decide-import.ts'
import { consentPurposes, type ConsentPurpose } from '../../../core/member/types.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'

type Taken = RowOutcome['taken'][number]

const isPurpose = (taken: Taken): taken is ConsentPurpose => consentPurposes.some((purpose) => purpose === taken)

const idOf = ({ row }: RowOutcome): string => String(row)

/** What an import did, row by row: added, changed, left out, and why. */
export const ImportResultView = ({ fileName, rows, onDone }: { readonly fileName: string; readonly rows: readonly RowOutcome[]; readonly onDone: () => void }) => {
  const { members: text, format } = useText()
  const named = (fields: readonly Taken[]): string => format.list(fields.map((field) => (isPurpose(field) ? text.purposes[field] : text.fields[field])))
  const groups = useMemo(() => [{ id: 'all', label: '', items: rows }], [rows])
  const nameOf = ({ name, row }: RowOutcome): string => (name === '' ? text.rowNumber({ row }) : name)
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
        <span className="row-text">{text.result.undo}</span>
        <Button look="filled" size={40} onPress={onDone}>{text.result.done}</Button>
      </>
    )}>
      <PageHeader title={text.result.title} meta={fileName} />
      <div className="table-bleed import-table">
        <Table label={text.result.title} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} />
      </div>
    </Page>
  )
}
