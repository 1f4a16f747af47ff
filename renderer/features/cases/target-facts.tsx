import { Plus, Trash } from '@phosphor-icons/react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { TargetDraft } from '../../../core/case/draft.ts'
import { targetFieldNames, targetFields } from '../../../core/case/target-fields.ts'
import type { TargetFieldName } from '../../../core/case/target-fields.ts'
import type { TypedTarget } from '../../../core/case/target-values.ts'
import { byKindOfValue } from '../../../core/each-name.ts'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useCaseForm, useFieldProblem } from './case-form-context.ts'
import { GapFrame } from './gap-frame.tsx'
import { useCheckIfAny } from './check-context.ts'
import { SalutationProposal } from './salutation-proposal.tsx'
import { TargetBoard, TargetIsRight } from './target-board.tsx'
import { plainControls } from './fact-controls.tsx'
import type { FactControl, FactProps } from './fact-controls.tsx'

const controls: { readonly [Name in TargetFieldName]: FactControl<TypedTarget[Name]> } = byKindOfValue(targetFieldNames, targetFields, plainControls)

const isFilled = (value: string | boolean | readonly string[]): boolean => (typeof value === 'boolean' ? value : value.length > 0)

type FactPlace<Name extends TargetFieldName> = { readonly index: number; readonly target: TargetDraft; readonly part: Name }

const Fact = <Name extends TargetFieldName>({ index, target, part }: FactPlace<Name>): ReactNode => {
  const { cases, import: text } = useText()
  const { draft: { country }, change } = useCaseForm()
  const check = useCheckIfAny()
  const at = `targets.${index}` as const
  const put = (name: TargetFieldName, parts: Partial<TypedTarget>): void =>
    change(`${at}.${name}`, (draft) => ({ ...draft, targets: draft.targets.map((old, place) => (place === index ? { ...old, ...parts } : old)) }))
  // Who gets a copy, such as an embassy, is often in another country than the case.
  const addCountry = target.country === '' && country !== '' && !target.isCopy && check !== null
    ? <Button size={28} icon={Plus} onPress={() => { put('country', { country }); check.confirm(`${at}.postalLines`) }}>{text.addCountry({ country: country.toUpperCase() })}</Button>
    : null
  const ofAddress: Pick<FactProps<string>, 'acts' | 'hasCountry' | 'settleWords'> = { settleWords: text.itIsComplete, hasCountry: target.country !== '', acts: addCountry }
  const control = controls[part]({
    field: `${at}.${part}`, label: cases.field[part], value: target[part] as TypedTarget[Name], words: cases,
    onChange: (value) => put(part, { [part]: value }), ...(part === 'postalLines' ? ofAddress : {}),
  })
  return part === 'salutation' ? <>{control}<SalutationProposal index={index} onTake={(salutation) => put('salutation', { salutation })} /></> : control
}

/** One fact of a target as a row of the form; nothing where the case has no such target. */
export const TargetFact = ({ index, part }: { readonly index: number; readonly part: TargetFieldName }) => {
  const target = useCaseForm().draft.targets[index]
  return target === undefined ? null : <Fact index={index} target={target} part={part} />
}

/** One official: the address, then the other contact fields that are filled; the rest on demand. */
const Target = ({ index, target }: { readonly index: number; readonly target: TargetDraft }) => {
  const { cases, ui } = useText()
  const { remove } = useCaseForm()
  const [showsAll, setShowsAll] = useState(false)
  const at = `targets.${index}` as const
  const problem = useFieldProblem(at)
  const name = target.name || target.role || ui.numbered({ name: cases.field.targets, number: index + 1 })
  const rows = targetFieldNames.filter((part) => {
    const { form } = targetFields[part]
    return form === 'always' || (form === 'on-demand' && (showsAll || isFilled(target[part])))
  })
  return (
    <fieldset className="fact-group" data-field-group={at}>
      <legend className="fact-group__title" dir="auto">{name}{target.isCopy && <span className="meta"> {cases.field.isCopy}</span>}</legend>
      {problem && <p className="fact-group__problem" role="alert">{problem}</p>}
      {rows.map((part) => <Fact key={part} index={index} target={target} part={part} />)}
      <div className="fact-group__acts">
        <TargetIsRight index={index} />
        {targetFieldNames.filter((part) => targetFields[part].form === 'beside-buttons').map((part) => <Fact key={part} index={index} target={target} part={part} />)}
        {!showsAll && <LinkButton onPress={() => setShowsAll(true)}>{cases.moreChannels}</LinkButton>}
        <Button look="quiet" size={28} icon={Trash} onPress={() => remove('targets', index)}>{cases.remove({ what: name })}</Button>
      </div>
    </fieldset>
  )
}

/** The targets and those who get a copy. */
export const TargetFacts = () => {
  const { cases } = useText()
  const { draft, add } = useCaseForm()
  return (
    <>
      <TargetBoard />
      {draft.targets.map((target, index) => <Target key={index} index={index} target={target} />)}
      <GapFrame field="targets" label={cases.field.targets}><Button look="quiet" size={28} icon={Plus} onPress={() => add('targets')}>{cases.addTarget}</Button></GapFrame>
    </>
  )
}
