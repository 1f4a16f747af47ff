import { Eraser, FileArrowDown } from '@phosphor-icons/react'
import { useState } from 'react'
import type { Member } from '../../../core/member/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { AlertDialog } from '../../ui/dialog.tsx'
import { useToasts } from '../../ui/toasts.tsx'

/** What a member may ask for: a copy of everything that is kept, and to be erased. */
export const MemberRights = ({ member: { id, name }, onErased }: { readonly member: Pick<Member, 'id' | 'name'>; readonly onErased: () => void }) => {
  const { memberAbout: text, format } = useText()
  const toasts = useToasts()
  const [isAsking, setIsAsking] = useState(false)
  const save = async (): Promise<void> => {
    const answer = await call('members.saveAbout', { memberId: id })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value) toasts.show({ title: text.saved({ name }), detail: format.list(answer.value.fileNames) })
  }
  const erase = async (): Promise<void> => {
    const answer = await call('members.erase', { memberId: id })
    setIsAsking(false)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    toasts.show({ title: text.erase.done })
    onErased()
  }
  return (
    <>
      <Button icon={FileArrowDown} size={28} label={text.saveOf({ name })} onPress={() => save()}>{text.save}</Button>
      <Button look="danger" size={28} icon={Eraser} label={text.erase.actionOf({ name })} onPress={() => setIsAsking(true)}>{text.erase.action}</Button>
      {isAsking && (
        <AlertDialog
          title={text.erase.title({ name })} keepLabel={text.erase.keep} confirmLabel={text.erase.confirm}
          lines={[text.erase.goes, text.erase.copies, text.erase.files]} onKeep={() => setIsAsking(false)} onConfirm={() => erase()}
        />
      )}
    </>
  )
}
