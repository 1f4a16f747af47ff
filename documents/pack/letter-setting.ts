import type { Paragraph } from 'docx'
import type { LetterDesign } from '../../core/pack/letter-design.ts'
import type { LetterFit } from '../../core/pack/letter-fits.ts'
import type { LetterMeasures } from '../../core/pack/page-layout.ts'
import type { PackBatch, PackChoices, PackLetter } from '../../core/pack/types.ts'
import type { LetterStyles } from './letter-styles.ts'
import type { Look, Place } from './paragraphs.ts'

export type LetterVariant = {
  readonly batch: PackBatch
  readonly fit: LetterFit
  readonly isNamed: boolean
  readonly isRightToLeft: boolean
  /** Whether the sender's name is right-to-left: its runs need that property. */
  readonly isSenderRightToLeft: boolean
  readonly day: PackLetter['day']
}

/** Frames that each page of a letter has, by its number from 1. */
export type PageFrames = (number: number) => readonly Paragraph[]

/** What the parts of a letter are set by. */
export type LetterSetting = {
  readonly styles: LetterStyles
  readonly variant: LetterVariant
  readonly design: LetterDesign
  readonly choices: PackChoices
  readonly look: Look
  readonly place: Place
  readonly measures: LetterMeasures
  readonly textWidth: number
  readonly frames: PageFrames
}
