import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { CaseDraft, TypedValues } from '../../../core/case/draft.ts'
import { caseFields, typedFieldNames } from '../../../core/case/fields.ts'
import type { CaseValueKind, TypedFieldName } from '../../../core/case/fields.ts'
import { byKindOfValue } from '../../../core/each-name.ts'
import { useText } from '../../text.ts'
import { useCaseForm } from './case-form-context.ts'
import { plainControls } from './fact-controls.tsx'
import type { FactControl } from './fact-controls.tsx'
import { LetterFacts, PeopleFacts } from './fact-items.tsx'
import { TargetFacts } from './target-facts.tsx'

const allControls: { readonly [Kind in Exclude<CaseValueKind, 'ua-number-printed'>]: FactControl<TypedValues[Kind]> } = {
  ...plainControls,
  people: () => <PeopleFacts />,
  targets: () => <TargetFacts />,
  letters: () => <LetterFacts />,
}

const controls: { readonly [Name in TypedFieldName]: FactControl<CaseDraft[Name]> } = byKindOfValue(typedFieldNames, caseFields, allControls)

const sections = [...new Set(typedFieldNames.map((name) => caseFields[name].section))]

/** All facts of a case as rows in their sections, in the order of the table of fields. */
export const CaseFacts = () => {
  const { cases, import: text } = useText()
  const { draft, change } = useCaseForm()
  const rowOf = <Name extends TypedFieldName>(name: Name): ReactNode =>
    controls[name]({ field: name, label: cases.field[name], value: draft[name], words: cases, onChange: (value) => change(name, { ...draft, [name]: value }) })
  return (
    <div className="fact-form">
      {sections.map((section) => (
        <section key={section} className="fact-part">
          <h2 className="fact-part__title">{text.sections[section]}</h2>
          {typedFieldNames.filter((name) => caseFields[name].section === section).map((name) => <Fragment key={name}>{rowOf(name)}</Fragment>)}
        </section>
      ))}
    </div>
  )
}
