import { isRightToLeft, startsRightToLeft } from '../../core/pack/direction.ts'
import { fitOf } from '../../core/pack/fit-letters.ts'
import { mapRuns } from '../../core/pack/map-runs.ts'
import type { PackItem } from '../../core/pack/pack-order.ts'
import type { PackBatch, PackLetter, PackPlan } from '../../core/pack/types.ts'
import { senderPlace } from '../../core/pack/sender-place.ts'
import type { LetterVariant } from './letter-setting.ts'
import type { SenderSetting } from './letter-values.ts'

/** The letters of a file, in printed order. */
export const lettersOf = ({ letters }: PackPlan, items: readonly PackItem[]): readonly PackLetter[] =>
  items.flatMap((item) => (item.kind === 'letters' ? letters.slice(item.from, item.to) : []))

export type LetterVariants = {
  readonly variants: readonly LetterVariant[]
  /** Index into `variants` of each letter, in order. */
  readonly variantOf: readonly number[]
}

const nameRunsRightToLeft = ({ sender }: PackLetter): boolean => sender !== null && startsRightToLeft(sender.name)

/** By its own text: a salutation may be in another script, such as that of the official's country. */
const runsRightToLeft = ({ letter }: PackBatch): boolean =>
  isRightToLeft(letter.language, [...letter.paragraphs, letter.salutation ?? ''].join('\n'))

const isSetAlike = (one: PackLetter, other: PackLetter): boolean =>
  one.fit === other.fit && one.batch === other.batch && one.day === other.day && one.kind === other.kind && one.isLarge === other.isLarge
  && (one.sender === null) === (other.sender === null) && nameRunsRightToLeft(one) === nameRunsRightToLeft(other)

const keyOf = (letter: PackLetter): string =>
  `${letter.fit} ${letter.batch} ${letter.sender !== null} ${nameRunsRightToLeft(letter)} ${letter.day} ${letter.kind} ${letter.isLarge}`

/** The few templates that some letters need: one for each batch and way of setting, named or blank. */
export const variantsOf = (plan: PackPlan, letters: readonly PackLetter[]): LetterVariants => {
  const variants: LetterVariant[] = []
  const places = new Map<string, number>()
  const variantOf = mapRuns(letters, isSetAlike, (letter) => {
    const key = keyOf(letter)
    const known = places.get(key)
    if (known !== undefined) return known
    const batch = plan.batches[letter.batch]
    if (batch === undefined) throw new Error('A letter names a batch that is not in its plan')
    const place = variants.length
    variants.push({
      batch, fit: fitOf(plan, letter), day: letter.day, isNamed: letter.sender !== null,
      isRightToLeft: runsRightToLeft(batch), isSenderRightToLeft: nameRunsRightToLeft(letter),
    })
    places.set(key, place)
    return place
  })
  return { variants, variantOf }
}

/** How the sender is set in each of the templates. */
export const senderSettings = ({ choices, letterDesign: design }: Pick<PackPlan, 'choices' | 'letterDesign'>, variants: readonly LetterVariant[]): readonly SenderSetting[] =>
  variants.map(({ isRightToLeft: runsLeft, fit: { size, face, isSenderWide } }) => ({ isRightToLeft: runsLeft, room: { width: senderPlace({ ...choices, design, ...(isSenderWide ? { isSenderWide } : {}) }).width, size, face } }))
