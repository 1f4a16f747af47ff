import { Plus, Prohibit, Question, UserCheck, UserSwitch } from '@phosphor-icons/react'
import { useCallback, useMemo } from 'react'
import type { ImportPreview, ImportRow, MemberColumn, RowDecision } from '../../../core/member/import-types.ts'
import { decideImport } from '../../../core/member/decide-import.ts'
import { consentPurposes } from '../../../core/member/types.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Stat, StatRow } from '../../ui/stat.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import { separatorName, unusedHeadings } from './import-words.ts'
import './members.css'

const fateLooks = {
  new: { tone: 'leaf', icon: Plus }, 'changes': { tone: 'check', icon: UserSwitch }, 'already-here': { tone: 'quiet', icon: UserCheck }, 'to-decide': { tone: 'check', icon: Question }, 'left-out': { tone: 'outline', icon: Prohibit },
} as const

const Fate = ({ row: { fate, reason, match } }: { readonly row: ImportRow }) => {
  const { members: text, format } = useText()
  return (
    <span className="import-fate">
      <Badge {...fateLooks[fate]}>{text.fates[fate]}</Badge>
      {reason !== 'none' && <span className="meta">{text.reasons[reason]}</span>}
      {match?.consents.map(({ purpose, before, effect }) => (
        <span key={purpose} className="meta">{text.consentEffects[effect]({ purpose: text.purposes[purpose], before: text.answers[before] })}</span>
      ))}
      {match && match.fields.length > 0 && <span className="meta">{text.differs({ fields: format.list(match.fields.map(({ field }) => text.fields[field])) })}</span>}
    </span>
  )
}

const isPurpose = (column: MemberColumn): boolean => consentPurposes.some((purpose) => purpose === column)

const idOf = ({ row }: ImportRow): string => String(row)

/** The rows of a list, each with what the import would do. */
export const ImportMembersView = ({ preview, onImport, onCancel }: {
  readonly preview: ImportPreview
  readonly onImport: (decisions: readonly RowDecision[]) => void
  readonly onCancel: () => void
}) => {
  const { members: text, format } = useText()
  const unused = unusedHeadings(preview)
  const writes = decideImport(preview, []).outcomes.filter(({ did }) => did === 'added' || did === 'changed').length
  const saysConsent = preview.columns.some(({ column }) => column !== null && isPurpose(column))
  const said = (row: ImportRow, value: string) => <span className="import-row" data-fate={row.fate}>{value}</span>
  const nameOf = useCallback(({ draft, row }: ImportRow): string => (draft.name === '' ? text.rowNumber({ row }) : draft.name), [text])
  const groups = useMemo(() => [{ id: 'all', label: '', items: preview.rows }], [preview])
  const columns: readonly TableColumn<ImportRow>[] = [
    { id: 'fate', label: text.whatHappens, width: '13rem', cell: (row) => <Fate row={row} /> },
    { id: 'name', label: text.columns.name, cell: (row) => said(row, row.text === '' ? nameOf(row) : row.text) },
    { id: 'town', label: text.town, width: '16%', cell: (row) => said(row, row.draft.town) },
    { id: 'email', label: text.email, width: '22%', cell: (row) => said(row, row.draft.email) },
    { id: 'phone', label: text.phone, width: '12%', cell: (row) => said(row, row.draft.phone) },
    { id: 'note', label: text.note, width: '14%', cell: (row) => said(row, row.draft.note) },
  ]
  return (
    <Page footer={(
      <>
        <span className="row-text">{writes === 0 ? text.noneNew : text.nothingYet}</span>
        <Button onPress={onCancel}>{text.cancel}</Button>
        <Button look="filled" size={40} isDisabled={writes === 0} onPress={() => onImport([])}>{text.doImport({ count: writes })}</Button>
      </>
    )}>
      <PageHeader title={text.checkTitle} meta={text.checkMeta({ fileName: preview.fileName, rows: preview.rows.length, separator: text.separators[separatorName(preview.separator)] })} />
      <StatRow>
        <Stat value={preview.newCount} word={text.newCount({ count: preview.newCount })} />
        {preview.changedCount > 0 && <Stat value={preview.changedCount} word={text.changed({ count: preview.changedCount })} tone="check" />}
        {preview.toDecideCount > 0 && <Stat value={preview.toDecideCount} word={text.toDecide} tone="check" />}
        <Stat value={preview.alreadyHereCount} word={text.alreadyHere} tone="quiet" />
        <Stat value={preview.leftOutCount} word={text.leftOut} tone={preview.leftOutCount > 0 ? 'check' : 'quiet'} />
      </StatRow>
      <p className="import-text">
        {saysConsent ? `${text.consentSome} ${text.noWins}` : text.consentNone} {unused.length > 0 && text.ignored({ headings: format.series(unused) })}
      </p>
      <div className="table-bleed import-table">
        <Table
          label={text.checkTitle} columns={columns} groups={groups}
          idOf={idOf} nameOf={nameOf}
        />
      </div>
    </Page>
  )
}
