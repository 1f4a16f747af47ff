import type { CaseFilter, FoundCases } from '../../../core/case/find-cases.ts'
import { useText } from '../../text.ts'
import { FilterWords } from '../../ui/filter-words.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import '../../ui/filters.css'

export type ListFilter = Pick<CaseFilter, 'country' | 'language' | 'deadline'>

export const noListFilter: ListFilter = { country: null, language: null, deadline: 'any' }

const anyValue = ''
const deadlines = ['any', 'late', 'within-7-days', 'within-30-days', 'none'] as const

/** Narrows the list by country, language and deadline. */
export const CaseFilterForm = ({ narrowing, onChange, offered }: {
  readonly narrowing: ListFilter
  readonly onChange: (narrowing: ListFilter) => void
  readonly offered: Pick<FoundCases, 'countries' | 'languages'>
}) => {
  const text = useText().cases
  const options = (label: string, values: readonly string[]) => [{ value: anyValue, label }, ...values.map((value) => ({ value, label: value }))]
  return (
    <div className="filter-form" role="group" aria-label={text.filters}>
      <SelectField label={text.filterCountry} value={narrowing.country ?? anyValue} options={options(text.anyCountry, offered.countries)} onChange={(country) => onChange({ ...narrowing, country: country === anyValue ? null : country })} />
      <SelectField label={text.filterLanguage} value={narrowing.language ?? anyValue} options={options(text.anyLanguage, offered.languages)} onChange={(language) => onChange({ ...narrowing, language: language === anyValue ? null : language })} />
      <SelectField label={text.filterDeadline} value={narrowing.deadline} options={deadlines.map((value) => ({ value, label: text.deadlines[value] }))} onChange={(deadline) => onChange({ ...narrowing, deadline })} />
    </div>
  )
}

/** The active filters, each a button that removes it. */
export const CaseFilterWords = ({ narrowing, onChange }: { readonly narrowing: ListFilter; readonly onChange: (narrowing: ListFilter) => void }) => {
  const text = useText().cases
  const filters = [
    ...(narrowing.country === null ? [] : [{ label: narrowing.country, without: { ...narrowing, country: null } }]),
    ...(narrowing.language === null ? [] : [{ label: narrowing.language, without: { ...narrowing, language: null } }]),
    ...(narrowing.deadline === 'any' ? [] : [{ label: text.deadlines[narrowing.deadline], without: { ...narrowing, deadline: 'any' as const } }]),
  ]
  return <FilterWords filters={filters.map(({ label, without }) => ({ label, remove: () => onChange(without) }))} labelOf={(what) => text.dropFilter({ what })} />
}
