import { packLimits } from '../../../core/pack/pack-limits.ts'
import { signInForms } from '../../../core/pack/types.ts'
import { useText } from '../../text.ts'
import { Segmented } from '../../ui/choice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import type { ChoicesProps } from './choices.ts'

/** How people sign in, and for how many there is room. */
export const SignInOptions = ({ choices: { signInForm, signInLines }, set }: ChoicesProps) => {
  const text = useText().packs
  return (
    <>
      <div className="pack-form__row">
        <span>{text.signIn}</span>
        <Segmented label={text.signIn} value={signInForm} onChange={(next) => set({ signInForm: next })} choices={signInForms.map((value) => ({ value, label: text.signInForms[value] }))} />
      </div>
      <p className="meta">{text.signInHint[signInForm]}</p>
      <NumberField label={text.signInLines[signInForm]} value={signInLines} limits={packLimits.signInLines} step={5} onChange={(next) => set({ signInLines: next })} />
    </>
  )
}
