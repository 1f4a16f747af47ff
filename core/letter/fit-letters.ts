import { countLines } from './count-lines.ts'
import type { LetterFit } from './letter-fit.ts'
import { fitLetter, isTall, senderLines } from './letter-fit.ts'
import { letterMeasures as measures, pageLayouts } from './page-layout.ts'
import type { PackLetter, PackPlan, Paper, Sender } from './types.ts'

/** Senders that take the same room: their letters of one batch are set alike. */
const roomOf = (sender: Sender, paper: Paper): string => {
  if (sender === null) return 'blank'
  const { textWidth } = pageLayouts[paper]
  const all = senderLines(sender)
  const tall = isTall(all.join(' '))
  const [largest] = measures.sizes
  const width = textWidth - measures.senderIndent
  const atLargest = all.map((line) => countLines(line, { width, size: largest }))
  // Nearly everybody: each line fits in the largest type, and so in every smaller one.
  if (atLargest.every((count) => count === 1)) return `${tall} ${all.length}`
  const lines = measures.sizes.map((size) => [
    all.reduce((sum, line) => sum + countLines(line, { width, size }), 0),
    countLines(sender.name, { width: textWidth, size }),
  ].join('+'))
  return `${tall} ${lines.join(' ')}`
}

/** How each letter is set, in the letters' order. Letters that are set alike share one value. */
export const fitLetters = ({ batches, letters, choices: { paper } }: Pick<PackPlan, 'batches' | 'letters' | 'choices'>): readonly LetterFit[] => {
  const rooms = new Map<string, string>()
  const fits = new Map<string, LetterFit>()
  const roomFor = ({ memberId, sender }: PackLetter): string => {
    if (memberId === null || sender === null) return roomOf(sender, paper)
    const room = rooms.get(memberId) ?? roomOf(sender, paper)
    rooms.set(memberId, room)
    return room
  }
  return letters.map((letter) => {
    const batch = batches[letter.batch]
    if (batch === undefined) throw new Error('A letter names a batch that is not in its plan')
    const key = `${letter.batch} ${roomFor(letter)}`
    const fit = fits.get(key) ?? fitLetter(batch, letter.sender, paper)
    fits.set(key, fit)
    return fit
  })
}
