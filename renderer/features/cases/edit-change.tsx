import { useEffect, useRef } from 'react'
import type { CasePlace } from '../../../core/case/case-place.ts'
import type { CaseDraft } from '../../../core/case/draft.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import { typedFieldNames } from '../../../core/case/fields.ts'
import type { ItemList } from '../../../core/case/new-item.ts'
import { targetFieldNames } from '../../../core/case/target-fields.ts'
import type { Case } from '../../../core/case/types.ts'
import type { UpdateChange } from '../../../core/case/update-choices.ts'
import { CaseFact } from './case-facts.tsx'
import { CheckProvider } from './check-context.ts'
import { TargetFact } from './target-facts.tsx'

/** Where a new value is edited: `here`, in the row of its change, or `below`, among the fields of a target, a letter or a person. */
export type EditPlace = { readonly kind: 'here' | 'below'; readonly field: FormField }

/** What the changes of an update need to be edited. */
export type ChangeEditing = {
  readonly placeOf: (change: UpdateChange) => EditPlace | null
  /** Whether a field has another value than the document gives. */
  readonly isEdited: (field: FormField) => boolean
  /** Gives a field the value of the document again. */
  readonly restore: (field: FormField) => void
  /** Moves the focus to a field of the form. */
  readonly goTo: (field: FormField) => void
}

const below = (list: ItemList, index: number): EditPlace | null => (index < 0 ? null : { kind: 'below', field: `${list}.${index}` })

/** Where the new value of a change is edited; null where there is none, or no field of the draft has it. */
export const editPlaceOf = ({ changes: [{ field, after, subject }] }: UpdateChange, draft: CaseDraft): EditPlace | null => {
  if (after === null) return null
  const target = draft.targets.findIndex(({ name, role, postalLines }) => [name, role, postalLines.split('\n')[0]].some((text) => text?.trim() === subject))
  if (field === 'targets') return below('targets', target)
  if (field === 'letters') return below('letters', draft.letters.findIndex(({ language }) => language === (subject ?? '')))
  if (field === 'peopleAtRisk') return below('peopleAtRisk', draft.peopleAtRisk.findIndex(({ name }) => name === subject))
  const part = targetFieldNames.find((name) => field === `targets.${name}`)
  if (part !== undefined) return target < 0 ? null : { kind: 'here', field: `targets.${target}.${part}` }
  const name = typedFieldNames.find((one) => one === field)
  return name === undefined ? null : { kind: 'here', field: name }
}

const inList = (list: ItemList, index: number): CasePlace | null => (index < 0 ? null : { part: `${list}.${index}`, targetId: null })

/** Where the form of the case has the new value of a change, once it is taken; null where no field has it. */
export const placeInForm = ({ changes: [{ field, after, targetId, subject }] }: UpdateChange, { letters, peopleAtRisk }: Pick<Case, 'letters' | 'peopleAtRisk'>): CasePlace | null => {
  if (after === null) return null
  if (field === 'letters') return inList('letters', letters.findIndex(({ language }) => (language ?? '') === (subject ?? '')))
  if (field === 'peopleAtRisk') return inList('peopleAtRisk', peopleAtRisk.findIndex(({ name }) => name === subject))
  const part = targetFieldNames.find((name) => field === `targets.${name}`)
  if (part !== undefined) return targetId === null ? null : { part, targetId }
  const name = typedFieldNames.find((one) => one === field)
  return name === undefined ? null : { part: name, targetId: null }
}

const Fact = ({ field }: { readonly field: FormField }) => {
  const [head, index, name] = field.split('.')
  const part = targetFieldNames.find((one) => one === name)
  if (part !== undefined) return <TargetFact index={Number(index)} part={part} />
  const fact = typedFieldNames.find((one) => one === head)
  return fact === undefined ? null : <CaseFact name={fact} />
}

/** The field of a new value, in the row of its change. It is the same field as in the form below. */
export const EditHere = ({ field, takesFocus }: { readonly field: FormField; readonly takesFocus: boolean }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) place.current?.querySelector<HTMLElement>('input:not([hidden]), textarea, [role="spinbutton"], button')?.focus()
  }, [takesFocus])
  // Without the check's frame: the question of the field is asked in the form.
  return <div ref={place} className="change__edit"><CheckProvider value={null}><Fact field={field} /></CheckProvider></div>
}
