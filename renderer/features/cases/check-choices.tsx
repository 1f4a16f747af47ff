import { Label, Radio, RadioGroup } from 'react-aria-components'
import { dayFrom } from '../../../core/day.ts'
import type { SourceRange } from '../../../core/case/reading.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import type { Format } from '../../../words/format.ts'
import { useText } from '../../text.ts'
import { useCheck } from './check-context.ts'
import { entriesOf } from '../../../core/case/check/check-state.ts'
import { PlaceWords } from './check-place.tsx'
import { wordsBeside } from '../../../core/case/check/source-ranges.ts'

type OfferedValue = { readonly value: string; readonly ranges: readonly SourceRange[] }

const valueText = (value: string, format: Format): string => {
  const day = dayFrom(value)
  return day === undefined ? value : format.day(day)
}

/** The values that the document gives for one field, each with its page and the words beside it. */
export const CheckChoices = ({ field, label, first, value, onChange }: {
  readonly field: FormField
  readonly label: string
  /** The value that the reader chose; empty where it chose none. */
  readonly first: string
  readonly value: string
  readonly onChange: (value: string) => void
}) => {
  const { import: text, format } = useText()
  const { state, lines } = useCheck()
  const entries = entriesOf(state, field)
  const offered: readonly OfferedValue[] = [
    ...(first === '' ? [] : [{ value: first, ranges: entries[0]?.ranges ?? [] }]),
    ...entries.flatMap((entry) => entry.alternatives ?? []).filter((alternative) => alternative.value !== first),
  ]
  return (
    <RadioGroup className="check-choices" value={value} onChange={onChange}>
      <Label className="visually-hidden">{label}</Label>
      {offered.map((one) => {
        const [range] = one.ranges
        const beside = range === undefined ? null : wordsBeside(lines, range)
        return (
          <Radio key={one.value} value={one.value} className="check-choice">
            <span className="choice__dot" />
            <span className="check-choice__words">
              <b>{valueText(one.value, format)}</b>
              {beside && <span className="meta" dir="auto">{beside.side === 'after' ? text.afterWords({ words: beside.words }) : text.beforeWords({ words: beside.words })}</span>}
            </span>
            <PlaceWords range={range} />
          </Radio>
        )
      })}
    </RadioGroup>
  )
}
