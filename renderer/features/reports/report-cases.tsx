import { useMemo } from 'react'
import { useCall } from '../../api.ts'
import { caseOptions } from '../../case-options.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { ReportRecord } from '../../../core/report/types.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox, Segmented } from '../../ui/choice.tsx'
import { useOptionSearch } from '../../ui/option-search.ts'
import { TextField } from '../../ui/text-field.tsx'
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

const maxCampaigns = 8

/** The choices of cases that have a name, the newest of each name, with those cases that there still are. */
const campaignsIn = (reports: readonly ReportRecord[], cases: readonly CaseName[]): readonly { readonly campaign: string; readonly caseIds: readonly CaseId[] }[] => {
  const found = new Map<string, readonly CaseId[]>()
  for (const { campaign, caseIds } of reports) {
    if (campaign === null || caseIds === 'all' || found.has(campaign)) continue
    const known = cases.flatMap(({ id }) => (caseIds.includes(id) ? [id] : []))
    if (known.length > 0) found.set(campaign, known)
  }
  return [...found].slice(0, maxCampaigns).map(([campaign, caseIds]) => ({ campaign, caseIds }))
}

/** Which cases a report counts: all of them, or those that are ticked. */
export const ReportCases = ({ cases, chosen, campaign, onChange }: {
  readonly cases: readonly CaseName[]
  readonly chosen: ChosenCases
  /** The name of the choice. */
  readonly campaign: string
  readonly onChange: (change: { readonly chosen?: ChosenCases; readonly campaign?: string }) => void
}) => {
  const text = useText().reports
  const reports = useCall('reports.list', null, ['reports.changed'])
  const campaigns = campaignsIn(reports.value ?? [], cases)
  return (
    <div className="report-cases">
      <Segmented<'all' | 'some'> label={text.cases} value={chosen === 'all' ? 'all' : 'some'} onChange={(value) => onChange({ chosen: value === 'all' ? 'all' : [] })}
        choices={[{ value: 'all', label: text.allCases }, { value: 'some', label: text.someCases }]} />
      {chosen !== 'all' && campaigns.length > 0 && (
        <div className="report-quick" role="group" aria-label={text.campaigns}>
          <span className="meta">{text.campaigns}</span>
          {campaigns.map((one) => <Button key={one.campaign} size={28} look={one.campaign === campaign ? 'outlined' : 'quiet'} onPress={() => onChange({ chosen: one.caseIds, campaign: one.campaign })}>{one.campaign}</Button>)}
        </div>
      )}
      {chosen !== 'all' && <SomeCases cases={cases} chosen={chosen} onChange={(next) => onChange({ chosen: next })} />}
      {chosen !== 'all' && <TextField label={text.campaign} hint={text.campaignHint} value={campaign} onChange={(next) => onChange({ campaign: next })} />}
    </div>
  )
}
