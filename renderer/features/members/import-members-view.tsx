import { Plus, Prohibit, Question, UserCheck, UserSwitch } from '@phosphor-icons/react'
import { useCallback, useMemo } from 'react'
import type { ImportPreview, ImportRow, MemberColumn, RowDecision } from '../../../core/member/import-types.ts'
import { unusedColumns } from '../../../core/member/import-log.ts'
import { decideImport, type RowOutcome } from '../../../core/member/decide-import.ts'
import { consentPurposes } from '../../../core/member/types.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { Stat, StatRow } from '../../ui/stat.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import { ImportSteps } from './import-steps.tsx'
import { separatorName } from './import-words.ts'
import './members.css'

const fateLooks = {
  'new': { tone: 'leaf', icon: Plus }, 'changes': { tone: 'check', icon: UserSwitch }, 'already-here': { tone: 'quiet', icon: UserCheck },
  'to-decide': { tone: 'check', icon: Question }, 'left-out': { tone: 'outline', icon: Prohibit },
} as const

/** What happens with a row once a person has decided about it. */
const fateOfOutcome = { 'added': 'new', 'changed': 'changes', 'nothing': 'already-here', 'not-decided': 'to-decide', 'left-out': 'left-out' } as const satisfies Readonly<Record<RowOutcome['did'], ImportRow['fate']>>

const Fate = ({ row: { fate, reason, match, alsoNo } }: { readonly row: ImportRow }) => {
  const { members: text, format } = useText()
  return (
    <span className="import-fate">
      <Badge {...fateLooks[fate]}>{text.fates[fate]}</Badge>
      {reason !== 'none' && <span className="meta">{text.reasons[reason]}</span>}
      {match?.consents.map(({ purpose, before, effect }) => (
        <span key={purpose} className="meta">{text.consentEffects[effect]({ purpose: text.purposes[purpose], before: text.answers[before] })}</span>
      ))}
      {alsoNo.flatMap(({ memberId, memberName, consents }) => consents.map(({ purpose, before }) => (
        <span key={`${memberId} ${purpose}`} className="meta">{text.alsoNo({ name: memberName, purpose: text.purposes[purpose], before: text.answers[before] })}</span>
      )))}
      {match && match.fields.length > 0 && <span className="meta">{text.differs({ fields: format.list(match.fields.map(({ field }) => text.fields[field])) })}</span>}
    </span>
  )
}

const isPurpose = (column: MemberColumn): boolean => consentPurposes.some((purpose) => purpose === column)

const idOf = ({ row }: ImportRow): string => String(row)

/** The rows of a list, each with what the import would do. */
export const ImportMembersView = ({ preview, decisions, hasPeople, onBack, onImport, onCancel }: {
  readonly preview: ImportPreview
  readonly decisions: readonly RowDecision[]
  readonly hasPeople: boolean
  /** Back to the rows that may be about members, or to the columns where there are none. */
  readonly onBack: () => void
  readonly onImport: () => unknown
  readonly onCancel: () => void
}) => {
  const { members: text, memberImport, format } = useText()
  const unused = unusedColumns(preview.columns)
  const { outcomes } = useMemo(() => decideImport(preview, decisions), [preview, decisions])
  const count = (did: (typeof outcomes)[number]['did']): number => outcomes.filter((outcome) => outcome.did === did).length
  // Every row is in one of these counts.
  const [added, changed, open, same, leftOut] = [count('added'), count('changed'), count('not-decided'), count('nothing'), count('left-out')]
  const saysConsent = preview.columns.some(({ column }) => column !== null && isPurpose(column))
  const said = (row: ImportRow, value: string) => <span className="import-row" data-fate={row.fate}>{value}</span>
  const nameOf = useCallback(({ draft, row }: ImportRow): string => (draft.name === '' ? text.rowNumber({ row }) : draft.name), [text])
  const groups = useMemo(() => {
    const decided = new Set(decisions.map(({ row }) => row))
    const items = preview.rows.map((row, index): ImportRow => {
      const outcome = outcomes[index]
      if (!outcome || !decided.has(row.row)) return row
      const isOther = outcome.did === 'added'
      return { ...row, fate: fateOfOutcome[outcome.did], reason: isOther ? 'none' : 'same-person', match: isOther ? null : row.match, alsoNo: isOther ? [] : row.alsoNo }
    })
    return [{ id: 'all', label: '', items }]
  }, [preview, decisions, outcomes])
  const columns: readonly TableColumn<ImportRow>[] = [
    { id: 'fate', label: text.whatHappens, width: '12rem', cell: (row) => <Fate row={row} /> },
    { id: 'name', label: text.columns.name, width: '1.2fr', cell: (row) => said(row, row.text === '' ? nameOf(row) : text.damagedRow({ row: row.row, text: row.text })) },
    { id: 'address', label: text.address, width: '1.2fr', cell: (row) => said(row, row.draft.address === '' ? row.draft.town : row.draft.address) },
    { id: 'email', label: text.email, width: '1.2fr', cell: (row) => said(row, row.draft.email) },
    { id: 'phone', label: text.phone, width: '12%', cell: (row) => said(row, row.draft.phone) },
    { id: 'note', label: text.note, width: '0.8fr', cell: (row) => said(row, row.draft.note) },
  ]
  return (
    <Page footer={(
      <>
        <span id="import-why" className="row-text">{added + changed === 0 ? text.noneNew : text.nothingYet}</span>
        <Button onPress={onBack}>{hasPeople ? text.samePerson.back : memberImport.backToColumns}</Button>
        <Button onPress={onCancel}>{text.cancel}</Button>
        <Button look="filled" size={40} cannot={added + changed === 0 ? { saidBy: 'import-why' } : null} onPress={onImport}>{text.doImport({ count: added + changed })}</Button>
      </>
    )}>
      <PageHeader title={text.checkTitle} meta={text.checkMeta({ fileName: preview.fileName, rows: preview.rows.length, separator: text.separators[separatorName(preview.separator)] })} actions={<ImportSteps now="check" hasPeople={hasPeople} />} />
      <StatRow>
        <Stat value={added} word={text.newCount({ count: added })} />
        {preview.changedCount + preview.toDecideCount > 0 && <Stat value={changed} word={text.changed({ count: changed })} tone={changed > 0 ? 'plain' : 'quiet'} />}
        {open > 0 && <Stat value={open} word={text.toDecide} tone="check" />}
        <Stat value={same} word={text.alreadyHere} tone="quiet" />
        <Stat value={leftOut} word={text.leftOut} tone={leftOut > 0 ? 'check' : 'quiet'} />
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
