import { keepDirection, startsRightToLeft } from '../../core/pack/direction.ts'
import type { Placeholder } from '../../core/pack/placeholders.ts'
import { slotCharacter } from '../slots/letter-slots.ts'
import { memberLinesCharacter } from '../slots/template-slots.ts'

/** What all letters of one kind share; null where a person writes by hand. Lines and paragraphs are plain text. */
export type TemplateFill = {
  readonly groupName: string
  readonly groupAddress: readonly string[]
  readonly date: string | null
  readonly targetName: string
  readonly targetAddress: readonly string[]
  readonly salutation: string | null
  readonly paragraphs: readonly string[]
  /** Lines to write on; their height in points. */
  readonly handwriting: { readonly lines: number; readonly lineHeight: number }
  readonly closing: string | null
  /** Letters that name no member have dotted lines for the sender. */
  readonly isNamed: boolean
  readonly isRightToLeft: boolean
  readonly isSenderRightToLeft: boolean
  /** Printed above each letter of a practice pack; null for a real one. */
  readonly practice: string | null
}

/** The values that a header or footer can have. */
export type HeadFill = Pick<TemplateFill, 'groupName' | 'groupAddress' | 'date'>

/** A text that replaces a placeholder; without a direction each of its lines has its own. A slot's text is its character. */
export type TemplateValue = { readonly text: string; readonly isRightToLeft?: boolean; readonly isSlot?: true }

const dots = '.'.repeat(48)
const shortDots = '.'.repeat(32)

const addressText = (lines: readonly string[]): string => {
  const runsLeft = startsRightToLeft(lines.join(' '))
  return lines.map((line) => (runsLeft ? keepDirection(line) : line)).join('\n')
}

const memberValue = (placeholder: 'memberName' | 'memberAddress' | 'signature', fill: TemplateFill, isLineStart: boolean): TemplateValue => {
  const { isNamed, isSenderRightToLeft } = fill
  if (!isNamed) return { text: { memberName: dots, memberAddress: `${isLineStart ? '' : '\n'}${dots}\n${dots}`, signature: '' }[placeholder] }
  const lines = isLineStart ? memberLinesCharacter : slotCharacter('senderLines')
  const slots = { memberName: slotCharacter('senderName'), memberAddress: lines, signature: slotCharacter('signature') }
  return { text: slots[placeholder], isRightToLeft: isSenderRightToLeft, isSlot: true }
}

/** The value of a placeholder in all letters of that kind; for the letter's text its first paragraph. */
export const templateValue = (placeholder: Placeholder, fill: TemplateFill, isLineStart: boolean): TemplateValue => {
  switch (placeholder) {
    case 'memberName':
    case 'memberAddress':
    case 'signature':
      return memberValue(placeholder, fill, isLineStart)
    case 'code':
      return { text: slotCharacter('code'), isRightToLeft: false, isSlot: true }
    case 'groupAddress':
    case 'targetAddress':
      return { text: addressText(fill[placeholder]) }
    case 'groupName':
    case 'targetName':
      return { text: fill[placeholder] }
    case 'date':
      return { text: fill.isRightToLeft ? keepDirection(fill.date ?? shortDots) : (fill.date ?? shortDots) }
    case 'salutation':
      return { text: fill.salutation ?? dots }
    case 'closing':
      return { text: fill.closing ?? '' }
    case 'letter':
      return { text: fill.paragraphs[0] ?? '' }
    case 'handwriting':
      return { text: '' }
  }
}
