import { Check } from '@phosphor-icons/react'
import { useState } from 'react'
import { draftKey } from '../../../../core/draft/draft-key.ts'
import type { OutletId } from '../../../../core/ids.ts'
import type { CallProblem } from '../../../../preload/contract.ts'
import { AskedLetter } from '../../../asked-letter.tsx'
import { useDraft } from '../../../drafts.tsx'
import { useText } from '../../../text.ts'
import { isTypedAgain } from '../../../typed-again.ts'
import { useRevert } from '../../../use-revert.ts'
import { Button } from '../../../ui/button.tsx'
import { SegmentedField } from '../../../ui/choice.tsx'
import { Form } from '../../../ui/form.tsx'
import { ProblemNote } from '../../../ui/notes.tsx'
import { ScanField } from '../../../ui/scan-field.tsx'
import { useToasts } from '../../../ui/toasts.tsx'

/** Codes of letters that came back, typed or scanned one after the other; each is counted once. */
export const ScanForm = ({ outletId, onClose }: { readonly outletId: OutletId; readonly onClose: () => void }) => {
  const { outlets: { return: kinds, scan: text } } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const form = useDraft({ key: draftKey('outlet-return', outletId, 'code'), page: { page: 'actions', view: 'outlets', outletId }, initial: { code: '' } })
  const [kind, setKind] = useState<'back' | 'posted'>('back')
  const [problem, setProblem] = useState<CallProblem | null>(null)
  /** Somebody said that what is scanned is not what came back as a number: it is asked once. */
  const [areOthers, setAreOthers] = useState(false)
  const code = form.value.code.trim()
  const isAsked = isTypedAgain(problem, code)
  const count = async (): Promise<void> => {
    if (code === '') return
    setProblem(null)
    const isAnotherLetter = areOthers || isAsked
    if (isAnotherLetter) setAreOthers(true)
    const answer = await form.thenHolds({ code: '' }).save('outlets.countCode', { outletId, code, kind, ...(isAnotherLetter ? { isAnotherLetter } : {}) })
    if (answer.ok) toasts.show({ title: text.counted({ code: answer.value.code }), icon: Check, ...revert.offer(answer.step) })
    else setProblem(answer.problem)
  }
  return (
    <Form className="outlet-fields" onSubmit={count} label={text.open}>
      {problem && (problem.code === 'code-maybe-by-number' ? <AskedLetter asked={problem} {...(isAsked ? { onCount: count } : {})} /> : <ProblemNote problem={problem} />)}
      {areOthers && <p className="meta">{text.others}</p>}
      <SegmentedField<'back' | 'posted'> label={text.kind} value={kind} onChange={setKind} choices={[{ value: 'back', label: kinds.back }, { value: 'posted', label: kinds.posted }]} />
      <ScanField takesFocus label={text.label} hint={text.hint} value={form.value.code} onChange={(next) => form.set({ code: next })} refused={problem} />
      <div className="return-form__acts">
        <Button type="submit" icon={Check} cannot={code === '' ? { why: text.none } : null}>{text.count}</Button>
        <Button look="quiet" onPress={onClose}>{text.close}</Button>
      </div>
    </Form>
  )
}
