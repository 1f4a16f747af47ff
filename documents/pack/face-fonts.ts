import type { Face } from '../../core/pack/face.ts'

/** The font of a face as a word processor knows it: the family's name, and whether it is the family's bold. */
export type FaceFont = { readonly name: string; readonly isBold: boolean }

const faceFonts = {
  sans: { name: 'Vigil Sans', isBold: false },
  'sans-bold': { name: 'Vigil Sans', isBold: true },
  serif: { name: 'Vigil Serif', isBold: false },
  'serif-bold': { name: 'Vigil Serif', isBold: true },
  display: { name: 'Vigil Display', isBold: false },
  // Every system has a typeface with the widths of Times.
  times: { name: 'Times New Roman', isBold: false },
} as const satisfies Readonly<Record<Face, FaceFont>>

export const fontOf = (face: Face): FaceFont => faceFonts[face]

/** Every system has these, or typefaces in their place, with Arabic and Hebrew letters. */
const otherScripts = { sans: 'Arial', serif: 'Times New Roman' } as const

/** The face of a pack's text where no other is named. */
export const defaultFace: Face = 'times'

/** The fonts of a run by script, as `docx` takes them: the faces have Latin letters, other scripts have the system's typefaces. */
export const runFontsOf = (face: Face) => {
  const { name } = fontOf(face)
  return { ascii: name, hAnsi: name, cs: face === 'sans' || face === 'sans-bold' ? otherScripts.sans : otherScripts.serif, eastAsia: 'SimSun' } as const
}

/** A font that ships with Vigil: a file of `resources/fonts`. */
export type FontFile = (typeof shippedFonts)[number]['file']

/** The fonts that a file embeds where it uses them. */
export const shippedFonts = [
  { face: 'sans', file: 'VigilSans-Regular.ttf' },
  { face: 'sans-bold', file: 'VigilSans-Bold.ttf' },
  { face: 'serif', file: 'VigilSerif-Regular.ttf' },
  { face: 'serif-bold', file: 'VigilSerif-Bold.ttf' },
  { face: 'display', file: 'VigilDisplay-Regular.ttf' },
] as const satisfies readonly { readonly face: Face; readonly file: string }[]

/** The bytes of each font. */
export type FontFiles = Readonly<Record<FontFile, Uint8Array>>
