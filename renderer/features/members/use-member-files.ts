import { Envelope, Export } from '@phosphor-icons/react'
import type { MemberId } from '../../../core/ids.ts'
import { memberListFormats, type MemberListFormat } from '../../../core/member/list-formats.ts'
import type { PostPrint } from '../../../preload/post-print.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import type { MenuChoice } from '../../ui/menu.tsx'
import { useToasts } from '../../ui/toasts.tsx'

/** Files about members: an exported list, labels or envelopes. */
export const useMemberFiles = () => {
  const { memberExport: text } = useText()
  const toasts = useToasts()
  const exportAs = async (members: readonly MemberId[], format: MemberListFormat): Promise<void> => {
    const answer = await call('members.export', { members, format })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value) toasts.show({ title: text.done({ count: answer.value.count }), detail: answer.value.fileName })
  }
  const savePost = async (members: readonly MemberId[], print: PostPrint, isOncePerHousehold: boolean): Promise<boolean> => {
    const answer = await call('members.savePost', { members, print, isOncePerHousehold })
    if (!answer.ok) {
      toasts.showProblem(answer.problem)
      return false
    }
    if (answer.value) toasts.show({ title: text.post.done({ count: answer.value.printed }), detail: answer.value.fileName })
    return answer.value !== null
  }
  return {
    savePost,
    /** What can be done with these members as a file. */
    choices: (members: readonly MemberId[], onPost: () => void): readonly MenuChoice[] => [
      { id: 'post', label: text.post.action, icon: Envelope, onChoose: onPost },
      ...memberListFormats.map((format): MenuChoice => ({ id: format, label: text.formats[format], icon: Export, onChoose: () => void exportAs(members, format) })),
    ],
  }
}
