import { brokenLines, keptTogether } from '../../core/pack/break-address.ts'
import type { Setting } from '../../core/pack/count-lines.ts'
import { keepDirection } from '../../core/pack/direction.ts'
import type { Sender } from '../../core/pack/sender.ts'
import type { PackLetter } from '../../core/pack/types.ts'
import { withoutFirstBreak } from '../slots/template-slots.ts'
import { lineBreak, xmlText } from '../slots/clean-text.ts'

/** `head`: the name above the address, on as many lines as it takes there. */
type SenderXml = { readonly name: string; readonly head: string; readonly lines: string }

const noSender: SenderXml = { name: '', head: '', lines: '' }

/** How the lines of a sender are set. `room`: where they are broken; null where only the word processor knows. */
export type SenderSetting = { readonly isRightToLeft: boolean; readonly room: Setting | null }

const senderXml = ({ name, addressLines }: Exclude<Sender, null>, { isRightToLeft, room }: SenderSetting): SenderXml => {
  let lines = ''
  for (const line of room === null ? addressLines.map(keptTogether) : brokenLines(addressLines, room)) lines += lineBreak + xmlText(isRightToLeft ? keepDirection(line) : line)
  const printed = xmlText(name)
  return { name: printed, head: room === null ? printed : brokenLines([name], room).map(xmlText).join(lineBreak), lines }
}

/** More members than a large group has; beyond that a cached sender costs more than making its XML again. */
const maxCached = 2_000

/** XML of senders; a member's is one value for all targets, so it is made once for each setting. */
const createSenderXml = (): ((sender: Sender, setting: SenderSetting) => SenderXml) => {
  const caches = new Map<SenderSetting, Map<object, SenderXml>>()
  return (sender, setting) => {
    if (sender === null) return noSender
    const cache = caches.get(setting) ?? new Map<object, SenderXml>()
    caches.set(setting, cache)
    const found = cache.get(sender) ?? senderXml(sender, setting)
    if (cache.size < maxCached) cache.set(sender, found)
    return found
  }
}

/** In the order of the slots' characters: a letter's own, then those of a group's template. */
const slotValues = (code: string, { name, head, lines }: SenderXml, documentId: number): readonly string[] =>
  [code, head, lines, name, String(documentId), withoutFirstBreak(lines)] satisfies Values

/** One for each of the letter's slots and the template's two. */
type Values = readonly [code: string, senderName: string, senderLines: string, signature: string, documentId: string, memberLines: string]

/** XML for the slots of a letter, in the slots' order. */
export const createLetterValues = (): ((letter: PackLetter, setting: SenderSetting) => readonly string[]) => {
  const senderXmlOf = createSenderXml()
  let count = 0
  return (letter, setting) => {
    count += 1
    return slotValues(xmlText(letter.code), senderXmlOf(letter.sender, setting), count)
  }
}

/** XML for the slots of an envelope: its return address. */
export const createEnvelopeValues = (): ((letter: PackLetter, setting: SenderSetting) => readonly string[]) => {
  const senderXmlOf = createSenderXml()
  return (letter, setting) => slotValues('', senderXmlOf(letter.returnTo, setting), 0)
}
