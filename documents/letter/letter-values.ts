import type { PackLetter } from '../../core/letter/types.ts'
import { xmlText } from './clean-text.ts'
import type { LetterSlot } from './slots.ts'
import { letterSlots } from './slots.ts'

/** XML for the slots of a letter, in the slots' order. A member's own part is made once for all targets. */
export const createLetterValues = (): ((letter: PackLetter) => readonly string[]) => {
  const known = new Map<string, { readonly name: string; readonly lines: string }>()
  const senderOf = ({ sender, memberId }: PackLetter) => {
    if (sender === null) return { name: '', lines: '' }
    const found = memberId === null ? undefined : known.get(memberId)
    if (found !== undefined) return found
    const made = { name: xmlText(sender.name), lines: xmlText(sender.addressLines.map((line) => `\n${line}`).join('')) }
    if (memberId !== null) known.set(memberId, made)
    return made
  }
  return (letter) => {
    const { name, lines } = senderOf(letter)
    const values: Readonly<Record<LetterSlot, string>> = { code: xmlText(letter.code), senderName: name, senderLines: lines, signature: name }
    return letterSlots.map((slot) => values[slot])
  }
}
