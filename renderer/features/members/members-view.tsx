import { Archive, Check, ClockCounterClockwise, DownloadSimple, UserPlus } from '@phosphor-icons/react'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { MemberId } from '../../../core/ids.ts'
import type { MemberRow } from '../../../core/member/member-row.ts'
import { consentPurposes, type Member } from '../../../core/member/types.ts'
import { useLayout } from '../../layout.ts'
import { useKeptState } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { MoreMenu, type MenuChoice } from '../../ui/menu.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { useEscape } from '../../ui/use-escape.ts'
import { Page, PageHeader, PageTitle, Toolbar } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import type { Sort } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import { useMemberColumns } from './member-columns.tsx'
import { MemberSide } from './member-side.tsx'
import './members.css'
import { sortMembers } from './sort-members.ts'

const idOf = ({ id }: MemberRow): string => id
const nameOf = ({ name }: MemberRow): string => name

const filters = ['all', 'to-ask', 'to-review', 'archived'] as const
type MemberFilter = (typeof filters)[number]
const isToAsk = ({ answers }: MemberRow): boolean => consentPurposes.some((purpose) => answers[purpose] === 'not-asked')

/** Members as a table, from plain data. */
export const MembersView = ({ members, toReview, total, search, onSearch, openId, opened, onOpen, onAdd, onImport, onImports, fileChoices, onArchive, onEdit, label, chosen, onChoose, onAnswer, panel, onClosePanel }: {
  readonly members: readonly MemberRow[]
  /** Members whose data the group has to decide about again, by id. */
  readonly toReview: ReadonlySet<string>
  /** How many members there are; null until it is known. */
  readonly total: number | null
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly openId: MemberId | null
  /** The member that is open; while it is read, null or the one before it. */
  readonly opened: Member | null
  readonly onOpen: (id: MemberId | null) => void
  readonly onAdd: () => void
  readonly onImport: () => void
  /** What can be done with members as a file. */
  readonly fileChoices: (ids: readonly MemberId[]) => readonly MenuChoice[]
  readonly onArchive: (ids: readonly MemberId[]) => unknown
  /** Opens the list of earlier imports. */
  readonly onImports: () => void
  readonly onEdit: (id: MemberId) => void
  readonly label: string
  /** Members that are ticked, by id; also some that the search hides. */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: ReadonlySet<string>) => void
  /** Opens the panel for one answer of these members. */
  readonly onAnswer: (ids: ReadonlySet<string>) => void
  /** What takes the place of the open member; null where nothing does. */
  readonly panel: ReactNode
  readonly onClosePanel: () => void
}) => {
  const { members: text, memberImport, memberExport } = useText()
  const layout = useLayout()
  const [sort, setSort] = useKeptState<Sort>('sort', { column: 'name', direction: 'ascending' })
  const [filter, setFilter] = useKeptState<MemberFilter>('filter', 'all')
  const lists = useMemo((): Readonly<Record<MemberFilter, readonly MemberRow[]>> => {
    const active = members.filter(({ archivedOn }) => archivedOn === null)
    return { 'all': active, 'to-ask': active.filter(isToAsk), 'to-review': active.filter(({ id }) => toReview.has(id)), 'archived': members.filter(({ archivedOn }) => archivedOn !== null) }
  }, [members, toReview])
  const shown = lists[filter]
  const groups = useMemo(() => [{ id: 'all', label: '', items: sortMembers(shown, sort) }], [shown, sort])
  const open = panel === null && members.some(({ id }) => id === openId) ? opened : null
  useEscape(open !== null, () => onOpen(null))
  useEscape(panel !== null, onClosePanel)
  const isTight = (open !== null || panel !== null) && layout !== 'wide'
  const choose = (ids: ReadonlySet<string>): void => {
    // What the search hides stays chosen, but for "none".
    const hidden = [...chosen].filter((id) => !shown.some((member) => member.id === id))
    onChoose(ids.size === 0 ? ids : new Set([...ids, ...hidden]))
  }
  const columns = useMemberColumns({ isTight, onEdit, onAnswer, onOpen })
  const isEmpty = members.length === 0 && search === ''
  const side = panel ?? (open ? <MemberSide member={open} isToReview={toReview.has(open.id)} onEdit={() => onEdit(open.id)} onAnswer={() => onAnswer(new Set([open.id]))} onClose={() => onOpen(null)} /> : undefined)
  if (side && layout === 'narrow') return <Page><PageTitle title={label} isHidden />{side}</Page>
  return (
    <Page side={side} sideLabel={text.detail}>
      <PageHeader title={label} {...(isEmpty ? {} : { actions: (
        <>
          <MoreMenu label={memberExport.more} choices={[{ id: 'imports', label: memberImport.imports.action, icon: ClockCounterClockwise, onChoose: onImports }, ...fileChoices(shown.map(({ id }) => id))]} />
          <Button icon={DownloadSimple} onPress={onImport}>{text.importList}</Button>
          <Button look="filled" icon={UserPlus} onPress={onAdd}>{text.add}</Button>
        </>
      ) })} />
      {isEmpty
        ? (
          <EmptyState
            title={text.emptyTitle} text={text.emptyText}
            action={<Button look="filled" icon={UserPlus} onPress={onAdd}>{text.add}</Button>}
            second={<Button look="link" onPress={onImport}>{text.importList}</Button>}
          />
        )
        : (
          <>
            <Toolbar end={chosen.size === 0 ? <output className="meta">{total === null || shown.length >= total ? text.count({ count: shown.length }) : text.countOf({ shown: shown.length, count: total })}</output> : (
              <>
                <output className="meta">{text.answering.chosen({ count: chosen.size })}</output>
                <Button size={28} look="quiet" onPress={() => onChoose(new Set())}>{text.answering.chooseNone}</Button>
                <Button icon={Check} onPress={() => onAnswer(chosen)}>{text.answering.action}</Button>
                <MoreMenu label={memberExport.chosenMore} choices={[...fileChoices([...chosen] as MemberId[]), { id: 'archive', label: text.archive.chosen, icon: Archive, onChoose: () => void onArchive([...chosen] as MemberId[]) }]} />
              </>
            )}>
              <SearchField label={text.find} value={search} onChange={onSearch} />
              <Segmented label={text.filter.label} value={filter} onChange={setFilter}
                choices={filters.map((value) => ({ value, label: text.filter[value]({ count: lists[value].length }) }))} />
            </Toolbar>
            {members.length > 0 && shown.length === 0 && <EmptyState drawing={false} title={text.filterEmpty[filter].title} text={text.filterEmpty[filter].text} {...(filter === 'all' ? {} : { action: <Button onPress={() => setFilter('all')}>{text.showAll}</Button> })} />}
            {members.length === 0
              ? <EmptyState drawing={false} title={text.nothingFound({ words: search })} text={text.nothingFoundText} action={<Button onPress={() => onSearch('')}>{text.showAll}</Button>} />
              : shown.length > 0 && (
                <div className="table-bleed members-table">
                  <Table
                    label={label} columns={columns} groups={groups}
                    idOf={idOf} nameOf={nameOf} currentId={open === null ? null : openId} selection={{ ids: chosen, onChange: choose }} sort={sort} onSort={setSort}
                    onOpen={({ id }) => onOpen(id === openId ? null : id)}
                  />
                </div>
              )}
          </>
        )}
    </Page>
  )
}
