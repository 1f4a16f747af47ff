import type { Face } from '../face.ts'

/** How a text is set, in points. Lines have an exact height, so that pages can be counted in advance. */
export type Type = {
  readonly face: Face
  readonly size: number
  readonly line: number
  /** Grey, still dark enough to be copied. */
  readonly isQuiet?: boolean
  /** White, on a cell that is filled with black. */
  readonly isReversed?: boolean
}

/** The types of the sheets. Serif for people: names, stories, demands, single large counts; sans for the tool, and all numbers in columns. */
export const types = {
  occasion: { face: 'display', size: 40, line: 48 },
  demand: { face: 'display', size: 34, line: 41 },
  day: { face: 'display', size: 33, line: 40 },
  fact: { face: 'display', size: 30, line: 36 },
  title: { face: 'sans-bold', size: 26, line: 29 },
  cardTitle: { face: 'serif-bold', size: 20.5, line: 25 },
  ask: { face: 'serif', size: 18.5, line: 23.5 },
  story: { face: 'serif', size: 15.5, line: 21.5 },
  letter: { face: 'serif', size: 12, line: 17.5 },
  heading: { face: 'sans-bold', size: 12.5, line: 16 },
  guest: { face: 'sans', size: 12.5, line: 16.5 },
  guestBold: { face: 'sans-bold', size: 12.5, line: 16.5 },
  body: { face: 'sans', size: 10.5, line: 13 },
  bodyBold: { face: 'sans-bold', size: 10.5, line: 13 },
  quiet: { face: 'sans', size: 10.5, line: 13, isQuiet: true },
  small: { face: 'sans', size: 8.5, line: 11 },
  foot: { face: 'sans', size: 8.5, line: 11, isQuiet: true },
  gate: { face: 'sans', size: 7, line: 9, isQuiet: true },
} as const satisfies Readonly<Record<string, Type>>

/** The same type at another size; its lines keep their proportion. */
export const atSize = (type: Type, size: number): Type => ({ ...type, size, line: Math.round((type.line / type.size) * size * 10) / 10 })

const largeNotes = { size: 14, line: 18 }
const largeReading = { size: 18, line: 26 }
const largeTitle = { size: 30, line: 36 }

/** The type in large print: reading 18 points, titles 30, notes 14, as associations for people with low vision recommend. */
export const largeOf = (type: Type): Type => {
  if (type.size < 10) return { ...type, ...largeNotes }
  if (type.size < largeReading.size) return { ...type, ...largeReading }
  return type.size >= types.title.size && type.size < largeTitle.size ? { ...type, ...largeTitle } : type
}
