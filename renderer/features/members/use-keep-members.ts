import type { MemberId } from '../../../core/ids.ts'
import type { Member } from '../../../core/member/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { useToasts } from '../../ui/toasts.tsx'
import { useRevert } from '../../use-revert.ts'

/** Archives members, brings them back, and notes that their data are kept, each with Undo. */
export const useKeepMembers = () => {
  const { members: text } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const setArchived = async (memberIds: readonly MemberId[], isArchived: boolean): Promise<void> => {
    const answer = await call('members.setArchived', { memberIds, isArchived })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    toasts.show({ title: (isArchived ? text.archive.done : text.archive.backDone)({ count: memberIds.length }), ...revert.offer(answer.step) })
  }
  const keep = async ({ id, name }: Pick<Member, 'id' | 'name'>): Promise<void> => {
    const answer = await call('members.setReviewed', { memberIds: [id] })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    toasts.show({ title: text.review.done({ name }), ...revert.offer(answer.step) })
  }
  return { setArchived, keep }
}
