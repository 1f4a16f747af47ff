import type { Case } from '../../../core/case/types.ts'
import type { CaseId } from '../../../core/ids.ts'
import { packParts, type PackChoices } from '../../../core/letter/types.ts'
import type { CaseListItem } from '../../../preload/contract.ts'
import { useText } from '../../i18n/text.ts'
import { Checkbox, Segmented } from '../../ui/choice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Section } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { CaseCounts } from './case-counts.ts'

export type LabelChoice = { readonly name: string; readonly labels: number }

const toggled = <Item,>(items: readonly Item[], item: Item, isIn: boolean): readonly Item[] =>
  isIn ? [...items.filter((one) => one !== item), item] : items.filter((one) => one !== item)

type Props = {
  readonly choices: PackChoices
  readonly onChange: (choices: PackChoices) => void
}

const CaseChoice = ({ cases, counts, choices, onChange }: Props & {
  readonly cases: readonly CaseListItem[]
  readonly counts: ReadonlyMap<CaseId, CaseCounts>
}) => {
  const text = useText().packs
  const put = (id: Case['id'], isIn: boolean): void =>
    // Cases keep the order of the list, so that the pack has the order of the evening.
    onChange({ ...choices, caseIds: cases.map((item) => item.id).filter((one) => toggled(choices.caseIds, id, isIn).includes(one)) })
  return (
    <table className="pack-cases">
      <thead><tr><th scope="col">{text.columnCase}</th><th scope="col">{text.columnAbroad}</th><th scope="col">{text.columnHome}</th><th scope="col">{text.columnLetters}</th></tr></thead>
      <tbody>
        {cases.map((item) => {
          const counted = counts.get(item.id)
          return (
            <tr key={item.id}>
              <th scope="row">
                <Checkbox isSelected={choices.caseIds.includes(item.id)} onChange={(isIn) => put(item.id, isIn)}>
                  <span className="quiet"><bdi>{item.uaNumber}</bdi></span> {item.people || item.title}
                </Checkbox>
              </th>
              <td>{counted?.abroad ?? ''}</td><td>{counted?.home ?? ''}</td><td><b>{counted?.letters ?? ''}</b></td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The left side of the builder: cases, who writes, what goes in, paper. */
export const PackChoicesForm = ({ cases, counts, memberCount, stocks, choices, onChange }: Props & {
  readonly cases: readonly CaseListItem[]
  readonly counts: ReadonlyMap<CaseId, CaseCounts>
  readonly memberCount: number
  readonly stocks: readonly LabelChoice[]
}) => {
  const text = useText().packs
  const set = (change: Partial<PackChoices>): void => onChange({ ...choices, ...change })
  const stock = stocks.find(({ name }) => name === choices.labelStock)
  return (
    <div className="pack-form">
      <Section title={text.casesAndTargets} isSmall count={text.chosen(choices.caseIds.length, cases.length)}>
        <CaseChoice cases={cases} counts={counts} choices={choices} onChange={onChange} />
      </Section>
      <Section title={text.whoWrites} isSmall>
        <div className="pack-form__row">
          <span>{text.members}</span>
          <Segmented<'all' | 'none'> label={text.members} value={choices.members === 'none' ? 'none' : 'all'} onChange={(members) => set({ members })}
            choices={[{ value: 'all', label: text.allMembers(memberCount) }, { value: 'none', label: text.noMembers }]} />
        </div>
        <p className="meta">{text.membersHint}</p>
        <NumberField label={text.copies} hint={text.copiesHint} value={choices.copies} min={0} max={1000} onChange={(copies) => set({ copies })} />
      </Section>
      <Section title={text.whatGoesIn} isSmall>
        <div className="pack-form__parts">
          {packParts.map((part) => (
            <Checkbox key={part} isSelected={choices.parts.includes(part)}
              onChange={(isIn) => set({ parts: packParts.filter((one) => toggled(choices.parts, part, isIn).includes(one)) })}>{text.parts[part]}</Checkbox>
          ))}
        </div>
        {choices.parts.includes('labels') && (
          <div className="pack-form__pair">
            <SelectField label={text.labelStock} value={choices.labelStock} options={stocks.map(({ name }) => ({ value: name, label: name }))} onChange={(labelStock) => set({ labelStock, labelStart: 1 })} />
            <NumberField label={text.labelStart} hint={text.labelStartHint(choices.labelStart - 1)} min={1} max={stock?.labels ?? 1} value={choices.labelStart} onChange={(labelStart) => set({ labelStart })} />
          </div>
        )}
      </Section>
      <Section title={text.paperTitle} isSmall>
        <div className="pack-form__row">
          <span>{text.paper}</span>
          <Segmented<PackChoices['paper']> label={text.paper} value={choices.paper} onChange={(paper) => set({ paper })}
            choices={[{ value: 'a4', label: text.a4 }, { value: 'letter', label: text.letter }]} />
        </div>
        <div className="pack-form__row">
          <span>{text.perFile}</span>
          <Segmented<'some' | 'all'> label={text.perFile} value={choices.perFile === 0 ? 'all' : 'some'} onChange={(value) => set({ perFile: value === 'all' ? 0 : 500 })}
            choices={[{ value: 'some', label: text.perFileSome }, { value: 'all', label: text.perFileAll }]} />
        </div>
      </Section>
    </div>
  )
}
