import { ArrowRight, ShieldCheck } from '@phosphor-icons/react'
import { memberColumns, type DayOrder, type MemberColumn } from '../../../core/member/import-types.ts'
import { readListDay } from '../../../core/member/list-day.ts'
import { saysNames } from '../../../core/member/list-reading.ts'
import { consentPurposes } from '../../../core/member/types.ts'
import type { ListToMatch } from '../../../preload/member-import-calls.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/notes.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { ImportSteps } from './import-steps.tsx'
import { separatorName } from './import-words.ts'
import { MatchSide } from './match-side.tsx'
import type { Correcting } from './damaged-rows.tsx'
import { UnsureDays } from './unsure-days.tsx'
import './match-columns.css'

const unused = 'unused'
type Target = MemberColumn | typeof unused

const isPurpose = (column: MemberColumn | null): boolean => consentPurposes.some((purpose) => purpose === column)

/** The columns of a list, each with its first cell and what it goes to; beside them an address as it will print. */
export const MatchColumnsView = ({ match, correcting, isLoading, onSheet, onColumns, onDayOrder, onNext, onCancel }: {
  readonly match: ListToMatch
  readonly correcting: Correcting
  /** The list is being read again: what is shown is from before. */
  readonly isLoading: boolean
  readonly onSheet: (sheet: string) => void
  readonly onColumns: (columns: readonly (MemberColumn | null)[]) => void
  readonly onDayOrder: (order: DayOrder) => void
  readonly onNext: () => void
  readonly onCancel: () => void
}) => {
  const { memberImport: text, members, format } = useText()
  const columns = match.columns.map(({ column }) => column)
  const shownSample = (column: MemberColumn | null, cell: string): string => {
    const day = column === 'joined' ? readListDay(cell, match.dayOrder) : undefined
    return day === undefined ? cell : format.day(day)
  }
  const nameOf = (at: number): string => match.columns[at]?.heading.trim() || text.noHeading({ number: at + 1 })
  const left = match.columns.flatMap(({ column }, at) => (column === null ? [nameOf(at)] : []))
  const hasName = saysNames({ columns })
  const isDayOpen = match.unsureDays.length > 0 && match.dayOrder === null
  const options = [...memberColumns.map((value) => ({ value, label: text.columns[value] })), { value: unused, label: text.unused }] as const
  const choose = (at: number, target: Target): void => onColumns(columns.map((column, own) => (own === at ? (target === unused ? null : target) : column)))
  const why = isLoading ? text.reading : hasName ? (isDayOpen ? text['days-open'] : text.nothingYet) : text.noName
  return (
    <Page
      side={<MatchSide match={match} correcting={correcting} />} sideLabel={text.address.title}
      footer={(
        <>
          <span id="match-why" className="row-text">{why}</span>
          <Button onPress={onCancel}>{members.cancel}</Button>
          <Button look="filled" size={40} icon={ArrowRight} cannot={!hasName || isDayOpen || isLoading ? { saidBy: 'match-why' } : null} onPress={onNext}>{text.next}</Button>
        </>
      )}
    >
      <PageHeader
        title={text.title} meta={text.meta({ fileName: match.fileName, rows: match.rowCount, separator: members.separators[separatorName(match.separator)] })}
        actions={<ImportSteps now="columns" hasPeople={null} />}
      />
      {match.sheets.length > 1 && (
        <div className="match-sheet"><SelectField label={text.sheet} value={match.sheet} options={match.sheets.map((value) => ({ value, label: value }))} onChange={onSheet} /></div>
      )}
      {match.unsureDays.length > 0 && <UnsureDays days={match.unsureDays} order={match.dayOrder} onChoose={onDayOrder} />}
      {match.isRemembered && <Note>{text.remembered}</Note>}
      <table className="match" aria-busy={isLoading}>
        <thead><tr><th scope="col">{text.columnInFile}</th><th scope="col">{text.sample({ row: match.columns[0]?.sample?.row ?? 1 })}</th><th scope="col">{text.goesTo}</th></tr></thead>
        <tbody>
          {match.columns.map(({ column, sample, answers }, at) => (
            // The columns of a list have an order and no names of their own.
            <tr key={at} className="match__row" data-unused={column === null} data-open={column === 'joined' && isDayOpen}>
              <th scope="row" className="match__heading">{nameOf(at)}</th>
              <td className="match__sample">
                {sample === null ? <span className="quiet">{text.empty}</span> : <span>{shownSample(column, sample.text)}</span>}
                {answers && isPurpose(column) && <span className="meta">{text.answers({ yes: answers.yes, no: answers.no, empty: answers.empty, other: answers.other })}</span>}
                {column === 'joined' && <span className="meta">{text.joinedHint}</span>}
              </td>
              <td className="match__target">
                <SelectField<Target> isLabelHidden label={text.columnGoesTo({ heading: nameOf(at) })} value={column ?? unused} options={options} onChange={(target) => choose(at, target)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="match__sum">
        <Icon shape={ShieldCheck} size={20} />
        <span role="status">{text.used({ used: columns.length - left.length, left: left.length, headings: format.series(left) })} {!columns.some(isPurpose) && text.noConsent}</span>
      </p>
    </Page>
  )
}
