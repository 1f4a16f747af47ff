import type { CaseId, EventId } from '../../../core/ids.ts'
import type { Printer } from '../../../core/pack/calibration.ts'
import type { LetterTemplate } from '../../../core/pack/letter-templates.ts'
import type { Occasion, PackChoices } from '../../../core/pack/types.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import type { Writers } from '../../../preload/pack-calls.ts'
import { useText } from '../../text.ts'
import { Section } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { CaseCounts } from './case-counts.ts'
import { OccasionTimes } from './occasion-times.tsx'
import { PackCases } from './pack-cases.tsx'
import { PackContents } from './pack-contents.tsx'
import { PackPaper } from './pack-paper.tsx'
import { TypedDay } from './pack-take-home.tsx'
import { PackWriters } from './pack-writers.tsx'

/** The left side of the builder: cases, who writes, what goes in, language and paper, the evening. */
export const PackForm = ({ choices, onChange, cases, counts, writers, forEvent, languages, templates, printers }: {
  readonly choices: PackChoices
  readonly onChange: (choices: PackChoices) => void
  readonly cases: readonly CaseName[]
  readonly counts: ReadonlyMap<CaseId, CaseCounts> | null
  readonly writers: Writers
  readonly forEvent: EventId | null
  readonly languages: readonly string[]
  readonly templates: readonly LetterTemplate[]
  readonly printers: readonly Printer[]
}) => {
  const text = useText().packs
  const set = (change: Partial<PackChoices>): void => onChange({ ...choices, ...change })
  const occasion: Occasion = choices.occasion ?? { name: '', day: null }
  const setOccasion = (change: Partial<Occasion>): void => {
    const next = { ...occasion, ...change }
    set({ occasion: next.name === '' && next.day === null ? null : next })
  }
  return (
    <div className="pack-form">
      <div data-pack-field="cases"><PackCases choices={choices} set={set} cases={cases} counts={counts} /></div>
      <div data-pack-field="writers"><PackWriters choices={choices} set={set} writers={writers} forEvent={forEvent} countries={cases.flatMap(({ id, country }) => (choices.caseIds.includes(id) ? country ?? [] : []))} /></div>
      <div data-pack-field="contents"><PackContents choices={choices} set={set} printers={printers} /></div>
      <div data-pack-field="paper"><PackPaper choices={choices} set={set} languages={languages} templates={templates} /></div>
      <Section title={text.occasion} isSmall>
        <div className="pack-form__pair">
          <TextField label={text.occasionName} value={occasion.name} onChange={(name) => setOccasion({ name })} />
          <TypedDay label={text.occasionDay} day={occasion.day} onChange={(day) => setOccasion({ day })} />
        </div>
        <OccasionTimes occasion={occasion} onChange={setOccasion} />
      </Section>
    </div>
  )
}
