import type { CaseColumn } from '../../../core/case/case-columns.ts'
import type { FoundCase } from '../../../core/case/find-cases.ts'
import type { Day } from '../../../core/day.ts'
import type { Words } from '../../../words/words.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { HitLine, MarkedText } from '../../ui/marked-text.tsx'
import type { TableColumn } from '../../ui/table-types.ts'
import { DeadlineWords } from './deadline-words.tsx'
import { otherCount } from './sort-cases.ts'

const Count = ({ count, isAsking = false }: { readonly count: number; readonly isAsking?: boolean }) => {
  const { format } = useText()
  return <span className="case-count" data-asking={isAsking && count > 0} data-none={count === 0}>{format.number(count)}</span>
}

type Look = Omit<TableColumn<FoundCase>, 'id' | 'label'>

/** The headers of the columns that can be hidden. */
export const columnLabels = ({ cases: { columns } }: Words): Readonly<Record<CaseColumn, string>> =>
  ({ 'number': columns.number, 'country': columns.country, 'deadline': columns.deadline, 'posted': columns.posted, 'not-posted': columns.notPosted, 'other': columns.other })

/** The columns of the list of cases: the case itself, and those that are `shown`. */
export const caseTableColumns = (shown: readonly CaseColumn[], search: string, today: Day, words: Words): readonly TableColumn<FoundCase>[] => {
  const { cases: text, format } = words
  const labels = columnLabels(words)
  const looks: Readonly<Record<CaseColumn, Look>> = {
    'number': {
      width: '15fr',
      cell: (item) => (
        <span className="two-lines">
          <span>{item.uaNumber ? <bdi>{text.ua({ number: item.uaNumber })}</bdi> : text.noNumber}</span>
          <span className="meta">{format.series([text.kinds[item.kind], item.issueDate && format.dayNear(item.issueDate, today)])}</span>
        </span>
      ),
    },
    'country': { width: '12fr', cell: (item) => item.country ?? '' },
    'deadline': { width: '16fr', cell: (item) => <DeadlineWords item={item} today={today} /> },
    'posted': { width: '7fr', align: 'end', cell: ({ tally }) => <Count count={tally.posted} /> },
    'not-posted': { width: '8fr', align: 'end', cell: ({ tally }) => <Count count={tally.written} isAsking /> },
    'other': { width: '9fr', align: 'end', cell: (item) => <Count count={otherCount(item)} /> },
  }
  return [
    {
      id: 'case', label: text.columns.case, canSort: true, width: '34fr',
      cell: (item) => (
        <span className="two-lines">
          <span className="case-list__title" title={item.title} dir="auto"><MarkedText text={item.title || text.ua({ number: item.uaNumber ?? '' })} search={search} /></span>
          <span className="meta"><MarkedText text={item.people} search={search} />{item.isPractice && <> <Badge tone="quiet">{text.practice}</Badge></>}</span>
          {item.hit && item.hit.field !== 'title' && item.hit.field !== 'people' && <HitLine hit={item.hit} label={text.foundIn[item.hit.field]} />}
        </span>
      ),
    },
    ...shown.map((id) => ({ id, label: labels[id], canSort: true, ...looks[id] })),
  ]
}
