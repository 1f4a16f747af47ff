import { useMemo } from 'react'
import type { MemberId } from '../../../core/ids.ts'
import type { MemberRow } from '../../../core/member/member-row.ts'
import { useText } from '../../text.ts'
import type { TableColumn } from '../../ui/table-types.ts'
import { ConsentAnswer } from './consent-answer.tsx'
import { MemberMenu } from './member-menu.tsx'

/** The columns of the list of members; fewer where it is tight. They stay the same while their values do, so that rows are not drawn again. */
export const useMemberColumns = ({ isTight, onEdit, onAnswer, onOpen }: {
  readonly isTight: boolean
  readonly onEdit: (id: MemberId) => void
  readonly onAnswer: (ids: ReadonlySet<string>) => void
  readonly onOpen: (id: MemberId | null) => void
}): readonly TableColumn<MemberRow>[] => {
  const { members: text, format } = useText()
  return useMemo(() => [
    { id: 'name', label: text.columns.name, canSort: true, width: isTight ? '1.4fr' : '27%', cell: (member) => <b>{member.name}</b> },
    { id: 'town', label: text.columns.town, canSort: true, width: isTight ? '1fr' : '18%', cell: (member) => member.town },
    { id: 'letters', label: text.columns.letters, canSort: true, ...(isTight ? { width: '7rem' } : {}), cell: (member) => <ConsentAnswer answer={member.answers['name-on-letters']} /> },
    ...(isTight ? [] : [
      { id: 'news', label: text.columns.news, canSort: true, cell: (member: MemberRow) => <ConsentAnswer answer={member.answers['email-news']} /> },
      { id: 'record', label: text.columns.record, canSort: true, cell: (member: MemberRow) => <ConsentAnswer answer={member.answers['keep-record']} /> },
      { id: 'added', label: text.columns.added, canSort: true, cell: (member: MemberRow) => <span className="meta members-table__day">{format.day(member.addedOn, 'brief')}</span> },
    ]),
    { id: 'more', label: text.more, width: '4rem', cell: (member) => <MemberMenu member={member} onEdit={() => onEdit(member.id)} onAnswer={() => onAnswer(new Set([member.id]))} onDeleted={() => onOpen(null)} /> },
  ], [text, format, isTight, onEdit, onAnswer, onOpen])
}
