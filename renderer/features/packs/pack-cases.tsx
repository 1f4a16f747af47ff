import { Minus, Plus } from '@phosphor-icons/react'
import { useMemo, useState } from 'react'
import { caseOptions } from '../../case-options.ts'
import { packLimits } from '../../../core/pack/pack-limits.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useOptionSearch } from '../../ui/option-search.ts'
import { Section } from '../../ui/page.tsx'
import { SearchedList } from '../../ui/searched-list.tsx'
import type { CaseCounts } from './case-counts.ts'
import type { ChoicesProps } from './choices.ts'
import { toggled } from './choices.ts'

/** Of a case that a plan has no letter for. */
const noLetters: CaseCounts = { abroad: 0, home: 0, letters: 0 }

/** Buttons for one blank letter more or fewer for each target of a case, in addition to the members' letters. Beyond the last number a press says why it is the last. */
const Stepper = ({ label, copies, letters, onChange, onLimit }: {
  readonly label: string
  readonly copies: number
  readonly letters: number | null
  readonly onChange: (copies: number) => void
  readonly onLimit: (limit: 'min' | 'max') => void
}) => {
  const text = useText()
  return (
    <span className="pack-stepper">
      <button type="button" aria-label={text.ui.decrease({ what: label })} onClick={() => (copies <= packLimits.copies.min ? onLimit('min') : onChange(copies - 1))}><Icon shape={Minus} size={14} /></button>
      <b>{letters === null ? '–' : text.format.number(letters)}</b>
      <button type="button" aria-label={text.ui.increase({ what: label })} onClick={() => (copies >= packLimits.copies.max ? onLimit('max') : onChange(copies + 1))}><Icon shape={Plus} size={14} /></button>
    </span>
  )
}

/** The open cases: which are in the pack, where their post goes, how many letters each has. */
export const PackCases = ({ cases, counts, choices, set }: ChoicesProps & {
  readonly cases: readonly CaseName[]
  /** Null while there is no plan: then no number is known. */
  readonly counts: ReadonlyMap<CaseId, CaseCounts> | null
}) => {
  const words = useText()
  const text = words.packs
  const search = useOptionSearch(useMemo(() => caseOptions(cases, words), [cases, words]), choices.caseIds)
  /** Why the last press of a stepper changed nothing. */
  const [limit, setLimit] = useState('')
  const shown = new Set(search.options.map(({ value }) => value))
  const put = (id: CaseId, isIn: boolean): void => {
    const wanted = toggled(choices.caseIds, id, isIn)
    // Cases keep the order of the list, so that the pack has the order of the evening.
    set({ caseIds: cases.map((item) => item.id).filter((one) => wanted.includes(one)) })
  }
  return (
    <Section title={text.casesAndTargets} isSmall count={text.chosen({ count: choices.caseIds.length, all: cases.length })}>
      <SearchedList label={words.cases.findShort} count={cases.length} search={search}>
        <table className="pack-cases">
          <thead><tr><th scope="col">{text.columnCase}</th><th scope="col">{text.columnAbroad}</th><th scope="col">{text.columnHome}</th><th scope="col">{text.columnLetters}</th></tr></thead>
          <tbody>
            {cases.filter(({ id }) => shown.has(id)).map((item) => {
              const counted = counts && (counts.get(item.id) ?? noLetters)
              const isIn = choices.caseIds.includes(item.id)
              const copiesName = item.uaNumber ?? item.name
              return (
                <tr key={item.id}>
                  <th scope="row">
                    <Checkbox isSelected={isIn} onChange={(next) => put(item.id, next)}>
                      <span className="quiet"><bdi>{item.uaNumber}</bdi></span> {item.name}{item.isPractice && <> <Badge tone="quiet">{words.cases.practice}</Badge></>}{item.isOver && <> <Badge tone="late">{text.deadlineOver}</Badge></>}
                    </Checkbox>
                  </th>
                  <td>{isIn && counted ? words.format.number(counted.abroad) : ''}</td><td>{isIn && counted ? words.format.number(counted.home) : ''}</td>
                  <td>{isIn && (
                    <Stepper label={text.copiesOf({ name: copiesName })} copies={choices.caseCopies[item.id] ?? choices.copies} letters={counted?.letters ?? null}
                      onLimit={(limit) => setLimit(limit === 'min' ? text.noFewerCopies({ name: copiesName }) : text.noMoreCopies({ name: copiesName, count: packLimits.copies.max }))}
                      onChange={(copies) => {
                        setLimit('')
                        set({ caseCopies: { ...choices.caseCopies, [item.id]: copies } })
                      }} />
                  )}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </SearchedList>
      {limit !== '' && <p className="meta" role="alert">{limit}</p>}
    </Section>
  )
}
