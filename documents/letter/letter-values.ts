import { keepDirection } from '../../core/letter/direction.ts'
import type { PackLetter, Sender } from '../../core/letter/types.ts'
import { xmlText } from './clean-text.ts'
import type { LetterSlot } from './slots.ts'
import { letterSlots } from './slots.ts'

type SenderXml = { readonly name: string; readonly lines: string }

const senderXml = (sender: Exclude<Sender, null>, isRightToLeft: boolean): SenderXml => ({
  name: xmlText(sender.name),
  lines: xmlText(sender.addressLines.map((line) => `\n${isRightToLeft ? keepDirection(line) : line}`).join('')),
})

/** XML for the slots of a letter, in the slots' order. A member's own part is made once for all targets. */
export const createLetterValues = (): ((letter: PackLetter, isRightToLeft: boolean) => readonly string[]) => {
  const known = new Map<string, SenderXml>()
  const senderOf = ({ sender, memberId }: PackLetter, isRightToLeft: boolean): SenderXml => {
    if (sender === null) return { name: '', lines: '' }
    if (memberId === null) return senderXml(sender, isRightToLeft)
    const key = isRightToLeft ? `${memberId} from the right` : memberId
    const found = known.get(key) ?? senderXml(sender, isRightToLeft)
    known.set(key, found)
    return found
  }
  return (letter, isRightToLeft) => {
    const { name, lines } = senderOf(letter, isRightToLeft)
    const values: Readonly<Record<LetterSlot, string>> = { code: xmlText(letter.code), senderName: name, senderLines: lines, signature: name }
    return letterSlots.map((slot) => values[slot])
  }
}
