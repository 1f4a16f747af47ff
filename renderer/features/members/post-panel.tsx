import { useState } from 'react'
import { planPost } from '../../../core/member/plan-post.ts'
import type { Member } from '../../../core/member/types.ts'
import type { Settings } from '../../../core/settings/types.ts'
import type { PostPrint } from '../../../preload/post-print.ts'
import { useText } from '../../text.ts'
import { Checkbox } from '../../ui/choice.tsx'
import { PostForm } from '../../ui/post-form.tsx'

/** Labels or envelopes for members. */
export const PostPanel = ({ members, settings, onSave, onClose }: {
  readonly members: readonly Member[]
  readonly settings: Settings
  readonly onSave: (print: PostPrint, isOncePerHousehold: boolean) => Promise<unknown>
  readonly onClose: () => void
}) => {
  const { memberExport: { post: text } } = useText()
  const [isOnce, setIsOnce] = useState(true)
  return (
    <PostForm
      said={{ title: text.title({ count: members.length }), leftOut: text.leftOut, nobody: text.nobody }} settings={settings}
      planOf={(wishes) => {
        const { addresses, leftOut } = planPost(members, isOnce, wishes)
        return { addresses, leftOut: leftOut.map(({ id, name, why }) => ({ id, sentence: text.reasons[why]({ name }) })) }
      }}
      onSave={(print) => onSave(print, isOnce)} onClose={onClose}
    >
      <Checkbox isSelected={isOnce} onChange={setIsOnce} hint={text.onceHint}>{text.once}</Checkbox>
    </PostForm>
  )
}
