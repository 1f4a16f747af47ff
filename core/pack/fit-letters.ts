import type { Setting } from './count-lines.ts'
import { countLines, isPlainOneLine } from './count-lines.ts'
import type { LetterFit } from './letter-fits.ts'
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

/** The room of a sender whose lines are plain and break in none of the sizes: most are, and need no measuring. */
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
const maxKnownSenders = 2_000

/** A letter before it was decided how it is set. */
export type UnsetLetter = Omit<PackLetter, 'fit'>

type LetterInRoom = { readonly letter: UnsetLetter; readonly room: string }

const isSetAlike = ({ letter: one, room }: LetterInRoom, { letter: other, room: otherRoom }: LetterInRoom): boolean =>
  room === otherRoom && one.batch === other.batch && one.kind === other.kind && one.isLarge === other.isLarge

/** Finds the room that a letter's sender takes, measuring each sender once. */
const createRooms = (paper: Paper): ((letter: UnsetLetter) => string) => {
  const rooms = new Map<NamedSender, string>()
  const largestOf = { usual: largestSetting(false, paper), large: largestSetting(true, paper) }
  return ({ sender, isLarge }) => {
    // Large letters are blank or of the whole pack, so a sender is never set both ways.
    if (sender === null) return 'blank'
    const plain = plainRoomOf(sender, isLarge ? largestOf.large : largestOf.usual)
    if (plain !== null) return plain
    const room = rooms.get(sender) ?? roomOf(sender, isLarge, paper)
    if (rooms.size < maxKnownSenders) rooms.set(sender, room)
    return room
  }
}

/** Decides how each letter is set. Letters that are set alike share one fit. */
export const fitLetters = ({ batches, letters, choices }: Pick<PackPlan, 'batches' | 'choices'> & { readonly letters: readonly UnsetLetter[] }): Pick<PackPlan, 'letters' | 'fits'> => {
  const fits: LetterFit[] = []
  const places = new Map<string, number>()
  const roomFor = createRooms(choices.paper)
  const placeOf = ({ letter, room }: LetterInRoom): number => {
    const batch = batches[letter.batch]
    if (batch === undefined) throw new Error('A letter names a batch that is not in its plan')
    const key = `${letter.batch} ${letter.kind} ${letter.isLarge} ${room}`
    const known = places.get(key)
    if (known !== undefined) return known
    const place = fits.length
    fits.push(fitLetter(batch, letter, choices))
    places.set(key, place)
    return place
  }
  const placeOfEach = mapRuns(letters.map((letter) => ({ letter, room: roomFor(letter) })), isSetAlike, placeOf)
  return { fits, letters: letters.map((letter, index) => ({ ...letter, fit: placeOfEach[index] ?? 0 })) }
}

/** How a letter of a plan is set. */
export const fitOf = ({ fits }: Pick<PackPlan, 'fits'>, { fit }: Pick<PackLetter, 'fit'>): LetterFit => {
  const found = fits[fit]
  if (found === undefined) throw new Error('A letter of the plan was not fitted')
  return found
}
