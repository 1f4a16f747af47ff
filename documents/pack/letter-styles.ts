import type { IParagraphOptions, IParagraphStyleOptions, TextRun } from 'docx'
import { Paragraph } from 'docx'
import { defaultFace, runFontsOf } from './face-fonts.ts'
import type { Look, Place } from './paragraphs.ts'
import { placeOptions, runsOf, spacingOptions } from './paragraphs.ts'

/** The names that a word processor shows. */
export type LetterStyleName =
  'Letter sender' | 'Letter code' | 'Letter date' | 'Letter address' | 'Letter salutation' | 'Letter text' | 'Letter closing' | 'Letter signature' | 'Letter heading' | 'Letter translation'

/**
 * The named styles of a file's letters. A person who opens the file can change all letters in one place,
 * and a letter with named styles takes two thirds of the bytes of one that repeats their properties.
 */
export type LetterStyles = {
  /** A paragraph of a style; the style holds type, spacing and alignment, the paragraph the page break and the direction. */
  readonly paragraph: (name: LetterStyleName, content: string | readonly TextRun[], look: Look, place?: Place, more?: IParagraphOptions) => Paragraph
  /** Those used so far. */
  readonly all: () => readonly IParagraphStyleOptions[]
}

export const createLetterStyles = (): LetterStyles => {
  const known = new Map<string, IParagraphStyleOptions>()
  const uses = new Map<LetterStyleName, number>()
  const styleFor = (name: LetterStyleName, look: Look, place: Place): IParagraphStyleOptions => {
    const paragraph = spacingOptions(look, place)
    const run = { size: look.size * 2, ...(look.color === undefined ? {} : { color: look.color }), ...(look.face === undefined || look.face === defaultFace ? {} : { font: runFontsOf(look.face) }) }
    const key = JSON.stringify([name, paragraph, run])
    const found = known.get(key)
    if (found !== undefined) return found
    // Letters of one file can be set in several sizes: each is a style of its own.
    const use = (uses.get(name) ?? 0) + 1
    uses.set(name, use)
    const shown = use === 1 ? name : `${name} ${use}`
    const made = { id: shown.replaceAll(/ (.)/gu, (_, letter: string) => letter.toUpperCase()), name: shown, basedOn: 'Normal', quickFormat: true, paragraph, run }
    known.set(key, made)
    return made
  }
  return {
    paragraph: (name, content, look, place = {}, more = {}) => new Paragraph({
      style: styleFor(name, look, place).id,
      ...placeOptions(place),
      ...more,
      children: typeof content === 'string' ? runsOf(content) : content,
    }),
    all: () => [...known.values()],
  }
}
