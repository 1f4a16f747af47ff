import { Check } from '@phosphor-icons/react'
import { useState } from 'react'
import type { OutletId } from '../../../../core/ids.ts'
import { planOutletPost } from '../../../../core/outlet/plan-outlet-post.ts'
import type { OutletListItem } from '../../../../preload/outlet-calls.ts'
import type { PostPrint } from '../../../../preload/post-print.ts'
import { call, useCall } from '../../../api.ts'
import { useText } from '../../../text.ts'
import { Checkbox } from '../../../ui/choice.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { PostForm } from '../../../ui/post-form.tsx'
import { useToasts } from '../../../ui/toasts.tsx'
import { nameOfOutlet } from './outlet-name.ts'

/** Labels or envelopes for chosen outlets: all of them to begin with. */
export const OutletPost = ({ outlets, onDone }: { readonly outlets: readonly OutletListItem[]; readonly onDone: () => void }) => {
  const words = useText()
  const { outlets: { post: text }, memberExport } = words
  const toasts = useToasts()
  const settings = useCall('settings.get', null, ['settings.changed'])
  const [left, setLeft] = useState<ReadonlySet<OutletId>>(new Set())
  const chosen = outlets.filter(({ id }) => !left.has(id))
  const choose = (id: OutletId, isChosen: boolean): void => setLeft((before) => new Set(isChosen ? [...before].filter((one) => one !== id) : [...before, id]))
  const save = async (print: PostPrint): Promise<void> => {
    const answer = await call('outlets.savePost', { outletIds: chosen.map(({ id }) => id), print })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value === null) return
    toasts.show({ title: memberExport.post.done({ count: answer.value.printed }), detail: answer.value.fileName, icon: Check })
    onDone()
  }
  return (
    <Loaded call={settings}>
      {(found) => (
        <PostForm
          said={{ title: text.title({ count: chosen.length }), leftOut: text.leftOut, nobody: text.nobody }} settings={found}
          planOf={(wishes) => {
            const { addresses, leftOut } = planOutletPost(chosen.map((outlet) => ({ ...outlet, shownName: nameOfOutlet(outlet, words) })), wishes)
            return { addresses, leftOut: leftOut.map(({ id, name, why }) => ({ id, sentence: text.reasons[why]({ name }) })) }
          }}
          onSave={save} onClose={onDone}
        >
          <fieldset className="outlet-post">
            <legend>{text.to}</legend>
            {outlets.map((outlet) => <Checkbox key={outlet.id} isSelected={!left.has(outlet.id)} onChange={(isChosen) => choose(outlet.id, isChosen)}>{nameOfOutlet(outlet, words)}</Checkbox>)}
          </fieldset>
        </PostForm>
      )}
    </Loaded>
  )
}
