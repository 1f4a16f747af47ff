import { draftKey } from '../../../core/draft/draft-key.ts'
import { useCall } from '../../api.ts'
import { useDraft } from '../../drafts.tsx'
import type { MemberId } from '../../../core/ids.ts'
import type { Member, MemberDraft } from '../../../core/member/types.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { useNavigation } from '../../navigation.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useThrowAway } from '../../ui/draft-line.tsx'
import { draftOfMember } from './member-draft.ts'
import { MemberFormView } from './member-form-view.tsx'

const MemberForm = ({ member }: { readonly member: Member | null }) => {
  const text = useText().members
  const { back, replace } = useNavigation()
  const toasts = useToasts()
  const form = useDraft<MemberDraft>({
    key: draftKey('member', member?.id ?? 'new'), page: { page: 'member-form', ...(member ? { memberId: member.id } : {}) },
    initial: draftOfMember(member), ...(member ? { basedOn: member.revision } : {}),
  })
  const throwAway = useThrowAway(form)
  const save = async (draft: MemberDraft): Promise<CallProblem | null> => {
    const answer = member
      ? await form.save('members.edit', { memberId: member.id, revision: member.revision, draft })
      : await form.save('members.add', { draft })
    if (!answer.ok) return answer.problem
    const memberId = 'memberId' in answer.value ? answer.value.memberId : member?.id
    toasts.show({ title: member ? text.saved({ name: draft.name }) : text.added({ name: draft.name }) })
    replace(memberId === undefined ? { page: 'members' } : { page: 'members', memberId })
    return null
  }
  return <MemberFormView member={member} form={form} onSave={save} onCancel={() => { throwAway(); back() }} onDeleted={() => { throwAway(); replace({ page: 'members' }) }} />
}

const KeptMemberForm = ({ memberId }: { readonly memberId: MemberId }) =>
  <Loaded call={useCall('members.get', { memberId }, [])}>{(member) => <MemberForm member={member} />}</Loaded>

/** The form for a new member (no id) or an existing one. */
export const MemberFormPage = ({ memberId }: { readonly memberId: MemberId | null }) =>
  memberId === null ? <MemberForm member={null} /> : <KeptMemberForm memberId={memberId} />
