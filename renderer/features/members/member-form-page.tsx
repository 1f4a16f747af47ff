import { call, useCall } from '../../api.ts'
import type { MemberId } from '../../../core/ids.ts'
import type { MemberDraft } from '../../../core/member/types.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { useNavigation } from '../../navigation.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { MemberFormView } from './member-form-view.tsx'

/** The form for a new member (no id) or a kept one. */
export const MemberFormPage = ({ memberId }: { readonly memberId: MemberId | null }) => {
  const text = useText().members
  const { back, replace } = useNavigation()
  const toasts = useToasts()
  const members = useCall('members.list', { search: '' }, [])

  return (
    <Loaded call={members}>
      {(all) => {
        const member = all.find(({ id }) => id === memberId) ?? null
        const save = async (draft: MemberDraft): Promise<CallProblem | null> => {
          const answer = member
            ? await call('members.edit', { memberId: member.id, revision: member.revision, draft })
            : await call('members.add', { draft })
          if (!answer.ok) return answer.problem
          const id = 'memberId' in answer.value ? answer.value.memberId : memberId
          toasts.show({ title: member ? text.saved({ name: draft.name }) : text.added({ name: draft.name }) })
          replace(id === null ? { page: 'members' } : { page: 'members', memberId: id })
          return null
        }
        return <MemberFormView member={member} onSave={save} onCancel={back} />
      }}
    </Loaded>
  )
}
