import { papers, type Paper } from '../../core/pack/paper.ts'
import { paperDefaults } from '../../core/pack/paper-defaults.ts'
import { findStock } from '../../core/pack/stock-catalogue.ts'
import { usualPaper } from '../../core/settings/usual-paper.ts'
import { useText } from '../text.ts'
import { usePolicies } from '../use-policies.ts'
import { SegmentedField } from './choice.tsx'
import { OfficeField } from './office-field.tsx'
import './paper-field.css'
import { useSizes } from './sizes.ts'

/** The paper in the group's printer, with what is usual in its country. */
export const PaperField = ({ country, paper, isFixed, onChange }: { readonly country: string; /** By the office. */ readonly isFixed: boolean; readonly paper: Paper; readonly onChange: (paper: Paper) => void }) => {
  const text = useText().settings.group
  const usual = usualPaper(country)
  const { ofLabel, ofEnvelope } = useSizes(paper)
  const { envelope } = paperDefaults[paper]
  const labelStock = usePolicies().values.labelStock ?? paperDefaults[paper].labelStock
  const stock = findStock(labelStock, [])
  return (
    <div className="paper-field">
      {isFixed
        ? <OfficeField label={text.paper} value={text[paper]} />
        : <SegmentedField
            label={text.paper} value={paper} onChange={onChange} choices={papers.map((value) => ({ value, label: text[value] }))}
            {...(usual === null ? {} : { hint: text.paperUsual({ paper: usual, country }) })}
          />}
      <p className="meta" role="status">{text.paperBrings({ paper, stock: labelStock, size: stock === undefined ? '' : ofLabel(stock), envelope: ofEnvelope(envelope) })}</p>
    </div>
  )
}
