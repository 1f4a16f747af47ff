import { useMemo } from 'react'
import { caseOptions } from '../../case-options.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import type { CaseId } from '../../../core/ids.ts'
import { useText } from '../../text.ts'
import { Checkbox, Segmented } from '../../ui/choice.tsx'
import { useOptionSearch } from '../../ui/option-search.ts'
import { SearchedList } from '../../ui/searched-list.tsx'

export type ChosenCases = readonly CaseId[] | 'all'

const SomeCases = ({ cases, chosen, onChange }: {
  readonly cases: readonly CaseName[]
  readonly chosen: readonly CaseId[]
  readonly onChange: (chosen: ChosenCases) => void
}) => {
  const words = useText()
  const search = useOptionSearch(useMemo(() => caseOptions(cases, words), [cases, words]), chosen)
  const put = (value: string, isIn: boolean): void => {
    const next = cases.flatMap(({ id }) => ((id === value ? isIn : chosen.includes(id)) ? [id] : []))
    onChange(next.length === cases.length ? 'all' : next)
  }
  return (
    <SearchedList label={words.cases.findShort} count={cases.length} search={search}>
      <div className="report-cases__list">
        {search.options.map(({ value, label }) => (
          <Checkbox key={value} isSelected={chosen.some((id) => id === value)} onChange={(isIn) => put(value, isIn)}>{label}</Checkbox>
        ))}
      </div>
    </SearchedList>
  )
}

/** Which cases a report counts: all of them, or those that are ticked. */
export const ReportCases = ({ cases, chosen, onChange }: {
  readonly cases: readonly CaseName[]
  readonly chosen: ChosenCases
  readonly onChange: (chosen: ChosenCases) => void
}) => {
  const text = useText().reports
  return (
    <div className="report-cases">
      <Segmented<'all' | 'some'> label={text.cases} value={chosen === 'all' ? 'all' : 'some'} onChange={(value) => onChange(value === 'all' ? 'all' : [])}
        choices={[{ value: 'all', label: text.allCases }, { value: 'some', label: text.someCases }]} />
      {chosen !== 'all' && <SomeCases cases={cases} chosen={chosen} onChange={onChange} />}
    </div>
  )
}
