import { Plus, Trash } from '@phosphor-icons/react'
import { useState } from 'react'
import type { TargetFieldName } from '../../../core/case/target-fields.ts'
import type { TargetDraft } from '../../../core/case/draft.ts'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { useCheck, useCheckProblem } from './check-context.ts'
import { LinesRow, TextRow } from './check-row.tsx'

const lists = ['emails', 'phones', 'faxes', 'twitter', 'instagram', 'facebook', 'contactForms', 'notes'] as const

/** One official: address first, channels that the document gives, the others on demand. */
export const CheckTarget = ({ index, target }: { readonly index: number; readonly target: TargetDraft }) => {
  const { cases, import: text, ui } = useText()
  const { state, change, remove, confirm } = useCheck()
  const [showsAll, setShowsAll] = useState(false)
  const at = `targets.${index}` as const
  const problem = useCheckProblem(at)
  const name = target.name || target.role || ui.numbered({ name: cases.field.targets, number: index + 1 })
  const put = (part: TargetFieldName, parts: Partial<TargetDraft>): void =>
    change(`${at}.${part}`, { ...state.draft, targets: state.draft.targets.map((old, place) => (place === index ? { ...old, ...parts } : old)) })
  const { country } = state.draft
  const addCountry = target.country === '' && country !== ''
    ? <Button size={28} icon={Plus} onPress={() => { put('country', { country }); confirm(`${at}.postalLines`) }}>{text.addCountry({ country: country.toUpperCase() })}</Button>
    : null
  return (
    <fieldset className="check-group" data-field-group={at}>
      <legend className="check-group__title" dir="auto">{name}{target.isCopy && <span className="meta"> {cases.field.isCopy}</span>}</legend>
      {problem && <p className="form-problem" role="alert">{problem}</p>}
      <TextRow field={`${at}.name`} label={cases.field.name} value={target.name} onChange={(value) => put('name', { name: value })} />
      <TextRow field={`${at}.role`} label={cases.field.role} value={target.role} onChange={(value) => put('role', { role: value })} />
      <TextRow field={`${at}.postalLines`} label={text.address} isLong settleWords={text.itIsComplete} hasCountry={target.country !== ''} acts={addCountry} value={target.postalLines} onChange={(value) => put('postalLines', { postalLines: value })} />
      <TextRow field={`${at}.country`} label={cases.field.country} value={target.country} onChange={(value) => put('country', { country: value })} />
      {(showsAll || target.salutation !== '') && <TextRow field={`${at}.salutation`} label={cases.field.salutation} value={target.salutation} onChange={(value) => put('salutation', { salutation: value })} />}
      {lists.filter((list) => showsAll || target[list].length > 0).map((list) => (
        <LinesRow key={list} field={`${at}.${list}`} label={cases.field[list]} value={target[list]} onChange={(value) => put(list, { [list]: value })} />
      ))}
      <div className="check-group__acts">
        <Checkbox isSelected={target.isCopy} onChange={(isCopy) => put('isCopy', { isCopy })}>{cases.field.isCopy}</Checkbox>
        {!showsAll && <LinkButton onPress={() => setShowsAll(true)}>{cases.moreChannels}</LinkButton>}
        <Button look="quiet" size={28} icon={Trash} onPress={() => remove('targets', index)}>{cases.remove({ what: name })}</Button>
      </div>
    </fieldset>
  )
}
