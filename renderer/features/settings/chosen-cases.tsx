import { useMemo } from 'react'
import type { CaseName } from '../../../core/case/case-name.ts'
import type { CaseId } from '../../../core/ids.ts'
import { caseOptions } from '../../case-options.ts'
import { useText } from '../../text.ts'
import { Checkbox } from '../../ui/choice.tsx'
import { useOptionSearch } from '../../ui/option-search.ts'
import { SearchedList } from '../../ui/searched-list.tsx'

/** Cases that are handed over, chosen one by one. */
export const ChosenCases = ({ cases, chosen, onChange }: { readonly cases: readonly CaseName[]; readonly chosen: readonly CaseId[]; readonly onChange: (chosen: readonly CaseId[]) => void }) => {
  const words = useText()
  const search = useOptionSearch(useMemo(() => caseOptions(cases, words), [cases, words]), chosen)
  return (
    <fieldset className="chosen-cases">
      <legend className="field__label">{words.laptops.cases}</legend>
      <SearchedList label={words.cases.findShort} count={cases.length} search={search}>
        <div className="chosen-cases__list">
          {search.options.map(({ value, label }) => (
            <Checkbox key={value} isSelected={chosen.some((id) => id === value)} onChange={(isIn) => onChange(cases.flatMap(({ id }) => ((id === value ? isIn : chosen.includes(id)) ? [id] : [])))}>{label}</Checkbox>
          ))}
        </div>
      </SearchedList>
    </fieldset>
  )
}
