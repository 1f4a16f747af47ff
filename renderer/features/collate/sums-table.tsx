import { useMemo } from 'react'
import { actionKinds, isInTotal } from '../../../core/action/types.ts'
import type { Collation } from '../../../core/collate/collation.ts'
import type { Sums } from '../../../core/collate/sums.ts'
import type { CollateTable } from '../../../core/collate/view.ts'
import { useLayout } from '../../layout.ts'
import { useText } from '../../text.ts'
import { Table } from '../../ui/table.tsx'
import type { TableColumn, TableGroup } from '../../ui/table-types.ts'
import type { Words } from '../../../words/words.ts'
import { periodWords } from '../../period-words.ts'
import { othersInWords, shownKinds } from './shown-kinds.ts'

/** A row of numbers with its name. `last` is what it was in the period before. */
type SumRow = { readonly key: string; readonly name: string; readonly detail: string; readonly sums: Sums; readonly last: Sums | null }

const idOf = ({ key }: SumRow): string => key
const nameOf = ({ name }: SumRow): string => name

const rowsOf = (collation: Collation, table: Exclude<CollateTable, 'slips' | 'kind'>, words: Words): readonly SumRow[] => {
  const { collate: text, reports, format } = words
  switch (table) {
    case 'case': return collation.cases.map(({ caseKey, title, uaNumber, indexNumber, sums, last }) => ({ key: caseKey, name: title === '' ? text.noTitle : title, detail: format.series([uaNumber !== null && reports.ua({ number: uaNumber }), indexNumber]), sums, last }))
    case 'group': return collation.groups.map(({ id, name, number, section, sums, last }) => ({ key: id, name: name === '' ? id : name, detail: format.series([number, section]), sums, last }))
    case 'section': return collation.sections.map(({ section, sums, last }) => ({ key: section ?? '', name: section ?? text.noSection, detail: '', sums, last }))
    case 'period': return collation.periods.map(({ from, to, sums }) => ({ key: `${from} ${to}`, name: periodWords({ from, to }, words), detail: '', sums, last: null }))
  }
}

/** The numbers by case, group, section or period, with their total at the end. */
export const SumsTable = ({ collation, table }: { readonly collation: Collation; readonly table: Exclude<CollateTable, 'slips' | 'kind'> }) => {
  const words = useText()
  const { collate: text, reports, format } = words
  const isWide = useLayout() === 'wide'
  const { total, lastTotal } = collation
  const groups = useMemo((): readonly TableGroup<SumRow>[] =>
    [{ id: 'rows', label: '', items: [...rowsOf(collation, table, words), { key: 'total', name: text.all, detail: '', sums: total, last: lastTotal }] }], [collation, table, words, text, total, lastTotal])
  const kinds = useMemo(() => shownKinds([total, ...(lastTotal === null ? [] : [lastTotal])]), [total, lastTotal])
  const compares = lastTotal !== null && table !== 'period'
  const number = (id: string, label: string, of: (row: SumRow) => number, width = '6rem'): TableColumn<SumRow> => ({ id, label, align: 'end', width, cell: (row) => format.number(of(row)) })
  const columns: readonly TableColumn<SumRow>[] = [
    { id: 'name', label: text.columns[table === 'period' ? 'period' : table], width: '2fr', cell: ({ key, name, detail }) => <span className="two-lines"><span className="sum-name" data-total={key === 'total'} dir="auto">{name}</span>{detail !== '' && <span className="meta" dir="auto">{detail}</span>}</span> },
    ...kinds.columns.map((kind) => number(kind, reports.columns.kinds[kind], ({ sums }) => sums.counts[kind], isWide ? '6rem' : '4.75rem')),
    ...(kinds.others.length === 0 ? [] : [{ id: 'others', label: text.otherKinds, width: '8rem', cell: ({ sums }: SumRow) => othersInWords(sums.counts, kinds.others, words) }]),
    { id: 'total', label: text.columns.total, align: 'end', width: '6rem', cell: ({ sums }) => <b>{format.number(sums.total)}</b> },
    ...(compares ? [number('last', text.columns.before, ({ last }) => last?.total ?? 0)] : []),
    ...(isWide ? [number('signatories', text.columns.signatories, ({ sums }) => sums.signatories, '7rem')] : []),
    ...(isWide && table !== 'case' ? [number('headcount', text.columns.headcount, ({ sums }) => sums.headcount, '7rem')] : []),
  ]
  return <div className="table-bleed collate-table"><Table label={text.tables[table]} columns={columns} groups={groups} idOf={idOf} nameOf={nameOf} hasTwoLines={table === 'case' || table === 'group'} /></div>
}

type KindRow = { readonly key: string; readonly name: string; readonly count: number; readonly last: number | null; readonly isTotal: boolean }

const kindIdOf = ({ key }: KindRow): string => key
const kindNameOf = ({ name }: KindRow): string => name

/** The numbers by kind, and everything else that slips say. */
export const KindsTable = ({ collation: { total, lastTotal } }: { readonly collation: Collation }) => {
  const words = useText()
  const { collate: text, reportFiles, format } = words
  const groups = useMemo((): readonly TableGroup<KindRow>[] => {
    const { columns } = text
    const row = (key: string, name: string, of: (sums: Sums) => number, isTotal = false): KindRow => ({ key, name, count: of(total), last: lastTotal && of(lastTotal), isTotal })
    const some = actionKinds.filter((kind) => isInTotal(kind) && (total.counts[kind] !== 0 || (lastTotal?.counts[kind] ?? 0) !== 0))
    return [
      { id: 'kinds', label: '', items: [...some.map((kind) => row(kind, reportFiles.kinds[kind], ({ counts }) => counts[kind])), row('total', columns.total, (sums) => sums.total, true)] },
      {
        id: 'beside', label: text.parts.beside, items: [
          row('signatories', columns.signatories, (sums) => sums.signatories), row('copies', columns.copies, ({ counts }) => counts.copy), row('notPosted', columns.notPosted, (sums) => sums.notPosted),
          row('replies', columns.replies, (sums) => sums.replies), row('returned', columns.returned, (sums) => sums.returned), row('headcount', columns.headcount, (sums) => sums.headcount),
          row('without', columns.slipsWithoutHeadcount, (sums) => sums.slipsWithoutHeadcount),
        ],
      },
    ]
  }, [total, lastTotal, text, reportFiles])
  const columns: readonly TableColumn<KindRow>[] = [
    { id: 'name', label: text.columns.kind, width: '2fr', cell: ({ name, isTotal }) => <span className="sum-name" data-total={isTotal}>{name}</span> },
    { id: 'count', label: text.columns.count, align: 'end', width: '8rem', cell: ({ count }) => <b>{format.number(count)}</b> },
    ...(lastTotal === null ? [] : [
      { id: 'last', label: text.columns.before, align: 'end' as const, width: '8rem', cell: ({ last }: KindRow) => (last === null ? '' : format.number(last)) },
      { id: 'change', label: text.change, align: 'end' as const, width: '8rem', cell: ({ count, last }: KindRow) => (last === null ? '' : format.change(count - last)) },
    ]),
  ]
  return <div className="table-bleed collate-table"><Table label={text.tables.kind} columns={columns} groups={groups} idOf={kindIdOf} nameOf={kindNameOf} /></div>
}
