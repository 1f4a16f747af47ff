import { papers, type Paper } from '../../core/pack/paper.ts'
import { usualPaper } from '../../core/settings/usual-paper.ts'
import { useText } from '../text.ts'
import { SegmentedField } from './choice.tsx'

/** The paper in the group's printer, with what is usual in its country. */
export const PaperField = ({ country, paper, onChange }: { readonly country: string; readonly paper: Paper; readonly onChange: (paper: Paper) => void }) => {
  const text = useText().settings.group
  const usual = usualPaper(country)
  return (
    <SegmentedField
      label={text.paper} value={paper} onChange={onChange} choices={papers.map((value) => ({ value, label: text[value] }))}
      {...(usual === null ? {} : { hint: text.paperUsual({ paper: usual, country }) })}
    />
  )
}
