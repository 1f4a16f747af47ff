import { Plus } from '@phosphor-icons/react'
import type { ReactNode } from 'react'
import type { CaseDraft } from '../../../core/case/draft.ts'
import type { TypedFieldName } from '../../../core/case/fields.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedField } from '../../ui/choice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { AskedRow } from './check-asked.tsx'
import { useCheck } from './check-context.ts'
import { CheckLetters, CheckPeople } from './check-items.tsx'
import { LinesRow, TextRow } from './check-row.tsx'
import { CheckTarget } from './check-target.tsx'
import { emptyTarget } from './target-form.tsx'

const kinds = ['first', 'update', 'outcome', 'unknown'] as const

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="check-part"><h2 className="check-part__title">{title}</h2>{children}</section>
)

const CaseRows = () => {
  const { cases } = useText()
  const { state: { draft }, change } = useCheck()
  const set = (field: TypedFieldName, parts: Partial<CaseDraft>): void => change(field, { ...draft, ...parts })
  return (
    <>
      <AskedRow field="uaNumber" label={cases.field.uaNumber} value={draft.uaNumber} onChange={(uaNumber) => set('uaNumber', { uaNumber })} />
      <div className="check-row" data-field="kind">
        <div className="check-text">
          <span className="check-text__label" aria-hidden="true">{cases.field.kind}</span>
          <div className="check-text__value check-select">
            <SelectField label={cases.field.kind} isLabelHidden value={draft.kind} options={kinds.map((value) => ({ value, label: cases.kinds[value] }))} onChange={(kind) => set('kind', { kind })} />
          </div>
        </div>
      </div>
      <AskedRow field="issueDate" label={cases.field.issueDate} isDay value={draft.issueDate} onChange={(issueDate) => set('issueDate', { issueDate })} />
      <TextRow field="indexNumber" label={cases.field.indexNumber} value={draft.indexNumber} onChange={(indexNumber) => set('indexNumber', { indexNumber })} />
      <TextRow field="title" label={cases.field.title} value={draft.title} onChange={(title) => set('title', { title })} />
      <TextRow field="country" label={cases.field.country} value={draft.country} onChange={(country) => set('country', { country })} />
    </>
  )
}

const welcome = (value: boolean | null): 'yes' | 'no' | 'not-said' => (value === null ? 'not-said' : value ? 'yes' : 'no')

/** All facts that were read, as rows in the order a person checks them. */
export const CheckFields = () => {
  const { cases, import: words } = useText()
  const { state: { draft }, change } = useCheck()
  const set = (field: TypedFieldName, parts: Partial<CaseDraft>): void => change(field, { ...draft, ...parts })
  return (
    <div className="check-form">
      <Part title={words.sections.deadline}><AskedRow field="deadline" label={cases.field.deadline} isDay value={draft.deadline} onChange={(deadline) => set('deadline', { deadline })} /></Part>
      <Part title={words.sections.case}><CaseRows /></Part>
      <Part title={words.sections.people}><CheckPeople /></Part>
      <Part title={words.sections.targets}>
        {draft.targets.map((target, index) => <CheckTarget key={index} index={index} target={target} />)}
        <div><Button look="quiet" size={28} icon={Plus} onPress={() => set('targets', { targets: [...draft.targets, emptyTarget] })}>{cases.addTarget}</Button></div>
      </Part>
      <Part title={words.sections.letters}><CheckLetters /></Part>
      <Part title={words.sections.story}>
        <TextRow field="summary" label={cases.field.summary} isLong voice="serif" value={draft.summary} onChange={(summary) => set('summary', { summary })} />
        <LinesRow field="demands" label={cases.field.demands} value={draft.demands} onChange={(demands) => set('demands', { demands })} />
        <TextRow field="background" label={cases.field.background} isLong voice="serif" value={draft.background} onChange={(background) => set('background', { background })} />
      </Part>
      <Part title={words.sections.more}>
        <LinesRow field="preferredLanguages" label={cases.field.preferredLanguages} value={draft.preferredLanguages} onChange={(preferredLanguages) => set('preferredLanguages', { preferredLanguages })} />
        <div data-field="ownLanguageWelcome">
          <SegmentedField label={cases.field.ownLanguageWelcome} value={welcome(draft.ownLanguageWelcome)}
            choices={[{ value: 'yes', label: cases.yes }, { value: 'no', label: cases.no }, { value: 'not-said', label: cases.notSaid }]}
            onChange={(value) => set('ownLanguageWelcome', { ownLanguageWelcome: value === 'not-said' ? null : value === 'yes' })} />
        </div>
        <LinesRow field="previous" label={cases.field.previous} value={draft.previous} onChange={(previous) => set('previous', { previous })} />
      </Part>
    </div>
  )
}
