import type { ReactNode } from 'react'
import type { TypedValues } from '../../../core/case/draft.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import { issueKinds } from '../../../core/case/types.ts'
import type { PlainKind } from '../../../core/case/value-kinds.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import { Checkbox, Segmented } from '../../ui/choice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { ChoiceOrTextRow } from './asked-row.tsx'
import type { FieldFrameProps } from './check-frame.tsx'
import { FactFrame, LinesRow, TextRow } from './fact-row.tsx'

/** The props of a field's row. */
export type FactProps<Value> = Pick<FieldFrameProps, 'acts' | 'hasCountry' | 'settleWords'> & {
  readonly field: FormField
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly words: Messages['cases']
}

export type FactControl<Value> = (props: FactProps<Value>) => ReactNode

const oneLine: FactControl<string> = ({ words: _words, ...row }) => <TextRow {...row} />
const list: FactControl<readonly string[]> = ({ words, ...row }) => <LinesRow {...row} hint={words.hint.lines} />

/** A row for a value that is chosen; the control is named by the label. */
const ChoiceRow = ({ field, label, children }: { readonly field: FormField; readonly label: string; readonly children: ReactNode }) => (
  <FactFrame field={field} label={label}>
    <div className="fact-text">
      <span className="fact-text__label" aria-hidden="true">{label}</span>
      <div className="fact-text__value fact-select">{children}</div>
    </div>
  </FactFrame>
)

type Answer = 'yes' | 'no' | 'not-said'
const answerOf = (value: boolean | null): Answer => (value === null ? 'not-said' : value ? 'yes' : 'no')

/** The control for each kind of value. */
export const plainControls: { readonly [Kind in PlainKind | 'issue' | 'ua-number']: FactControl<TypedValues[Kind]> } = {
  'line': oneLine,
  'index-number': oneLine,
  'web-address': oneLine,
  'address': ({ words, ...row }) => <TextRow {...row} isLong hint={words.hint.address} />,
  'lines': list,
  'paragraphs': list,
  'emails': list,
  'phones': list,
  'text': ({ words, ...row }) => <TextRow {...row} isLong voice="serif" hint={words.hint.paragraphs} />,
  'day': ({ field, label, value, onChange }) => <ChoiceOrTextRow field={field} label={label} value={value} onChange={onChange} isDay />,
  'ua-number': ({ field, label, value, onChange, words }) => <ChoiceOrTextRow field={field} label={label} value={value} onChange={onChange} hint={words.hint.uaNumber} />,
  'issue': ({ field, label, value, onChange, words }) => (
    <ChoiceRow field={field} label={label}>
      <SelectField label={label} isLabelHidden value={value} options={issueKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))} onChange={onChange} />
    </ChoiceRow>
  ),
  'answer': ({ field, label, value, onChange, words }) => (
    <ChoiceRow field={field} label={label}>
      <Segmented label={label} value={answerOf(value)} onChange={(answer) => onChange(answer === 'not-said' ? null : answer === 'yes')}
        choices={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, { value: 'not-said', label: words.notSaid }]} />
    </ChoiceRow>
  ),
  'flag': ({ label, value, onChange }) => <Checkbox isSelected={value} onChange={onChange}>{label}</Checkbox>,
}
