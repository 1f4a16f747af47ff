import type { Setting } from './count-lines.ts'
import { countLines, isPlainOneLine } from './count-lines.ts'
import type { Face } from './face.ts'
import type { LetterDesign } from './letter-design.ts'
import { faceOf, sizesOf } from './letter-design.ts'
import type { LetterFit } from './letter-fits.ts'
import { countSenderLines, fitLetter, senderLines, textOf } from './letter-fit.ts'
import { mapRuns } from './map-runs.ts'
import { letterPages } from './page-layout.ts'
import { senderPlace } from './sender-place.ts'
import type { NamedSender } from './sender.ts'
import { isTall } from './tall-script.ts'
import type { PackChoices, PackLetter, PackPlan } from './types.ts'

/** How a sender is set: its room depends on nothing else. */
type SenderSetting = Pick<PackChoices, 'paper' | 'hasWindow' | 'window'> & { readonly design: LetterDesign; readonly isLarge: boolean; readonly face: Face }

/** The setting of a sender's lines in the largest size: the same for thousands of letters. */
const maxSettingOf = (place: SenderSetting): Setting => ({ width: senderPlace(place).width, size: sizesOf(place.design, place.isLarge)[0] ?? 0, face: place.face })

/** The room of a sender whose lines are ASCII and do not wrap in any size; null for others. Most need no measuring. */
const plainRoomOf = ({ name, addressLines }: NamedSender, maxSetting: Setting): string | null =>
  isPlainOneLine(name, maxSetting) && addressLines.every((line) => isPlainOneLine(line, maxSetting)) ? `false ${addressLines.length + 1}` : null

/** A key for the room that a sender takes: letters of one batch with the same key have the same fit. */
const roomOf = (sender: NamedSender, place: SenderSetting): string => {
  const { design, paper, isLarge, face } = place
  const { textWidth } = letterPages[design][paper]
  const all = senderLines(sender)
  const sizes = sizesOf(design, isLarge)
  const maxSetting = maxSettingOf(place)
  const { width } = maxSetting
  const tall = isTall(all.join(' '))
  // A line that does not wrap in the largest size does not wrap in a smaller one.
  if (all.every((line) => countLines(line, maxSetting) === 1)) return `${tall} ${all.length}`
  const lines = sizes.map((size) => [
    countSenderLines(sender, { width, size, face }),
    countLines(sender.name, { width: textWidth, size, face }),
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

type Fitting = Pick<PackPlan, 'batches' | 'choices' | 'letterDesign'>

/** What is known of the senders that are set in one face. */
type KnownFace = { readonly face: Face; readonly rooms: Map<NamedSender, string>; readonly usual: Setting; readonly large: Setting }

/** Finds the room that a letter's sender takes, measuring each sender once for each face. */
const createRoomFinder = ({ batches, choices: { paper, hasWindow, window }, letterDesign: design }: Fitting): ((letter: LetterWithoutFit) => string) => {
  const faces = batches.map(({ letter }) => faceOf(design, textOf(letter)))
  const knownOf = (face: Face): KnownFace => {
    const place = { design, paper, hasWindow, window, face }
    return { face, rooms: new Map(), usual: maxSettingOf({ ...place, isLarge: false }), large: maxSettingOf({ ...place, isLarge: true }) }
  }
  const byFace = new Map([...new Set(faces)].map((face) => [face, knownOf(face)]))
  const byBatch = faces.map((face) => byFace.get(face) ?? knownOf(face))
  return ({ sender, isLarge, batch }) => {
    // Large letters are blank or make up the whole pack, so a sender needs only one of the two sizes.
    if (sender === null) return 'blank'
    const known = byBatch[batch]
    if (known === undefined) throw new Error('A letter names a batch that is not in its plan')
    const plain = plainRoomOf(sender, isLarge ? known.large : known.usual)
    if (plain !== null) return plain
    const room = known.rooms.get(sender) ?? roomOf(sender, { design, paper, hasWindow, window, isLarge, face: known.face })
    if (known.rooms.size < maxKnownSenders) known.rooms.set(sender, room)
    return room
  }
}

/** Decides the fit of each letter. Letters that are the same except for names share one. */
export const fitLetters = ({ letters, ...given }: Fitting & { readonly letters: readonly LetterWithoutFit[] }): Pick<PackPlan, 'letters' | 'fits'> => {
  const fits: LetterFit[] = []
  const places = new Map<string, number>()
  const roomFor = createRoomFinder(given)
  const placeOf = ({ letter, room }: LetterInRoom): number => {
    const batch = given.batches[letter.batch]
    if (batch === undefined) throw new Error('A letter names a batch that is not in its plan')
    const key = `${letter.batch} ${letter.kind} ${letter.isLarge} ${room}`
    const known = places.get(key)
    if (known !== undefined) return known
    const place = fits.length
    fits.push(fitLetter(batch, letter, { ...given.choices, design: given.letterDesign }))
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
