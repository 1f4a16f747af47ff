import { Plus, Trash } from '@phosphor-icons/react'
import type { ReactNode } from 'react'
import type { CaseDraft, LetterDraft } from '../../../core/case/draft.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedField } from '../../ui/choice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { DayLine, LineField, LinesBlock, TextBlock } from './form-field.tsx'
import { TargetForm, emptyTarget } from './target-form.tsx'

const kinds = ['first', 'update', 'outcome', 'unknown'] as const
const emptyLetter: LetterDraft = { language: '', salutation: '', body: '', closing: '' }
const putAt = <Item,>(items: readonly Item[], index: number, item: Item): readonly Item[] => items.map((old, at) => (at === index ? item : old))
const without = <Item,>(items: readonly Item[], index: number): readonly Item[] => items.filter((_, at) => at !== index)

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="form-part"><h2 className="form-part__title">{title}</h2>{children}</section>
)

type Props = { readonly draft: CaseDraft; readonly onChange: (draft: CaseDraft) => void }

const CaseFields = ({ draft, onChange }: Props) => {
  const { cases } = useText()
  const set = (change: Partial<CaseDraft>): void => onChange({ ...draft, ...change })
  return (
    <>
      <LineField field="title" label={cases.field.title} value={draft.title} onChange={(title) => set({ title })} />
      <LineField field="uaNumber" label={cases.field.uaNumber} hint={cases.hint.uaNumber} value={draft.uaNumber} onChange={(uaNumber) => set({ uaNumber })} />
      <SelectField label={cases.field.kind} value={draft.kind} options={kinds.map((value) => ({ value, label: cases.kinds[value] }))} onChange={(kind) => set({ kind })} />
      <LineField field="indexNumber" label={cases.field.indexNumber} value={draft.indexNumber} onChange={(indexNumber) => set({ indexNumber })} />
      <LineField field="country" label={cases.field.country} value={draft.country} onChange={(country) => set({ country })} />
      <DayLine field="issueDate" label={cases.field.issueDate} value={draft.issueDate} onChange={(issueDate) => set({ issueDate })} />
    </>
  )
}

const People = ({ draft, onChange }: Props) => {
  const { cases } = useText()
  const set = (peopleAtRisk: CaseDraft['peopleAtRisk']): void => onChange({ ...draft, peopleAtRisk })
  return (
    <>
      {draft.peopleAtRisk.map((person, index) => (
        <fieldset key={index} className="form-pair">
          <legend className="visually-hidden">{person.name || cases.field.person}</legend>
          <LineField field={`peopleAtRisk.${index}`} label={cases.field.personName} value={person.name} onChange={(name) => set(putAt(draft.peopleAtRisk, index, { ...person, name }))} />
          <LineField field={`peopleAtRisk.${index}.pronoun`} label={cases.field.pronoun} value={person.pronoun} onChange={(pronoun) => set(putAt(draft.peopleAtRisk, index, { ...person, pronoun }))} />
          <Button look="quiet" size={28} icon={Trash} onPress={() => set(without(draft.peopleAtRisk, index))}>{cases.remove({ what: person.name || cases.field.person })}</Button>
        </fieldset>
      ))}
      <Button size={28} icon={Plus} onPress={() => set([...draft.peopleAtRisk, { name: '', pronoun: '' }])}>{cases.addPerson}</Button>
    </>
  )
}

const Letters = ({ draft, onChange }: Props) => {
  const { cases, ui } = useText()
  const set = (letters: readonly LetterDraft[]): void => onChange({ ...draft, letters })
  return (
    <>
      {draft.letters.map((letter, index) => {
        const put = (change: Partial<LetterDraft>): void => set(putAt(draft.letters, index, { ...letter, ...change }))
        const at = `letters.${index}`
        const name = ui.numbered({ name: cases.field.letters, number: index + 1 })
        return (
          <fieldset key={index} className="form-group">
            <legend>{name}</legend>
            <LineField field={`${at}.language`} label={cases.field.language} hint={cases.hint.language} value={letter.language} onChange={(language) => put({ language })} />
            <LineField field={`${at}.salutation`} label={cases.field.salutation} value={letter.salutation} onChange={(salutation) => put({ salutation })} />
            <TextBlock field={`${at}.paragraphs`} label={cases.field.paragraphs} hint={cases.hint.paragraphs} rows={8} value={letter.body} onChange={(body) => put({ body })} />
            <LineField field={`${at}.closing`} label={cases.field.closing} value={letter.closing} onChange={(closing) => put({ closing })} />
            <Button look="quiet" size={28} icon={Trash} onPress={() => set(without(draft.letters, index))}>{cases.remove({ what: name })}</Button>
          </fieldset>
        )
      })}
      <Button size={28} icon={Plus} onPress={() => set([...draft.letters, emptyLetter])}>{cases.addLetter}</Button>
    </>
  )
}

const welcome = (value: boolean | null): 'yes' | 'no' | 'not-said' => (value === null ? 'not-said' : value ? 'yes' : 'no')

/** All facts of a case as fields, in the order a person checks them. */
export const CaseForm = ({ draft, onChange }: Props) => {
  const { cases, import: words } = useText()
  const set = (change: Partial<CaseDraft>): void => onChange({ ...draft, ...change })
  return (
    <div className="case-form">
      <Part title={words.sections.deadline}><DayLine field="deadline" label={cases.field.deadline} value={draft.deadline} onChange={(deadline) => set({ deadline })} /></Part>
      <Part title={words.sections.case}><CaseFields draft={draft} onChange={onChange} /></Part>
      <Part title={words.sections.people}><People draft={draft} onChange={onChange} /></Part>
      <Part title={words.sections.targets}>
        {draft.targets.map((target, index) => (
          <TargetForm key={index} index={index} target={target} onRemove={() => set({ targets: without(draft.targets, index) })}
            onChange={(next) => set({ targets: putAt(draft.targets, index, next) })} />
        ))}
        <Button size={28} icon={Plus} onPress={() => set({ targets: [...draft.targets, emptyTarget] })}>{cases.addTarget}</Button>
      </Part>
      <Part title={words.sections.letters}><Letters draft={draft} onChange={onChange} /></Part>
      <Part title={words.sections.story}>
        <TextBlock field="summary" label={cases.field.summary} value={draft.summary} onChange={(summary) => set({ summary })} />
        <LinesBlock field="demands" label={cases.field.demands} value={draft.demands} onChange={(demands) => set({ demands })} />
        <TextBlock field="background" label={cases.field.background} hint={cases.hint.paragraphs} rows={8} value={draft.background} onChange={(background) => set({ background })} />
      </Part>
      <Part title={words.sections.more}>
        <LinesBlock field="preferredLanguages" label={cases.field.preferredLanguages} value={draft.preferredLanguages} onChange={(preferredLanguages) => set({ preferredLanguages })} />
        <SegmentedField label={cases.field.ownLanguageWelcome} value={welcome(draft.ownLanguageWelcome)}
          choices={[{ value: 'yes', label: cases.yes }, { value: 'no', label: cases.no }, { value: 'not-said', label: cases.notSaid }]}
          onChange={(value) => set({ ownLanguageWelcome: value === 'not-said' ? null : value === 'yes' })} />
        <LinesBlock field="previous" label={cases.field.previous} value={draft.previous} onChange={(previous) => set({ previous })} />
      </Part>
    </div>
  )
}
