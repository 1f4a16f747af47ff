import { DownloadSimple, UserPlus } from '@phosphor-icons/react'
import { useMemo } from 'react'
import type { MemberId } from '../../../core/ids.ts'
import type { Member } from '../../../core/member/types.ts'
import { useFold } from '../../fold.ts'
import { useKeptState } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { useEscape } from '../../ui/use-escape.ts'
import { Page, PageHeader, PageTitle, Toolbar } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import type { Sort, TableColumn } from '../../ui/table-types.ts'
import { Table } from '../../ui/table.tsx'
import { ConsentAnswer } from './consent-answer.tsx'
import { MemberSide } from './member-side.tsx'
import './members.css'
import { sortMembers } from './sort-members.ts'

const idOf = ({ id }: Member): string => id
const nameOf = ({ name }: Member): string => name

/** Members as a table, from plain data. */
export const MembersView = ({ members, search, onSearch, openId, onOpen, onAdd, onImport, onEdit, label }: {
  readonly members: readonly Member[]
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly openId: MemberId | null
  readonly onOpen: (id: MemberId | null) => void
  readonly onAdd: () => void
  readonly onImport: () => void
  readonly onEdit: (id: MemberId) => void
  readonly label: string
}) => {
  const { members: text, format } = useText()
  const fold = useFold()
  const [sort, setSort] = useKeptState<Sort>('sort', { column: 'name', direction: 'ascending' })
  const groups = useMemo(() => [{ id: 'all', label: '', items: sortMembers(members, sort) }], [members, sort])
  const open = members.find(({ id }) => id === openId) ?? null
  useEscape(open !== null, () => onOpen(null))
  const isTight = open !== null && fold !== 'wide'
  const columns: readonly TableColumn<Member>[] = [
    { id: 'name', label: text.columns.name, canSort: true, width: isTight ? '40%' : '27%', cell: (member) => <b>{member.name}</b> },
    { id: 'town', label: text.columns.town, canSort: true, width: isTight ? '30%' : '18%', cell: (member) => member.town },
    { id: 'letters', label: text.columns.letters, canSort: true, cell: (member) => <ConsentAnswer answer={member.consents['name-on-letters'].answer} /> },
    ...(isTight ? [] : [
      { id: 'news', label: text.columns.news, canSort: true, cell: (member: Member) => <ConsentAnswer answer={member.consents['email-news'].answer} /> },
      { id: 'record', label: text.columns.record, canSort: true, cell: (member: Member) => <ConsentAnswer answer={member.consents['keep-record'].answer} /> },
      { id: 'added', label: text.columns.added, canSort: true, cell: (member: Member) => <span className="meta members-table__day">{format.day(member.addedOn, 'brief')}</span> },
    ]),
  ]
  const isEmpty = members.length === 0 && search === ''
  const side = open ? <MemberSide member={open} onEdit={() => onEdit(open.id)} onClose={() => onOpen(null)} /> : undefined
  if (side && fold === 'narrow') return <Page><PageTitle title={label} isHidden />{side}</Page>
  return (
    <Page side={side} sideLabel={text.detail}>
      <PageHeader title={label} {...(isEmpty ? {} : { actions: (
        <>
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
            <Toolbar end={<output className="meta">{text.count({ count: members.length })}</output>}>
              <SearchField label={text.find} value={search} onChange={onSearch} />
            </Toolbar>
            {members.length === 0
              ? <EmptyState drawing={false} title={text.nothingFound({ words: search })} text={text.nothingFoundText} action={<Button onPress={() => onSearch('')}>{text.showAll}</Button>} />
              : (
                <div className="table-bleed members-table">
                  <Table
                    label={label} columns={columns} groups={groups}
                    idOf={idOf} nameOf={nameOf} currentId={openId} sort={sort} onSort={setSort}
                    onOpen={({ id }) => onOpen(id === openId ? null : id)}
                  />
                </div>
              )}
          </>
        )}
    </Page>
  )
}
