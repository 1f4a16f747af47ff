import { packLimits } from '../../../core/pack/pack-limits.ts'
import type { PackPart } from '../../../core/pack/types.ts'
import { largePrints, packParts } from '../../../core/pack/types.ts'
import { useText } from '../../text.ts'
import { Checkbox, Segmented } from '../../ui/choice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Section } from '../../ui/page.tsx'
import type { ChoicesProps } from './choices.ts'
import { toggled } from './choices.ts'
import { EnvelopeOptions, LabelOptions } from './pack-post.tsx'
import { TakeHomeOptions } from './pack-take-home.tsx'


/** The parts of the pack; a part with options has them below it. */
export const PackContents = ({ choices, set, printers }: ChoicesProps & { readonly printers: readonly string[] }) => {
  const text = useText().packs
  const has = (part: PackPart): boolean => choices.parts.includes(part)
  return (
    <Section title={text.whatGoesIn} isSmall>
      <div className="pack-form__parts">
        {packParts.map((part) => (
          <Checkbox key={part} isSelected={has(part)} onChange={(isIn) => set({ parts: packParts.filter((one) => toggled(choices.parts, part, isIn).includes(one)) })}>{text.parts[part]}</Checkbox>
        ))}
      </div>
      {has('signin') && <NumberField label={text.signInLines} value={choices.signInLines} limits={packLimits.signInLines} step={5} onChange={(signInLines) => set({ signInLines })} />}
      {has('takehome') && <TakeHomeOptions choices={choices} set={set} />}
      {has('labels') && <LabelOptions choices={choices} set={set} printers={printers} />}
      {has('envelopes') && <EnvelopeOptions choices={choices} set={set} />}
      <div className="pack-form__row">
        <span>{text.largePrint}</span>
        <Segmented label={text.largePrint} value={choices.largePrint} onChange={(largePrint) => set({ largePrint })} choices={largePrints.map((value) => ({ value, label: text.largePrints[value] }))} />
      </div>
      {choices.largePrint === 'copies' && <NumberField label={text.largeCopies} value={choices.largeCopies} limits={packLimits.largeCopies} onChange={(largeCopies) => set({ largeCopies })} />}
    </Section>
  )
}
