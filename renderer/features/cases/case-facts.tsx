import type { ReactNode } from 'react'
import type { CaseDraft, TypedValues } from '../../../core/case/draft.ts'
import { caseFields, typedFieldNames } from '../../../core/case/fields.ts'
import type { CaseValueKind, TypedFieldName } from '../../../core/case/fields.ts'
import { byKindOfValue } from '../../../core/each-name.ts'
import { useText } from '../../text.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import { useCaseForm, type CaseFormState } from './case-form-context.ts'
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

const rowOf = <Name extends TypedFieldName>(name: Name, { draft, change }: CaseFormState, words: Messages['cases']): ReactNode =>
  controls[name]({ field: name, label: words.field[name], value: draft[name], words, onChange: (value) => change(name, (now) => ({ ...now, [name]: value })) })

/** One fact of a case as a row of the form. */
export const CaseFact = ({ name }: { readonly name: TypedFieldName }) => rowOf(name, useCaseForm(), useText().cases)

/** All facts of a case as rows in their sections, in the order of the table of fields. */
export const CaseFacts = () => {
  const text = useText().import
  return (
    <div className="fact-form">
      {sections.map((section) => (
        <section key={section} className="fact-part">
          <h2 className="fact-part__title">{text.sections[section]}</h2>
          {typedFieldNames.filter((name) => caseFields[name].section === section).map((name) => <CaseFact key={name} name={name} />)}
        </section>
      ))}
    </div>
  )
}
