import type { Setting } from './count-lines.ts'
import { countLines, isPlainOneLine } from './count-lines.ts'
import type { LetterFit } from './letter-fit.ts'
import { fitLetter, senderLines } from './letter-fit.ts'
import { mapRuns } from './map-runs.ts'
import { letterMeasures as measures, pageLayouts } from './page-layout.ts'
import type { Sender } from './sender.ts'
import { isTall } from './tall-script.ts'
import { sizesOf } from './type-sizes.ts'
import type { PackLetter, PackPlan } from './types.ts'
import type { Paper } from './paper.ts'

type NamedSender = Exclude<Sender, null>

const largestSetting = (isLarge: boolean, paper: Paper): Setting =>
  ({ width: pageLayouts[paper].textWidth - measures.senderIndent, size: sizesOf(isLarge)[0] ?? 0 })

/** The room of nearly everybody, told at a glance: plain lines that none of the sizes breaks. */
const plainRoomOf = ({ name, addressLines }: NamedSender, largest: Setting): string | null =>
  isPlainOneLine(name, largest) && addressLines.every((line) => isPlainOneLine(line, largest)) ? `false ${addressLines.length + 1}` : null

/** Senders that take the same room: their letters of one batch are set alike. */
const roomOf = (sender: NamedSender, isLarge: boolean, paper: Paper): string => {
  const { textWidth } = pageLayouts[paper]
  const all = senderLines(sender)
  const sizes = sizesOf(isLarge)
  const largest = largestSetting(isLarge, paper)
  const { width } = largest
  const tall = isTall(all.join(' '))
  // What fits in the largest type fits in every smaller one.
  if (all.every((line) => countLines(line, largest) === 1)) return `${tall} ${all.length}`
  const lines = sizes.map((size) => [
    all.reduce((sum, line) => sum + countLines(line, { width, size }), 0),
    countLines(sender.name, { width: textWidth, size }),
  ].join('+'))
  return `${tall} ${lines.join(' ')}`
}

/** Beyond the members of a large group it costs more to remember a sender than to measure it anew. */
const mostKnown = 2_000

type LetterInRoom = { readonly letter: PackLetter; readonly room: string }

const isSetAlike = ({ letter: one, room }: LetterInRoom, { letter: other, room: otherRoom }: LetterInRoom): boolean =>
  room === otherRoom && one.batch === other.batch && one.kind === other.kind && one.isLarge === other.isLarge

/** How each letter is set, in the letters' order. Letters that are set alike share one value. */
export const fitLetters = ({ batches, letters, choices }: Pick<PackPlan, 'batches' | 'letters' | 'choices'>): readonly LetterFit[] => {
  const rooms = new Map<NamedSender, string>()
  const fits = new Map<string, LetterFit>()
  const largestOf = { usual: largestSetting(false, choices.paper), large: largestSetting(true, choices.paper) }
  const roomFor = ({ sender, isLarge }: PackLetter): string => {
    // Large letters are blank or of the whole pack, so a sender is never set both ways.
    if (sender === null) return 'blank'
    const plain = plainRoomOf(sender, isLarge ? largestOf.large : largestOf.usual)
    if (plain !== null) return plain
    const room = rooms.get(sender) ?? roomOf(sender, isLarge, choices.paper)
    if (rooms.size < mostKnown) rooms.set(sender, room)
    return room
  }
  return mapRuns(letters.map((letter) => ({ letter, room: roomFor(letter) })), isSetAlike, ({ letter, room }) => {
    const batch = batches[letter.batch]
    if (batch === undefined) throw new Error('A letter names a batch that is not in its plan')
    const key = `${letter.batch} ${letter.kind} ${letter.isLarge} ${room}`
    const fit = fits.get(key) ?? fitLetter(batch, letter, choices)
    fits.set(key, fit)
    return fit
  })
}
