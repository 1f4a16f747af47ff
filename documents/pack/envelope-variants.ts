import { envelopeSenderType } from '../../core/pack/address-room.ts'
import { startsRightToLeft } from '../../core/pack/direction.ts'
import { envelopeLayout } from '../../core/pack/envelopes.ts'
import { toPoints } from '../../core/pack/units.ts'
import type { PackLetter, PackPlan } from '../../core/pack/types.ts'
import type { Repeated } from './document-blocks.ts'

/** One kind of envelope: its address, and whether it has a return address, and in which direction. */
export type EnvelopeVariant = { readonly addressLines: readonly string[]; readonly hasReturn: boolean; readonly isReturnRightToLeft: boolean }

export type EnvelopeVariants = { readonly variants: readonly EnvelopeVariant[]; readonly repeated: Repeated }

const runsRightToLeft = ({ returnTo }: PackLetter): boolean => returnTo !== null && startsRightToLeft(returnTo.name || returnTo.addressLines.join(' '))

/** The few envelopes that many letters share, in the order of the letters. */
export const envelopeVariantsOf = (plan: PackPlan, letters: readonly PackLetter[]): EnvelopeVariants => {
  const room = { width: toPoints(envelopeLayout(plan.choices.envelope).sender.width), size: envelopeSenderType.size }
  const variants: EnvelopeVariant[] = []
  const known = new Map<string, number>()
  const variantOf = letters.map((letter) => {
    const key = `${letter.batch} ${letter.returnTo !== null} ${runsRightToLeft(letter)}`
    const found = known.get(key)
    if (found !== undefined) return found
    known.set(key, variants.length)
    return variants.push({ addressLines: plan.batches[letter.batch]?.addressLines ?? [], hasReturn: letter.returnTo !== null, isReturnRightToLeft: runsRightToLeft(letter) }) - 1
  })
  return { variants, repeated: { letters, variantOf, senders: variants.map(({ isReturnRightToLeft }) => ({ isRightToLeft: isReturnRightToLeft, room })) } }
}
