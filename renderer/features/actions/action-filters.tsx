import { useMemo, useState } from 'react'
import { actionKinds, actionStates, type ActionKind, type ActionState } from '../../../core/action/types.ts'
import type { ActionFilter } from '../../../core/action/find-actions.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import { dayFrom, type Day } from '../../../core/day.ts'
import type { CaseId, MemberId } from '../../../core/ids.ts'
import type { Words } from '../../../words/words.ts'
import { useCall } from '../../api.ts'
import { caseOptions } from '../../case-options.ts'
import { useText } from '../../text.ts'
import { Checkbox } from '../../ui/choice.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { PickerField } from '../../ui/picker-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import '../../ui/filters.css'

const anyValue = 'any'
const orNull = <Value extends string>(value: string): Value | null => (value === anyValue ? null : (value as Value))

type Names = { readonly cases: readonly CaseName[]; readonly members: readonly { readonly id: MemberId; readonly name: string }[] }

/** A day that narrows the list once it is whole; what is typed until then stays in the field. */
const DayFilter = ({ label, day, onChange }: { readonly label: string; readonly day: Day | null; readonly onChange: (day: Day | null) => void }) => {
  const [typed, setTyped] = useState<string>(day ?? '')
  const whole = dayFrom(typed) ?? null
  return (
    <DayField label={label} value={whole !== null && whole !== day ? (day ?? '') : typed} onChange={(text) => {
      setTyped(text)
      onChange(dayFrom(text) ?? null)
    }} />
  )
}

/** Narrows the list of actions by case, kind, state, member and day. */
export const ActionFilterForm = ({ filter, onChange, cases }: { readonly filter: ActionFilter; readonly onChange: (filter: ActionFilter) => void; readonly cases: readonly CaseName[] }) => {
  const words = useText()
  const { actions: text } = words
  const members = useCall('members.names', null, ['members.changed'])
  const set = (change: Partial<ActionFilter>): void => onChange({ ...filter, ...change })
  const caseChoices = useMemo(() => caseOptions(cases, words), [cases, words])
  const memberChoices = useMemo(() => (members.value ?? []).map(({ id, name }) => ({ value: id, label: name })), [members.value])
  const anyCase = useMemo(() => ({ value: anyValue, label: text.allCases }), [text])
  const anyMember = useMemo(() => ({ value: anyValue, label: text.filter.anyMember }), [text])
  return (
    <div className="filter-form" role="group" aria-label={text.filters}>
      <PickerField label={text.filter.case} value={filter.caseId ?? anyValue} first={anyCase} options={caseChoices} onChange={(value) => set({ caseId: orNull<CaseId>(value) })} />
      <SelectField label={text.filter.kind} value={filter.kind ?? anyValue} onChange={(value) => set({ kind: orNull<ActionKind>(value) })}
        options={[{ value: anyValue, label: text.filter.anyKind }, ...actionKinds.map((value) => ({ value: value as string, label: text.kinds[value] }))]} />
      <SelectField label={text.filter.state} value={filter.state ?? anyValue} onChange={(value) => set({ state: orNull<ActionState>(value) })}
        options={[{ value: anyValue, label: text.filter.anyState }, ...actionStates.map((value) => ({ value: value as string, label: text.states[value] }))]} />
      <PickerField label={text.filter.member} value={filter.memberId ?? anyValue} first={anyMember} options={memberChoices} onChange={(value) => set({ memberId: orNull<MemberId>(value) })} />
      <DayFilter label={text.filter.from} day={filter.from} onChange={(from) => set({ from })} />
      <DayFilter label={text.filter.to} day={filter.to} onChange={(to) => set({ to })} />
      <Checkbox isSelected={filter.includeVoided} onChange={(includeVoided) => set({ includeVoided })}>{text.showVoided}</Checkbox>
    </div>
  )
}

/** The words of each active filter, and the filter without it. */
export const activeFilters = (filter: ActionFilter, { cases, members }: Names, { actions: text, cases: caseWords, format }: Words): readonly { readonly label: string; readonly without: ActionFilter }[] => {
  const inCase = cases.find(({ id }) => id === filter.caseId)
  const byMember = members.find(({ id }) => id === filter.memberId)
  return [
    ...(inCase ? [{ label: inCase.uaNumber === null ? inCase.name : caseWords.numbered({ ua: inCase.uaNumber, name: inCase.name }), without: { ...filter, caseId: null } }] : []),
    ...(filter.kind ? [{ label: text.kinds[filter.kind], without: { ...filter, kind: null } }] : []),
    ...(filter.state ? [{ label: text.states[filter.state], without: { ...filter, state: null } }] : []),
    ...(byMember ? [{ label: byMember.name, without: { ...filter, memberId: null } }] : []),
    ...(filter.from ? [{ label: text.since({ day: format.day(filter.from) }), without: { ...filter, from: null } }] : []),
    ...(filter.to ? [{ label: text.until({ day: format.day(filter.to) }), without: { ...filter, to: null } }] : []),
    ...(filter.onlyReal ? [{ label: text.onlyReal, without: { ...filter, onlyReal: false } }] : []),
    ...(filter.includeVoided ? [{ label: text.showVoided, without: { ...filter, includeVoided: false } }] : []),
  ]
}
