import { Check } from '@phosphor-icons/react'
import { useEffect, useRef, useState } from 'react'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { useDraft } from '../../drafts.tsx'
import type { ActionDraft } from '../../../core/action/types.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import type { Day } from '../../../core/day.ts'
import { useText } from '../../text.ts'
import { useRevert } from '../../use-revert.ts'
import { Button } from '../../ui/button.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { ActionFields } from './action-fields.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'

const emptyDraft = (caseId: string, today: Day): ActionDraft => ({
  caseId, kind: 'letter', count: 1, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: today, letterCode: null, note: '',
})

/**
 * The form for one action. Case, kind and day stay after each entry; member and target are chosen again each time, since one
 * that stays in a hurry is a wrong name.
 */
export const RecordForm = ({ cases, today, startCase }: {
  readonly cases: readonly CaseName[]
  readonly today: Day
  readonly startCase: CaseId | null
}) => {
  const text = useText().actions
  const toasts = useToasts()
  const revert = useRevert()
  const [initial] = useState(() => emptyDraft(startCase ?? cases[0]?.id ?? '', today))
  const form = useDraft({ key: draftKey('record', startCase ?? 'any'), page: { page: 'actions', ...(startCase === null ? {} : { caseId: startCase }) }, initial })
  const draft = form.value
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const count = useRef<HTMLInputElement>(null)
  const [entries, setEntries] = useState(0)
  // The next entry is typed at once.
  useEffect(() => {
    if (entries === 0) return
    count.current?.focus()
    count.current?.select()
  }, [entries])
  const set = (change: Partial<ActionDraft>): void => form.set((before) => ({ ...before, ...change }))

  const save = async (): Promise<void> => {
    setProblem(null)
    const answer = await form.thenHolds({ ...draft, count: 1, signatories: null, targetId: null, memberId: null, note: '' }).save('actions.record', { draft })
    if (!answer.ok) return setProblem(answer.problem)
    toasts.show({
      title: text.recorded({ what: text.kindCounted[draft.kind]({ count: draft.count }) }), detail: cases.find(({ id }) => id === draft.caseId)?.name ?? '', icon: Check,
      ...revert.offer(answer.step),
    })
    setEntries((before) => before + 1)
  }
  return (
    <Form className="record" onSubmit={save}>
      <DraftLine draft={form} />
      {problem && <ProblemNote problem={problem} />}
      <RefusedTextsKept draft={form}>
        <ActionFields cases={cases} draft={draft} set={set} countField={count} />
      </RefusedTextsKept>
      <Button type="submit" look="filled" size={40} icon={Check}>{text.save}</Button>
    </Form>
  )
}
