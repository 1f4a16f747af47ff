import { cutOffAt, hasClosing } from '../case/whole-letter.ts'
import { fitOf } from './fit-letters.ts'
import { labelOrder } from './label-order.ts'
import { labelsPerSheet } from './label-stocks.ts'
import { hasWords } from './letter-fit.ts'
import { returnsWithoutCountry } from './letter-warnings.ts'
import type { PackUnit } from './pack-pages.ts'
import type { PackItem } from './pack-order.ts'
import type { PackBatch, PackLetter, PackPlan, PackWarning } from './types.ts'

type Planned = Pick<PackPlan, 'choices' | 'letters' | 'fits' | 'batches' | 'stock' | 'labelNotes'>
type Concerns = (letter: PackLetter, batch: PackBatch | undefined, plan: Planned) => boolean

/** Which letters a warning is about, where it is not about every letter of its case or target. */
const concerned: Readonly<Partial<Record<PackWarning['code'], Concerns>>> = {
  'long-letter': (letter, _batch, plan) => !letter.isLarge && fitOf(plan, letter).letterPages > 1,
  'not-named': ({ memberId, sender }) => memberId !== null && sender === null,
  'no-letter': (_letter, batch) => batch !== undefined && !hasWords(batch.letter),
  'stops-in-sentence': (_letter, batch) => batch !== undefined && cutOffAt(batch.letter) !== undefined,
  'no-closing': (_letter, batch) => batch !== undefined && hasWords(batch.letter) && !hasClosing(batch.letter),
  'return-no-country': (letter, _batch, plan) => returnsWithoutCountry([letter], plan.batches, plan.choices) > 0,
  'no-group': ({ returnTo }) => (returnTo?.addressLines ?? []).length === 0,
  'no-return-address': ({ returnTo }) => (returnTo?.addressLines ?? []).length === 0,
}

/** Warnings of the whole pack; `caseId` is only that of its first case. */
const ofPack: ReadonlySet<PackWarning['code']> = new Set(['not-named', 'no-group', 'no-return-address', 'return-no-country', 'no-postage', 'return-label-too-small', 'no-return-labels'])
/** Warnings about something that is on no page. */
const onNoPage: ReadonlySet<PackWarning['code']> = new Set(['no-postage', 'no-targets', 'member-avoids', 'case-closed', 'return-label-too-small', 'no-return-labels'])

const letterOf = (warning: Pick<PackWarning, 'code' | 'caseId' | 'targetId'>, plan: Planned): number => {
  const { code, caseId, targetId } = warning
  const concerns = concerned[code]
  return plan.letters.findIndex((letter) =>
    (ofPack.has(code) || (targetId === null ? letter.caseId === caseId : letter.targetId === targetId)) && (concerns?.(letter, plan.batches[letter.batch], plan) ?? true))
}

const sheetOfLabel = (letter: number, plan: Planned): number => {
  const { stock, choices: { labelStart } } = plan
  const place = labelOrder(plan).findIndex((label) => 'letter' in label && label.letter === letter)
  return stock === null ? 0 : Math.floor((labelStart - 1 + place) / labelsPerSheet(stock))
}

/** The number of the first page, from 1, that a warning is about: of a letter, a label or an envelope; null where no page shows it. */
export const warningPageOf = (warning: Pick<PackWarning, 'code' | 'caseId' | 'targetId'>, plan: Planned, items: readonly PackItem[], units: readonly PackUnit[]): number | null => {
  const letter = onNoPage.has(warning.code) ? -1 : letterOf(warning, plan)
  if (letter < 0) return null
  const pageOf = (kind: PackItem['kind'], at: number): number | null => units.find((unit) => unit.at === at && items[unit.item]?.kind === kind)?.page ?? null
  const pages = { letters: pageOf('letters', letter), labels: pageOf('labels', sheetOfLabel(letter, plan)), envelopes: pageOf('envelopes', letter) }
  if (warning.code === 'label-too-small') return pages.labels
  if (warning.code === 'envelope-too-small' || warning.code === 'no-return-address') return pages.envelopes ?? pages.letters
  return pages.letters ?? pages.labels ?? pages.envelopes
}
