import { useMemo, type RefObject } from 'react'
import { countLimits, defaultState, isLongAgo } from '../../../core/action/make-action.ts'
import { actionKinds, actionStates, routes, type ActionDraft, type ActionKind, type ActionState, type Route } from '../../../core/action/types.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import { dayFrom } from '../../../core/day.ts'
import { targetNameOf } from '../../../core/case/target-name.ts'
import type { CaseId } from '../../../core/ids.ts'
import { targetWords } from '../../../words/target-words.ts'
import { useCall } from '../../api.ts'
import { caseOptions } from '../../case-options.ts'
import { useText } from '../../text.ts'
import { SegmentedField } from '../../ui/choice.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { PickerField } from '../../ui/picker-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

const noOne = 'none'

/** The states that a new entry can have, and those of an entry that is corrected. */
const newStates: readonly ActionState[] = ['written', 'posted']

/** The fields of one entry, for recording and for correcting it. */
export const ActionFields = ({ cases, draft, set, countField, isCorrection = false }: {
  readonly cases: readonly CaseName[]
  readonly draft: ActionDraft
  readonly set: (change: Partial<ActionDraft>) => void
  readonly countField?: RefObject<HTMLInputElement | null>
  readonly isCorrection?: boolean
}) => {
  const words = useText()
  const text = words.actions
  const info = useCall('app.info', null, [])
  const on = dayFrom(draft.on)
  const members = useCall('members.names', null, ['members.changed'])
  const chosen = useCall('cases.get', { caseId: (draft.caseId || cases[0]?.id) as CaseId }, ['cases.changed'])
  // A target that is no longer used stays in an entry that names it.
  const targets = chosen.value?.case.id === draft.caseId ? chosen.value.case.targets.filter(({ id, isRetired }) => !isRetired || id === draft.targetId) : []
  const caseChoices = useMemo(() => caseOptions(cases, words), [cases, words])
  const memberChoices = useMemo(() => (members.value ?? []).map(({ id, name }) => ({ value: id, label: name })), [members.value])
  const nobody = useMemo(() => ({ value: noOne, label: text.noMember }), [text])
  const isPaper = defaultState(draft.kind) === 'written'
  return (
    <div className="record__grid">
      <PickerField label={text.case} value={draft.caseId} options={caseChoices} onChange={(caseId) => set({ caseId, targetId: null })} />
      <SelectField<ActionKind> label={text.kind} value={draft.kind} options={actionKinds.map((value) => ({ value, label: text.kinds[value] }))}
        onChange={(kind) => set({ kind, state: defaultState(kind) })} />
      <SelectField label={text.target} value={draft.targetId ?? noOne} onChange={(value) => set({ targetId: value === noOne ? null : value })}
        options={[{ value: noOne, label: text.anyTarget }, ...targets.map((target) => ({ value: target.id as string, label: targetWords(targetNameOf(target), words) }))]} />
      <PickerField label={text.member} value={draft.memberId ?? noOne} first={nobody} options={memberChoices} onChange={(value) => set({ memberId: value === noOne ? null : value })} />
      <NumberField {...(countField ? { inputRef: countField } : {})} label={text.count} value={draft.count} limits={countLimits} onChange={(count) => set({ count })} />
      <NumberField label={text.signatories} hint={text.signatoriesHint} value={draft.signatories ?? draft.count} limits={countLimits}
        onChange={(signatories) => set({ signatories: signatories === draft.count ? null : signatories })} />
      {isPaper && (
        <SegmentedField<ActionState> label={text.state} value={draft.state ?? 'written'} onChange={(state) => set({ state })}
          choices={(isCorrection ? actionStates : newStates).map((value) => ({ value, label: text.states[value] }))} />
      )}
      <SelectField<Route | 'none'> label={text.route} value={draft.route ?? noOne} onChange={(value) => set({ route: value === noOne ? null : value })}
        options={[{ value: noOne, label: text.noRoute }, ...routes.map((value) => ({ value, label: text.routes[value] }))]} />
      <DayField label={text.on} value={draft.on} onChange={(next) => set({ on: next })} saidOfDay={on !== undefined && info.value && isLongAgo(on, info.value.today) ? text.longAgo : null} />
      <TextField label={text.note} hint={text.noteHint} value={draft.note} onChange={(note) => set({ note })} />
    </div>
  )
}
