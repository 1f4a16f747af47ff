import { Trash } from '@phosphor-icons/react'
import type { MemberUse } from '../../../core/member/member-use.ts'
import type { Member } from '../../../core/member/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { AlertDialog } from '../../ui/dialog.tsx'
import { useDelete } from '../../use-delete.ts'

type Named = Pick<Member, 'id' | 'name'>

/** Asks before a member is deleted, and says what stays without the person. */
export const useDeleteMember = ({ id, name }: Named, onDeleted: () => void) => {
  const text = useText().members.deletion
  const deleting = useDelete<MemberUse>(id)
  const remove = async (): Promise<void> => {
    if (await deleting.remove(call('members.delete', { memberId: id }), text.done({ name }))) onDeleted()
  }
  return {
    ask: () => deleting.ask(call('members.use', { memberId: id })),
    dialog: deleting.asked && (
      <AlertDialog
        title={text.title({ name })} keepLabel={text.keep} confirmLabel={text.confirm} onKeep={deleting.keep} onConfirm={() => remove()}
        lines={[
          text.goes,
          deleting.asked.actions === 0 ? text.noActions : text.actions({ count: deleting.asked.actions }),
          ...(deleting.asked.letters === 0 ? [] : [text.letters({ count: deleting.asked.letters })]),
          ...deleting.draftLines,
          text.undo,
        ]}
      />
    ),
  }
}

/** Deletes a member after saying what stays without the person. */
export const DeleteMember = ({ member, onDeleted }: { readonly member: Named; readonly onDeleted: () => void }) => {
  const text = useText().members.deletion
  const { ask, dialog } = useDeleteMember(member, onDeleted)
  return (
    <>
      <Button look="danger" size={28} icon={Trash} label={text.actionOf({ name: member.name })} onPress={ask}>{text.action}</Button>
      {dialog}
    </>
  )
}
