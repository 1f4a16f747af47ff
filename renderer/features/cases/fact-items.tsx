import { Plus, Trash } from '@phosphor-icons/react'
import { letterPartNames, letterParts } from '../../../core/case/letter-values.ts'
import type { LetterDraft, PersonDraft } from '../../../core/case/draft.ts'
import type { LetterPart } from '../../../core/case/field-path.ts'
import { useText } from '../../text.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { GapFrame } from './gap-frame.tsx'
import { useCaseForm } from './case-form-context.ts'
import { FactFrame, TextRow, TypedText } from './fact-row.tsx'

const putAt = <Item,>(items: readonly Item[], index: number, parts: Partial<Item>): readonly Item[] => items.map((old, at) => (at === index ? { ...old, ...parts } : old))

/** People at risk: names with pronouns. */
export const PeopleFacts = () => {
  const { cases } = useText()
  const { draft, change, add, remove } = useCaseForm()
  const people = draft.peopleAtRisk
  return (
    <>
      {people.map((person, index) => {
        const field = `peopleAtRisk.${index}` as const
        const put = (parts: Partial<PersonDraft>): void => change(field, (now) => ({ ...now, peopleAtRisk: putAt(now.peopleAtRisk, index, parts) }))
        return (
          <FactFrame key={index} field={field} label={cases.field.person}>
            <div className="fact-pair">
              <TypedText field={field} label={cases.field.person} value={person.name} onChange={(name) => put({ name })} />
              <TypedText field={`${field}.pronoun`} label={cases.field.pronoun} value={person.pronoun} onChange={(pronoun) => put({ pronoun })} />
              <IconButton icon={Trash} size={28} label={cases.remove({ what: person.name || cases.field.person })} onPress={() => remove('peopleAtRisk', index)} />
            </div>
          </FactFrame>
        )
      })}
      <div><Button look="quiet" size={28} icon={Plus} onPress={() => add('peopleAtRisk')}>{cases.addPerson}</Button></div>
    </>
  )
}

const Letter = ({ letter, index }: { readonly letter: LetterDraft; readonly index: number }) => {
  const { cases, ui } = useText()
  const { change, remove } = useCaseForm()
  const at = `letters.${index}` as const
  const name = ui.numbered({ name: cases.field.letters, number: index + 1 })
  const put = (part: LetterPart, value: string): void =>
    change(`${at}.${part}`, (now) => ({ ...now, letters: putAt(now.letters, index, { [letterParts[part].typed]: value }) }))
  return (
    <fieldset className="fact-group" data-field-group={at}>
      <legend className="fact-group__title">{name}</legend>
      {letterPartNames.map((part) => (
        <TextRow key={part} field={`${at}.${part}`} label={cases.field[part]} value={letter[letterParts[part].typed]} onChange={(value) => put(part, value)}
          voice={part === 'language' ? 'sans' : 'serif'} isLong={part === 'paragraphs'}
          hint={part === 'language' ? cases.hint.language : part === 'paragraphs' ? cases.hint.paragraphs : undefined} />
      ))}
      <div className="fact-group__acts"><Button look="quiet" size={28} icon={Trash} onPress={() => remove('letters', index)}>{cases.remove({ what: name })}</Button></div>
    </fieldset>
  )
}

/** Sample letters, part by part, in their own language. */
export const LetterFacts = () => {
  const { cases } = useText()
  const { draft, add } = useCaseForm()
  return (
    <>
      {draft.letters.map((letter, index) => <Letter key={index} letter={letter} index={index} />)}
      <GapFrame field="letters" label={cases.field.letters}><Button look="quiet" size={28} icon={Plus} onPress={() => add('letters')}>{cases.addLetter}</Button></GapFrame>
    </>
  )
}
