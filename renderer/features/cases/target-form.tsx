import { Trash } from '@phosphor-icons/react'
import type { TargetDraft } from '../../../core/case/draft.ts'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { useState } from 'react'
import { LineField, LinesBlock, TextBlock } from './form-field.tsx'
import { useFieldProblem } from './form-context.tsx'

const lists = ['emails', 'phones', 'faxes', 'twitter', 'instagram', 'facebook', 'contactForms', 'notes'] as const

export const emptyTarget: TargetDraft = {
  id: '', name: '', role: '', postalLines: '', country: '', emails: [], phones: [], faxes: [], twitter: [], instagram: [], facebook: [],
  contactForms: [], salutation: '', isCopy: false, notes: [],
}

/** One official as fields; channels that are empty stay folded away until asked for. */
export const TargetForm = ({ index, target, onChange, onRemove }: {
  readonly index: number
  readonly target: TargetDraft
  readonly onChange: (target: TargetDraft) => void
  readonly onRemove: () => void
}) => {
  const { cases: text, ui } = useText()
  const at = `targets.${index}`
  const [showsAll, setShowsAll] = useState(false)
  const problem = useFieldProblem(at)
  const name = target.name || target.role || ui.numbered({ name: text.field.targets, number: index + 1 })
  const shown = lists.filter((list) => showsAll || target[list].length > 0)
  return (
    <fieldset className="form-group">
      <legend>{name}</legend>
      {problem && <p className="form-problem" role="alert">{problem}</p>}
      <LineField field={`${at}.name`} label={text.field.name} value={target.name} onChange={(value) => onChange({ ...target, name: value })} />
      <LineField field={`${at}.role`} label={text.field.role} value={target.role} onChange={(value) => onChange({ ...target, role: value })} />
      <TextBlock field={`${at}.postalLines`} label={text.field.postalLines} voice="sans" rows={3} value={target.postalLines} onChange={(value) => onChange({ ...target, postalLines: value })} />
      <LineField field={`${at}.country`} label={text.field.country} value={target.country} onChange={(value) => onChange({ ...target, country: value })} />
      <LineField field={`${at}.salutation`} label={text.field.salutation} value={target.salutation} onChange={(value) => onChange({ ...target, salutation: value })} />
      {shown.map((list) => (
        <LinesBlock key={list} field={`${at}.${list}`} label={text.field[list]} value={target[list]} onChange={(value) => onChange({ ...target, [list]: value })} />
      ))}
      <Checkbox isSelected={target.isCopy} onChange={(isCopy) => onChange({ ...target, isCopy })}>{text.field.isCopy}</Checkbox>
      <div className="form-group__acts">
        {!showsAll && <LinkButton onPress={() => setShowsAll(true)}>{text.moreChannels}</LinkButton>}
        <Button look="quiet" size={28} icon={Trash} onPress={onRemove}>{text.remove({ what: name })}</Button>
      </div>
    </fieldset>
  )
}
