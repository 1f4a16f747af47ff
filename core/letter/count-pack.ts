import type { LetterFit } from './letter-fit.ts'
import { labelSheets, labelStock } from './label-stocks.ts'
import { coverPages } from './page-layout.ts'
import type { PackBatch, PackCounts, PackPlan } from './types.ts'

type Planned = Pick<PackPlan, 'choices' | 'batches' | 'letters' | 'cards'>

const lettersBy = (batches: readonly PackBatch[], postage: PackBatch['postage']): number =>
  batches.reduce((sum, batch) => sum + (batch.postage === postage ? batch.letterCount : 0), 0)

/** Files that letters are spread over; 0 for `perFile` means one file. */
export const fileCount = (letters: number, perFile: number): number =>
  perFile <= 0 ? 1 : Math.max(1, Math.ceil(letters / perFile))

/** What the plan needs, counted: sheets, stamps and pages. */
export const countPack = (planned: Planned, fits: readonly LetterFit[]): PackCounts => {
  const { choices, batches, letters, cards } = planned
  const hasLetters = choices.parts.includes('letters')
  const stock = choices.parts.includes('labels') ? labelStock(choices.labelStock) : undefined
  const sheets = stock === undefined ? 0 : labelSheets(stock, letters.length, choices.labelStart)
  return {
    letters: hasLetters ? letters.length : 0,
    targets: batches.length,
    envelopes: letters.length,
    stampsAbroad: lettersBy(batches, 'abroad'),
    stampsAtHome: lettersBy(batches, 'home'),
    labelSheets: sheets,
    files: hasLetters ? fileCount(letters.length, choices.perFile) : 1,
    pages: (choices.parts.includes('cover') ? coverPages(batches.length) : 0) + cards.length + (hasLetters ? fits.reduce((pages, fit) => pages + fit.pages, 0) : 0) + sheets,
  }
}
