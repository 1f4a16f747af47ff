import { labelTypeFor } from './address-room.ts'
import type { LabelNote } from './label-note.ts'
import { linesWithPractice } from './return-labels.ts'
import type { TakeHomeWords } from './sheets/take-home-words.ts'
import type { PackLetter, PackPlan } from './types.ts'

type Noted = Pick<PackPlan, 'choices' | 'stock' | 'isPractice'> & { readonly letters: readonly Pick<PackLetter, 'outlet'>[] }

/** For each outlet with labels the label that names it: in short, or none, where the stock has no room for its name. */
export const labelNotesOf = ({ choices, letters, stock, isPractice }: Noted, { takeHome: words }: { readonly takeHome: TakeHomeWords }): readonly LabelNote[] => {
  if (stock === null || !choices.parts.includes('labels')) return []
  const withLetters = new Set(letters.map(({ outlet }) => outlet))
  return choices.outlets.flatMap((name, outlet) => {
    if (!withLetters.has(outlet)) return []
    const number = words.number({ number: outlet + 1, count: choices.outlets.length })
    const lines = [[number, words.labels, name], [number, name], [number]].find((each) => labelTypeFor(stock, linesWithPractice(isPractice, each)).fits)
    return lines === undefined ? [] : [{ outlet, lines }]
  })
}

/** A label: that of a letter, by its place in the plan, or a note. */
type OrderedLabel = { readonly letter: number } | { readonly note: readonly string[] }

/** The labels of a pack in the order of its letters, each outlet's after the note that names it. */
export const labelOrder = ({ letters, labelNotes }: Pick<PackPlan, 'letters' | 'labelNotes'>): readonly OrderedLabel[] => {
  const noteOf = new Map(labelNotes.map(({ outlet, lines }) => [outlet, lines]))
  return letters.flatMap(({ outlet }, letter): readonly OrderedLabel[] => {
    const note = outlet === null || letters[letter - 1]?.outlet === outlet ? undefined : noteOf.get(outlet)
    return note === undefined ? [{ letter }] : [{ note }, { letter }]
  })
}
