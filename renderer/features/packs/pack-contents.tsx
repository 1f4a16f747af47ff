import type { ReactNode } from 'react'
import type { Printer } from '../../../core/pack/calibration.ts'
import { packLimits } from '../../../core/pack/pack-limits.ts'
import type { PackField } from '../../../core/pack/problem-place.ts'
import type { PackPart } from '../../../core/pack/types.ts'
import { largePrints, packParts } from '../../../core/pack/types.ts'
import { useText } from '../../text.ts'
import { Checkbox, Segmented } from '../../ui/choice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Section } from '../../ui/page.tsx'
import type { ChoicesProps } from './choices.ts'
import { toggled } from './choices.ts'
import { SignInOptions } from './pack-sign-in.tsx'
import { EnvelopeOptions, LabelOptions, ReturnOptions } from './pack-post.tsx'
import { TakeHomeOptions } from './pack-take-home.tsx'
import { TemplateNote } from './template-note.tsx'

/** The options of one part; a reason why no pack can be made leads to them. */
const PartOptions = ({ field, children }: { readonly field: PackField; readonly children: ReactNode }) => <div className="pack-form__part" data-pack-field={field}>{children}</div>

/** The parts of the pack; a part with options has them below it. */
export const PackContents = ({ choices, set, printers }: ChoicesProps & { readonly printers: readonly Printer[] }) => {
  const text = useText().packs
  const has = (part: PackPart): boolean => choices.parts.includes(part)
  return (
    <Section title={text.whatGoesIn} isSmall>
      <div className="pack-form__parts">
        {packParts.map((part) => (
          <Checkbox key={part} isSelected={has(part)} onChange={(isIn) => set({ parts: packParts.filter((one) => toggled(choices.parts, part, isIn).includes(one)) })}>{text.parts[part]}</Checkbox>
        ))}
      </div>
      {has('signin') && <PartOptions field="signin"><SignInOptions choices={choices} set={set} /></PartOptions>}
      {has('takehome') && <PartOptions field="takehome"><TakeHomeOptions choices={choices} set={set} /></PartOptions>}
      {has('labels') && <PartOptions field="labels"><LabelOptions choices={choices} set={set} printers={printers} /></PartOptions>}
      {has('returns') && <PartOptions field="returns"><ReturnOptions choices={choices} set={set} /></PartOptions>}
      {has('envelopes') && <EnvelopeOptions choices={choices} set={set} />}
      <div className="pack-form__row">
        <span>{text.largePrint}</span>
        <Segmented label={text.largePrint} value={choices.largePrint} onChange={(largePrint) => set({ largePrint })} choices={largePrints.map((value) => ({ value, label: text.largePrints[value] }))} />
      </div>
      <TemplateNote choices={choices} option="largePrint" />
      {choices.largePrint === 'copies' && choices.templateId === null && <NumberField label={text.largeCopies} value={choices.largeCopies} limits={packLimits.largeCopies} onChange={(largeCopies) => set({ largeCopies })} />}
    </Section>
  )
}
