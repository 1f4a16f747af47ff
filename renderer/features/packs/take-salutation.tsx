import { Plus } from '@phosphor-icons/react'
import { draftFromCase } from '../../../core/case/make-draft.ts'
import type { PackWarning } from '../../../core/pack/types.ts'
import { targetWords } from '../../../words/target-words.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { useToasts } from '../../ui/toasts.tsx'

/** The salutations that a warning proposes: a press writes one into the target. */
export const TakeSalutation = ({ warning: { caseId, targetId, subject, salutations } }: { readonly warning: PackWarning }) => {
  const words = useText()
  const { packs: text, ui } = words
  const toasts = useToasts()
  const target = targetWords(subject, words)
  const take = async (salutation: string): Promise<void> => {
    const found = await call('cases.get', { caseId })
    if (!found.ok) return toasts.showProblem(found.problem)
    const { case: kept } = found.value
    const draft = draftFromCase(kept)
    const answer = await call('cases.edit', { caseId, revision: kept.revision, draft: { ...draft, targets: draft.targets.map((one) => (one.id === targetId ? { ...one, salutation } : one)) } })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    toasts.show({ title: text.salutationTaken({ target, salutation }) })
  }
  return salutations?.map((salutation) => {
    const label = text.greetWith({ salutation })
    return <Button key={salutation} size={28} look="quiet" icon={Plus} label={ui.labelled({ label, value: target })} onPress={() => take(salutation)}>{label}</Button>
  })
}
