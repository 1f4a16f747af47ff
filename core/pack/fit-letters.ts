import type { Setting } from './count-lines.ts'
import { countLines, isPlainOneLine } from './count-lines.ts'
import type { LetterFit } from './letter-fits.ts'
import { fitLetter, senderLines } from './letter-fit.ts'
import { mapRuns } from './map-runs.ts'
import { letterMeasures as measures, pageLayouts } from './page-layout.ts'
import type { NamedSender } from './sender.ts'
import { isTall } from './tall-script.ts'
import { sizesOf } from './type-sizes.ts'
import type { PackLetter, PackPlan } from './types.ts'
import type { Paper } from './paper.ts'

const maxSizeSetting = (isLarge: boolean, paper: Paper): Setting =>
  ({ width: pageLayouts[paper].textWidth - measures.senderIndent, size: sizesOf(isLarge)[0] ?? 0 })

/** The room of a sender whose lines are ASCII and do not wrap in any size; null for others. Most need no measuring. */
const plainRoomOf = ({ name, addressLines }: NamedSender, maxSetting: Setting): string | null =>
  isPlainOneLine(name, maxSetting) && addressLines.every((line) => isPlainOneLine(line, maxSetting)) ? `false ${addressLines.length + 1}` : null

/** A key for the room that a sender takes: letters of one batch with the same key have the same fit. */
const roomOf = (sender: NamedSender, isLarge: boolean, paper: Paper): string => {
  const { textWidth } = pageLayouts[paper]
  const all = senderLines(sender)
  const sizes = sizesOf(isLarge)
  const maxSetting = maxSizeSetting(isLarge, paper)
  const { width } = maxSetting
  const tall = isTall(all.join(' '))
  // A line that does not wrap in the largest size does not wrap in a smaller one.
  if (all.every((line) => countLines(line, maxSetting) === 1)) return `${tall} ${all.length}`
  const lines = sizes.map((size) => [
    all.reduce((sum, line) => sum + countLines(line, { width, size }), 0),
    countLines(sender.name, { width: textWidth, size }),
  ].join('+'))
  return `${tall} ${lines.join(' ')}`
}

/** More members than a large group has; beyond that a cached sender costs more than measuring it again. */
const maxKnownSenders = 2_000

/** A letter whose fit is not decided yet. */
export type LetterWithoutFit = Omit<PackLetter, 'fit'>

type LetterInRoom = { readonly letter: LetterWithoutFit; readonly room: string }

const isSetAlike = ({ letter: one, room }: LetterInRoom, { letter: other, room: otherRoom }: LetterInRoom): boolean =>
  room === otherRoom && one.batch === other.batch && one.kind === other.kind && one.isLarge === other.isLarge

/** Finds the room that a letter's sender takes, measuring each sender once. */
const createRoomFinder = (paper: Paper): ((letter: LetterWithoutFit) => string) => {
  const rooms = new Map<NamedSender, string>()
  const maxSettings = { usual: maxSizeSetting(false, paper), large: maxSizeSetting(true, paper) }
  return ({ sender, isLarge }) => {
    // Large letters are blank or make up the whole pack, so a sender needs only one of the two sizes.
    if (sender === null) return 'blank'
    const plain = plainRoomOf(sender, isLarge ? maxSettings.large : maxSettings.usual)
    if (plain !== null) return plain
    const room = rooms.get(sender) ?? roomOf(sender, isLarge, paper)
    if (rooms.size < maxKnownSenders) rooms.set(sender, room)
    return room
  }
}

/** Decides the fit of each letter. Letters that are the same except for names share one. */
export const fitLetters = ({ batches, letters, choices }: Pick<PackPlan, 'batches' | 'choices'> & { readonly letters: readonly LetterWithoutFit[] }): Pick<PackPlan, 'letters' | 'fits'> => {
  const fits: LetterFit[] = []
  const places = new Map<string, number>()
  const roomFor = createRoomFinder(choices.paper)
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

/** The fit of a letter of a plan. */
export const fitOf = ({ fits }: Pick<PackPlan, 'fits'>, { fit }: Pick<PackLetter, 'fit'>): LetterFit => {
  const found = fits[fit]
  if (found === undefined) throw new Error('A letter of the plan was not fitted')
  return found
}
