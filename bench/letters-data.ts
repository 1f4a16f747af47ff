import { letterCode } from '../core/pack/code.ts'
import type { CaseId, MemberId, PackId, TargetId } from '../core/ids.ts'
import type { Day } from '../core/day.ts'
import { noCalibration } from '../core/pack/calibration.ts'
import { designFor } from '../core/pack/letter-design.ts'
import { fitLetters } from '../core/pack/fit-letters.ts'
import { defaultChoices } from '../core/pack/pack-choices.ts'
import type { PackBatch, PackChoices, PackPlan } from '../core/pack/types.ts'

/** Who writes, and the code at the letter's foot. */
export type BenchLetter = { readonly code: string; readonly name: string; readonly lines: readonly string[] }

// Some 370 words in 21 paragraphs: a person types a paragraph for each line of an address.
export const addressLines = ['Ana Belmonte Ruiz', 'Minister of Justice', 'Ministry of Justice', 'Calle Uno 5', 'Lima 15001', 'PERU']
export const date = '1 February 2023'
export const salutation = 'Dear Minister,'
export const closing = 'Yours sincerely,'

const sentence = 'I am writing to you about the poet Marek Dovrin, who was taken from a public reading in the town of Lesk on the evening of 3 January. '
export const paragraphs = [2, 2, 2, 2, 2, 1, 1].map((times) => sentence.repeat(times).trim())

export const lettersOf = (count: number): readonly BenchLetter[] =>
  Array.from({ length: count }, (_, index) => ({ code: letterCode('7KQM', index + 1), name: `Member number ${index + 1}`, lines: [`${index + 1} Mill Lane`, 'Millrace ML1 2AB'] }))

/** The same letters as a plan, with nothing beside them. */
export const planOf = (count: number): PackPlan => {
  const caseId = '01HX00000000000000000000C1' as CaseId
  const targetId = '01HX00000000000000000000T1' as TargetId
  const choices: PackChoices = { ...defaultChoices, caseIds: [caseId], parts: ['letters'], perFile: 0, hasHandwriting: false }
  const batches: readonly PackBatch[] = [{
    caseId, targetId, uaNumber: '105/22', caseTitle: 'Poet held after reading', targetName: addressLines[0] ?? '', addressLines,
    letter: { language: 'en', salutation, paragraphs, closing }, translation: null, letterCount: count, postage: 'abroad', zone: 'abroad',
  }]
  const letters = lettersOf(count).map(({ code, name, lines }, index) => ({
    code, caseId, targetId, memberId: String(index) as MemberId, kind: 'single' as const, isLarge: false, outlet: null, returnTo: null, sender: { name, addressLines: lines }, day: '2023-02-01' as Day, batch: 0,
  }))
  const letterDesign = designFor(choices)
  return {
    packId: '01HX00000000000000000000P1' as PackId,
    madeOn: '2023-02-01' as Day,
    isPractice: false,
    groupName: 'Millrace Letter Group',
    groupAddress: [], emblem: null, currency: '', signIn: [], calibration: noCalibration, stock: null, returnStock: null, labelNotes: [], lettersBefore: null, homeCountry: '',
    choices,
    batches,
    cards: [],
    letterDesign,
    ...fitLetters({ choices, batches, letters, letterDesign }),
    counts: { letters: count, targets: 1, envelopes: count, stampsAbroad: count, stampsAtHome: 0, labelSheets: 0, stamps: [], files: 1, pages: count },
    warnings: [],
  }
}
