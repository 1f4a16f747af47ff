import { isRightToLeft, startsRightToLeft } from '../../core/pack/direction.ts'
import type { LetterFit } from '../../core/pack/letter-fit.ts'
import { mapRuns } from '../../core/pack/map-runs.ts'
import type { PackBatch, PackLetter, PackPlan } from '../../core/pack/types.ts'
import type { LetterVariant } from './letter-template.ts'

/** A letter and how it is set. */
export type SetLetter = { readonly letter: PackLetter; readonly fit: LetterFit }

/** The letters of a run with how they are set; `fits` are those of the whole plan. */
export const setLetters = (plan: PackPlan, fits: readonly LetterFit[], { from, to }: { readonly from: number; readonly to: number }): readonly SetLetter[] =>
  plan.letters.slice(from, to).map((letter, index) => {
    const fit = fits[from + index]
    if (fit === undefined) throw new Error('A letter of the plan was not fitted')
    return { letter, fit }
  })

export type LetterVariants = {
  readonly variants: readonly LetterVariant[]
  /** Index into `variants` of each letter, in order. */
  readonly variantOf: readonly number[]
}

const nameRunsRightToLeft = ({ sender }: PackLetter): boolean => sender !== null && startsRightToLeft(sender.name)

const runsRightToLeft = ({ letter }: PackBatch): boolean =>
  isRightToLeft(letter.language, [letter.salutation ?? '', ...letter.paragraphs].join('\n'))

const isSetAlike = (one: SetLetter, other: SetLetter): boolean =>
  one.fit === other.fit && one.letter.batch === other.letter.batch && one.letter.day === other.letter.day
  && one.letter.kind === other.letter.kind && one.letter.isLarge === other.letter.isLarge
  && (one.letter.sender === null) === (other.letter.sender === null) && nameRunsRightToLeft(one.letter) === nameRunsRightToLeft(other.letter)

/** Letters that are set alike share one fit, so it stands for all that it says. */
const keyOf = ({ letter }: SetLetter): string => `${letter.batch} ${letter.sender !== null} ${nameRunsRightToLeft(letter)} ${letter.day} ${letter.kind} ${letter.isLarge}`

/** The few templates that some letters need: one for each batch and way of setting, named or blank. */
export const variantsOf = (plan: PackPlan, letters: readonly SetLetter[]): LetterVariants => {
  const variants: LetterVariant[] = []
  const known = new Map<LetterFit, Map<string, number>>()
  const variantOf = mapRuns(letters, isSetAlike, (each) => {
    const { letter, fit } = each
    const key = keyOf(each)
    const alike = known.get(fit) ?? new Map<string, number>()
    const found = alike.get(key)
    if (found !== undefined) return found
    const batch = plan.batches[letter.batch]
    if (batch === undefined) throw new Error('A letter names a batch that is not in its plan')
    known.set(fit, alike.set(key, variants.length))
    return variants.push({ batch, fit, isRightToLeft: runsRightToLeft(batch), isNamed: letter.sender !== null, isSenderRightToLeft: nameRunsRightToLeft(letter), day: letter.day }) - 1
  })
  return { variants, variantOf }
}
