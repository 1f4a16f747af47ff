import { Plus, Trash } from '@phosphor-icons/react'
import type { LetterPart } from '../../../core/case/field-path.ts'
import type { LetterDraft } from '../../../core/case/draft.ts'
import { useText } from '../../text.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { useCheck } from './check-context.ts'
import { CheckFrame, TextRow, TypedText } from './check-row.tsx'

const emptyLetter: LetterDraft = { language: '', salutation: '', body: '', closing: '' }
const putAt = <Item,>(items: readonly Item[], index: number, item: Item): readonly Item[] => items.map((old, at) => (at === index ? item : old))

/** Names with the pronouns that the document gives. */
export const CheckPeople = () => {
  const { cases } = useText()
  const { state: { draft }, change, remove } = useCheck()
  const people = draft.peopleAtRisk
  return (
    <>
      {people.map((person, index) => {
        const field = `peopleAtRisk.${index}` as const
        const put = (next: typeof person): void => change(field, { ...draft, peopleAtRisk: putAt(people, index, next) })
        return (
          <CheckFrame key={index} field={field} label={cases.field.person}>
            <div className="check-pair">
              <TypedText field={field} label={cases.field.person} value={person.name} onChange={(name) => put({ ...person, name })} />
              <TypedText field={`${field}.pronoun`} label={cases.field.pronoun} value={person.pronoun} onChange={(pronoun) => put({ ...person, pronoun })} />
              <IconButton icon={Trash} size={28} label={cases.remove({ what: person.name || cases.field.person })} onPress={() => remove('peopleAtRisk', index)} />
            </div>
          </CheckFrame>
        )
      })}
      <div><Button look="quiet" size={28} icon={Plus} onPress={() => change('peopleAtRisk', { ...draft, peopleAtRisk: [...people, { name: '', pronoun: '' }] })}>{cases.addPerson}</Button></div>
    </>
  )
}

/** Sample letters, part by part, in their own language. */
export const CheckLetters = () => {
  const { cases, ui } = useText()
  const { state: { draft }, change, remove } = useCheck()
  return (
    <>
      {draft.letters.map((letter, index) => {
        const at = `letters.${index}` as const
        const put = (part: LetterPart, parts: Partial<LetterDraft>): void => change(`${at}.${part}`, { ...draft, letters: putAt(draft.letters, index, { ...letter, ...parts }) })
        const name = ui.numbered({ name: cases.field.letters, number: index + 1 })
        return (
          <fieldset key={index} className="check-group" data-field-group={at}>
            <legend className="check-group__title">{name}</legend>
            <TextRow field={`${at}.language`} label={cases.field.language} value={letter.language} onChange={(language) => put('language', { language })} />
            <TextRow field={`${at}.salutation`} label={cases.field.salutation} voice="serif" value={letter.salutation} onChange={(salutation) => put('salutation', { salutation })} />
            <TextRow field={`${at}.paragraphs`} label={cases.field.paragraphs} isLong voice="serif" value={letter.body} onChange={(body) => put('paragraphs', { body })} />
            <TextRow field={`${at}.closing`} label={cases.field.closing} voice="serif" value={letter.closing} onChange={(closing) => put('closing', { closing })} />
            <div className="check-group__acts"><Button look="quiet" size={28} icon={Trash} onPress={() => remove('letters', index)}>{cases.remove({ what: name })}</Button></div>
          </fieldset>
        )
      })}
      <div><Button look="quiet" size={28} icon={Plus} onPress={() => change('letters', { ...draft, letters: [...draft.letters, emptyLetter] })}>{cases.addLetter}</Button></div>
    </>
  )
}
