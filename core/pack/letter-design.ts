import type { TemplateId } from '../ids.ts'
import type { Face } from './face.ts'
import { isTall } from './tall-script.ts'

/**
 * How letters are set: `times` as Vigil did first, `serif` as it does now. A plan names its own, so that a
 * pack made again has the pages it had.
 */
export type LetterDesign = 'times' | 'serif'

/** The design of a new plan. What a group's own template has is up to the group: its letters have the lines to write on of the first design. */
export const designFor = ({ templateId }: { readonly templateId: TemplateId | null }): LetterDesign => (templateId === null ? 'serif' : 'times')

/** A type size, the height of its lines in points, and how much of the design's space it has around paragraphs. */
export type TypeStep = { readonly size: number; readonly lineHeight: number; readonly space: number; readonly face: Face }

type Step = Pick<TypeStep, 'size' | 'space'> & { readonly lineFactor: number }

const proportional = (size: number): Step => ({ size, lineFactor: 17.5 / 12, space: size / 12 })
/** Small type with small spaces: only for a letter that would need a second page without it. */
const tight = (size: number, space: number): Step => ({ size, lineFactor: 1.3, space })
const first = (size: number): Step => ({ size, lineFactor: 1.3, space: 1 })

/** The steps to fit, the largest first; large print has only one. */
const steps = {
  times: { usual: [11, 10.5, 10, 9.5].map(first), large: [{ size: 18, lineFactor: 1.45, space: 1 }], tallFactor: 1.65 },
  serif: { usual: [...[12, 11.5, 11, 10.5, 10].map(proportional), tight(10, 0.5), tight(9.5, 0.4), tight(9, 0.3)], large: [{ size: 18, lineFactor: 26 / 18, space: 1 }], tallFactor: 1.6 },
} as const satisfies Readonly<Record<LetterDesign, { readonly usual: readonly Step[]; readonly large: readonly Step[]; readonly tallFactor: number }>>

const isLatin = /^[\t-\u024f\u1e00-\u1eff\u2010-\u2027\u20a0-\u20bf]*$/
const otherScript = /(?!\p{Script=Latin})\p{L}/u

/** The face of a text: Times, which every system has in the scripts of the world, where the design's own lacks a letter. */
export const faceOf = (design: LetterDesign, text: string): Face => (design === 'serif' && (isLatin.test(text) || !otherScript.test(text)) ? 'serif' : 'times')

/** Twentieths of a point, as the file has them. */
const twentieths = (points: number): number => Math.round(points * 20) / 20

/** The steps for a text: lines are higher where its script, or that of what is set with it, has tall letters. The text alone decides the face. */
export const typeStepsFor = (design: LetterDesign, text: string, isLarge: boolean, around = ''): readonly TypeStep[] => {
  const { usual, large, tallFactor } = steps[design]
  const minFactor = isTall(`${text}\n${around}`) ? tallFactor : 0
  const face = faceOf(design, text)
  return (isLarge ? large : usual).map(({ size, lineFactor, space }) => ({ size, space, face, lineHeight: twentieths(size * Math.max(lineFactor, minFactor)) }))
}

/** The type sizes of a design in points, the largest first. */
export const sizesOf = (design: LetterDesign, isLarge: boolean): readonly number[] =>
  (isLarge ? steps[design].large : steps[design].usual).map(({ size }) => size)
