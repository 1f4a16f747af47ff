import { greetsAnother } from '../case/other-greeting.ts'
import { writtenTo } from '../case/post-days.ts'
import type { Case, Target } from '../case/types.ts'
import { cutOffAt, hasClosing } from '../case/whole-letter.ts'
import { countryNamed } from '../country/country-names.ts'
import { hasWords } from './letter-fit.ts'
import type { Sender } from './sender.ts'
import type { PackBatch, PackChoices, PackLetter, PackWarning } from './types.ts'

type Found = Pick<PackWarning, 'code' | 'detail'> & { /** The place among the letters of the case. */ readonly letter: number }

const textOf = (paragraphs: readonly string[]): string => paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '').join('\n')

/** What a target would find missing in the letters of a case that are printed, each letter once. */
export const letterWarnings = (kept: Case, batches: readonly Pick<PackBatch, 'caseId' | 'letter'>[]): readonly Found[] => {
  const printed = new Set(batches.flatMap(({ caseId, letter }) => (caseId === kept.id ? [textOf(letter.paragraphs)] : [])))
  return kept.letters.flatMap((sample, letter): readonly Found[] => {
    if (!hasWords(sample) || !printed.has(textOf(sample.paragraphs))) return []
    const cut = cutOffAt(sample)
    return [
      ...(cut === undefined ? [] : [{ code: 'stops-in-sentence' as const, detail: cut, letter }]),
      ...(hasClosing(sample) ? [] : [{ code: 'no-closing' as const, detail: '', letter }]),
    ]
  })
}

/** The greeting of another official that letters to a target would have, without the mark at its end; undefined for none. */
export const otherGreeting = (target: Target, kept: Case, batches: readonly Pick<PackBatch, 'letter'>[]): string | undefined =>
  batches.flatMap(({ letter: { salutation } }) => salutation ?? []).find((salutation) => greetsAnother(salutation, target, writtenTo(kept.targets)))?.replace(/\p{P}$/u, '')

const namesCountry = (line: string): boolean => countryNamed(line.split(',').at(-1)?.trim() ?? '') !== undefined

/** Number of letters abroad with a return address, on the letter or its envelope, that names no country: the post abroad cannot bring them back. */
export const returnsWithoutCountry = (letters: readonly PackLetter[], batches: readonly Pick<PackBatch, 'postage'>[], { parts }: Pick<PackChoices, 'parts'>): number => {
  const known = new Map<Sender, boolean>()
  const lacks = (sender: Sender): boolean => {
    if (sender === null || sender.addressLines.length === 0) return false
    const before = known.get(sender)
    if (before !== undefined) return before
    const found = !sender.addressLines.some(namesCountry)
    known.set(sender, found)
    return found
  }
  const isPrinted = parts.includes('letters') || parts.includes('takehome')
  return letters.filter(({ batch, sender, returnTo }) => batches[batch]?.postage === 'abroad' && ((isPrinted && lacks(sender)) || (parts.includes('envelopes') && lacks(returnTo)))).length
}
