import { Check, PencilSimple, Trash } from '@phosphor-icons/react'
import type { Member } from '../../../core/member/types.ts'
import { useText } from '../../text.ts'
import { MoreMenu } from '../../ui/menu.tsx'
import { useDeleteMember } from './delete-member.tsx'

/** What can be done with the member of a row. */
export const MemberMenu = ({ member, onEdit, onAnswer, onDeleted }: {
  readonly member: Member
  readonly onEdit: () => void
  readonly onAnswer: () => void
  readonly onDeleted: () => void
}) => {
  const { members: text, ui } = useText()
  const { ask, dialog } = useDeleteMember(member, onDeleted)
  return (
    <>
      <MoreMenu label={ui.labelled({ label: ui.more, value: member.name })} choices={[
        { id: 'edit', label: text.edit, icon: PencilSimple, onChoose: onEdit },
        { id: 'answer', label: text.answering.action, icon: Check, onChoose: onAnswer },
        { id: 'delete', label: text.deletion.action, icon: Trash, tone: 'danger', onChoose: () => void ask() },
      ]} />
      {dialog}
    </>
  )
}
