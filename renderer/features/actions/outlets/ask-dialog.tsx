import { Check, Copy } from '@phosphor-icons/react'
import { useState } from 'react'
import type { OutletId } from '../../../../core/ids.ts'
import type { CallProblem } from '../../../../preload/contract.ts'
import { call } from '../../../api.ts'
import { useText } from '../../../text.ts'
import { useRevert } from '../../../use-revert.ts'
import { Button } from '../../../ui/button.tsx'
import { FormDialog } from '../../../ui/dialog.tsx'
import { ProblemNote } from '../../../ui/notes.tsx'
import { useToasts } from '../../../ui/toasts.tsx'
import { useCopy } from '../../../ui/use-copy.ts'

/** An outlet to ask, whom to ask there, and words for it. */
export type Asked = { readonly outletId: OutletId; readonly name: string; readonly who: string; readonly words: string }

/** Words to ask for letters with, and a note that somebody did: then Home is quiet about it for a week. */
export const AskDialog = ({ asked, onClose }: { readonly asked: readonly Asked[]; readonly onClose: () => void }) => {
  const { outlets: { askDialog: text }, format } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const copy = useCopy()
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const names = format.list(asked.map(({ name }) => name))
  const note = async (): Promise<void> => {
    const answer = await call('outlets.noteAsked', { outletIds: asked.map(({ outletId }) => outletId) })
    if (!answer.ok) return setProblem(answer.problem)
    toasts.show({ title: text.noted({ name: names }), icon: Check, ...revert.offer(answer.step) })
    onClose()
  }
  return (
    <FormDialog title={text.title({ name: names })} saveLabel={text.note} cancelLabel={text.close} icon={Check} onSave={note} onCancel={onClose}>
      {problem && <ProblemNote problem={problem} />}
      {asked.map(({ outletId, name, who, words }) => (
        <section key={outletId} className="ask-words" aria-label={text.label}>
          <span className="meta">{format.series([asked.length > 1 ? name : '', who].filter((part) => part !== ''))}</span>
          <p dir="auto">{words}</p>
          <Button size={28} icon={Copy} onPress={() => copy(words, text.copied)}>{text.copy}</Button>
        </section>
      ))}
    </FormDialog>
  )
}
