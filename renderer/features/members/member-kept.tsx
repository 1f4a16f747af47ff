import { Archive, ArrowCounterClockwise } from '@phosphor-icons/react'
import type { Member } from '../../../core/member/types.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'
import { useKeepMembers } from './use-keep-members.ts'

/** Says that a member is archived, or that the group has to decide again to keep their data. */
export const MemberKept = ({ member, isToReview }: { readonly member: Member; readonly isToReview: boolean }) => {
  const { members: text, format } = useText()
  const { setArchived, keep } = useKeepMembers()
  if (member.archivedOn !== null) {
    return <Note icon={Archive} action={<Button size={28} icon={ArrowCounterClockwise} onPress={() => setArchived([member.id], false)}>{text.archive.back}</Button>}>{text.archive.since({ day: format.day(member.archivedOn) })}</Note>
  }
  if (!isToReview) return null
  return (
    <Note tone="check" title={text.review.title} action={(
      <>
        <Button size={28} onPress={() => keep(member)}>{text.review.keep}</Button>
        <Button size={28} icon={Archive} onPress={() => setArchived([member.id], true)}>{text.archive.action}</Button>
      </>
    )}>{text.review.text}</Note>
  )
}
