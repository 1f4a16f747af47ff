import { keepDirection } from '../../core/pack/direction.ts'
import type { Sender } from '../../core/pack/sender.ts'
import type { PackLetter } from '../../core/pack/types.ts'
import { withoutFirstBreak } from '../slots/template-slots.ts'
import { lineBreak, xmlText } from '../slots/clean-text.ts'

type SenderXml = { readonly name: string; readonly lines: string }

const noSender: SenderXml = { name: '', lines: '' }

const senderXml = (sender: Exclude<Sender, null>, isRightToLeft: boolean): SenderXml => {
  let lines = ''
  for (const line of sender.addressLines) lines += lineBreak + xmlText(isRightToLeft ? keepDirection(line) : line)
  return { name: xmlText(sender.name), lines }
}

/** More members than a large group has; beyond that a cached sender costs more than making its XML again. */
const maxCached = 2_000

/** XML of senders; a member's is one value for all targets, so it is made once. */
const createSenderXml = (): ((sender: Sender, isRightToLeft: boolean) => SenderXml) => {
  const cache = { left: new Map<object, SenderXml>(), right: new Map<object, SenderXml>() }
  return (sender, isRightToLeft) => {
    if (sender === null) return noSender
    const side = isRightToLeft ? cache.right : cache.left
    const found = side.get(sender) ?? senderXml(sender, isRightToLeft)
    if (side.size < maxCached) side.set(sender, found)
    return found
  }
}

/** In the order of the slots' characters: a letter's own, then those of a group's template. */
const slotValues = (code: string, { name, lines }: SenderXml, documentId: number): readonly string[] =>
  [code, name, lines, name, String(documentId), withoutFirstBreak(lines)] satisfies Values

/** One for each of the letter's slots and the template's two. */
type Values = readonly [code: string, senderName: string, senderLines: string, signature: string, documentId: string, memberLines: string]

/** XML for the slots of a letter, in the slots' order. */
export const createLetterValues = (): ((letter: PackLetter, isRightToLeft: boolean) => readonly string[]) => {
  const senderXmlOf = createSenderXml()
  let count = 0
  return (letter, isRightToLeft) => {
    count += 1
    return slotValues(xmlText(letter.code), senderXmlOf(letter.sender, isRightToLeft), count)
  }
}

/** XML for the slots of an envelope: its return address. */
export const createEnvelopeValues = (): ((letter: PackLetter, isRightToLeft: boolean) => readonly string[]) => {
  const senderXmlOf = createSenderXml()
  return (letter, isRightToLeft) => slotValues('', senderXmlOf(letter.returnTo, isRightToLeft), 0)
}
