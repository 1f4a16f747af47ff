import { startsRightToLeft } from '../../core/letter/direction.ts'
import { fitLetter } from '../../core/letter/letter-fit.ts'
import type { LetterFit } from '../../core/letter/letter-fit.ts'
import { sendersByBatch } from '../../core/letter/count-pack.ts'
import type { PackLetter, PackPlan } from '../../core/letter/types.ts'
import type { LetterVariant } from './letter-template.ts'

export type LetterVariants = {
  readonly variants: readonly LetterVariant[]
  /** Index into `variants` of each letter, in order. */
  readonly variantOf: readonly number[]
}

/** How the letters of every batch of the plan are set: told from the whole plan, whatever file they go into. */
export const fitsOf = (plan: PackPlan): readonly LetterFit[] => {
  const senders = sendersByBatch(plan.batches, plan.letters)
  return plan.batches.map((batch, index) => fitLetter(batch, senders[index] ?? [], plan.choices.paper))
}

/** The few templates that some letters need: one for each batch, named or blank, direction of the name, and day. */
export const variantsOf = (plan: PackPlan, letters: readonly PackLetter[], fits: readonly LetterFit[]): LetterVariants => {
  const variants: LetterVariant[] = []
  const known = new Map<string, number>()
  const variantOf = letters.map((letter) => {
    const isNamed = letter.sender !== null
    const isSenderRightToLeft = letter.sender !== null && startsRightToLeft(letter.sender.name)
    const key = `${letter.batch} ${isNamed} ${isSenderRightToLeft} ${letter.day}`
    const found = known.get(key)
    if (found !== undefined) return found
    const batch = plan.batches[letter.batch]
    const fit = fits[letter.batch]
    if (batch === undefined || fit === undefined) throw new Error('A letter names a batch that is not in its plan')
    known.set(key, variants.length)
    return variants.push({ batch, fit, isNamed, isSenderRightToLeft, day: letter.day }) - 1
  })
  return { variants, variantOf }
}
