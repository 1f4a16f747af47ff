import { caseLabel } from '../case/case-label.ts'
import { isHomeMail } from '../case/home-mail.ts'
import { writtenTo } from '../case/post-days.ts'
import type { Case, Target } from '../case/types.ts'
import type { PackSettings } from './pack-settings.ts'
import { addressLines } from './address.ts'
import { lettersFor, translationOf, withGreeting } from './choose-letter.ts'
import { zoneFor } from './postage.ts'
import { translationOfLetters } from './template-effects.ts'
import type { PackBatch, PackChoices } from './types.ts'
import { targetNameOf } from '../case/target-name.ts'

/** One target, with the batches between which its letters alternate. */
export type TargetBatches = { readonly kept: Case; readonly target: Target; readonly batches: readonly PackBatch[] }

const batchesOf = (kept: Case, target: Target, choices: PackChoices, { country, postage }: PackSettings): readonly PackBatch[] => {
  const lines = addressLines(target, country)
  const translation = translationOfLetters(choices)
  const isHome = isHomeMail(target, country)
  const letters = lettersFor(target, kept, choices.language).map(withGreeting)
  return (choices.doesRotate ? letters : letters.slice(0, 1)).map((letter, place) => ({
    caseId: kept.id,
    uaNumber: kept.uaNumber,
    caseTitle: kept.title ?? caseLabel(kept),
    targetId: target.id,
    targetName: targetNameOf(target),
    addressLines: lines,
    letter,
    translation: translation === null ? null : translationOf(letter, place, kept, translation),
    letterCount: 0,
    postage: isHome ? 'home' : 'abroad',
    zone: zoneFor(postage, target.country, isHome),
  }))
}

/** Every target of every case, in order, with the texts of its letters. */
export const planBatches = (cases: readonly Case[], choices: PackChoices, settings: PackSettings): readonly TargetBatches[] =>
  cases.flatMap((kept) => writtenTo(kept.targets).map((target) => ({ kept, target, batches: batchesOf(kept, target, choices, settings) })))
