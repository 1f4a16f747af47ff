import { Check } from '@phosphor-icons/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { useCall } from '../../api.ts'
import { useDraft } from '../../drafts.tsx'
import { actionKinds, type ActionDraft, type ActionKind, type Route } from '../../../core/action/types.ts'
import { defaultState } from '../../../core/action/make-action.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import type { Day } from '../../../core/day.ts'
import { useText } from '../../text.ts'
import { useRevert } from '../../use-revert.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedField } from '../../ui/choice.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { PickerField } from '../../ui/picker-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { caseOptions } from '../../case-options.ts'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { targetNameOf } from '../../../core/case/target-name.ts'
import { targetWords } from '../../../words/target-words.ts'

const noOne = 'none'
const emptyDraft = (caseId: string, today: Day): ActionDraft => ({
  caseId, kind: 'letter', count: 1, signatories: null, targetId: null, memberId: null, state: 'written', route: null, on: today, letterCode: null, note: '',
})

/** The form for one action; case, kind and day stay after each entry. */
export const RecordForm = ({ cases, today, startCase }: {
  readonly cases: readonly CaseName[]
  readonly today: Day
  readonly startCase: CaseId | null
}) => {
  const words = useText()
  const text = words.actions
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
  const members = useCall('members.names', null, ['members.changed'])
  const chosen = useCall('cases.get', { caseId: (draft.caseId || cases[0]?.id) as CaseId }, ['cases.changed'])
  const set = (change: Partial<ActionDraft>): void => form.set((before) => ({ ...before, ...change }))
  const targets = chosen.value?.case.id === draft.caseId ? chosen.value.case.targets.filter(({ isRetired }) => !isRetired) : []
  const caseChoices = useMemo(() => caseOptions(cases, words), [cases, words])
  const memberChoices = useMemo(() => (members.value ?? []).map(({ id, name }) => ({ value: id, label: name })), [members.value])
  const nobody = useMemo(() => ({ value: noOne, label: text.noMember }), [text])
  const isPaper = defaultState(draft.kind) === 'written'

  const save = async (): Promise<void> => {
    setProblem(null)
    const answer = await form.thenHolds({ ...draft, count: 1, signatories: null, memberId: null, note: '' }).save('actions.record', { draft })
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
        <div className="record__grid">
          <PickerField label={text.case} value={draft.caseId} options={caseChoices} onChange={(caseId) => set({ caseId, targetId: null })} />
          <SelectField<ActionKind> label={text.kind} value={draft.kind} options={actionKinds.map((value) => ({ value, label: text.kinds[value] }))}
            onChange={(kind) => set({ kind, state: defaultState(kind) })} />
          <SelectField label={text.target} value={draft.targetId ?? noOne} onChange={(value) => set({ targetId: value === noOne ? null : value })}
            options={[{ value: noOne, label: text.anyTarget }, ...targets.map((target) => ({ value: target.id as string, label: targetWords(targetNameOf(target), words) }))]} />
          <PickerField label={text.member} value={draft.memberId ?? noOne} first={nobody} options={memberChoices} onChange={(value) => set({ memberId: value === noOne ? null : value })} />
          <NumberField inputRef={count} label={text.count} value={draft.count} min={1} max={100_000} onChange={(count) => set({ count })} />
          <NumberField label={text.signatories} hint={text.signatoriesHint} value={draft.signatories ?? draft.count} min={1} max={100_000}
            onChange={(signatories) => set({ signatories: signatories === draft.count ? null : signatories })} />
          {isPaper && (
            <SegmentedField<'written' | 'posted'> label={text.state} value={draft.state === 'posted' ? 'posted' : 'written'} onChange={(state) => set({ state })}
              choices={[{ value: 'written', label: text.states.written }, { value: 'posted', label: text.states.posted }]} />
          )}
          <SelectField<Route | 'none'> label={text.route} value={draft.route ?? noOne} onChange={(value) => set({ route: value === noOne ? null : value })}
            options={[{ value: noOne, label: text.noRoute }, ...(['member', 'group', 'office'] as const).map((value) => ({ value, label: text.routes[value] }))]} />
          <DayField label={text.on} value={draft.on} onChange={(on) => set({ on })} />
          <TextField label={text.note} hint={text.noteHint} value={draft.note} onChange={(note) => set({ note })} />
        </div>
      </RefusedTextsKept>
      <Button type="submit" look="filled" size={40} icon={Check}>{text.save}</Button>
    </Form>
  )
}
