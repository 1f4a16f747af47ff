import { Archive, Check, PencilSimple, Trash } from '@phosphor-icons/react'
import type { MemberRow } from '../../../core/member/member-row.ts'
import { useText } from '../../text.ts'
import { RowMenu } from '../../ui/menu.tsx'
import { useDeleteMember } from './delete-member.tsx'
import { useKeepMembers } from './use-keep-members.ts'

/** What can be done with the member of a row. */
export const MemberMenu = ({ member, onEdit, onAnswer, onDeleted }: {
  readonly member: MemberRow
  readonly onEdit: () => void
  readonly onAnswer: () => void
  readonly onDeleted: () => void
}) => {
  const { members: text, ui } = useText()
  const { setArchived } = useKeepMembers()
  const { ask, dialog } = useDeleteMember(member, onDeleted)
  return (
    <>
      <RowMenu label={ui.labelled({ label: ui.more, value: member.name })} choices={[
        { id: 'edit', label: text.edit, icon: PencilSimple, onChoose: onEdit },
        { id: 'archive', label: member.archivedOn === null ? text.archive.action : text.archive.back, icon: Archive, onChoose: () => void setArchived([member.id], member.archivedOn === null) },
        { id: 'answer', label: text.answering.action, icon: Check, onChoose: onAnswer },
        { id: 'delete', label: text.deletion.action, icon: Trash, tone: 'danger', onChoose: () => void ask() },
      ]} />
      {dialog}
    </>
  )
}
