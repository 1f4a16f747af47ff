import { deadlineOf } from '../case/deadline.ts'
import { cameBackFrom } from '../case/returned-mail.ts'
import { languageTag } from '../language/language-names.ts'
import { postTimeTo, writtenTo } from '../case/post-days.ts'
import type { Case } from '../case/types.ts'
import type { Safety } from '../member/safety.ts'
import type { Member } from '../member/types.ts'
import { avoidsCountry } from './avoids-country.ts'
import { isGroupNamed, type PackSettings } from './pack-settings.ts'
import { envelopeThatFits, envelopeTypeFor, labelTypeFor, stockThatFits, windowThatFits, windowTypeFor } from './address-room.ts'
import { addressWarnings } from './address-warnings.ts'
import { hasWantedLanguage } from './choose-letter.ts'
import { envelopeNames } from './envelopes.ts'
import { fitOf } from './fit-letters.ts'
import { greetingWarnings } from './greeting-warnings.ts'
import type { LabelStock } from './label-stocks.ts'
import { hasWords } from './letter-fit.ts'
import { letterWarnings, otherGreeting, returnsWithoutCountry } from './letter-warnings.ts'
import { caseSubject } from './pack-problems.ts'
import type { TargetBatches } from './plan-batches.ts'
import { isNamed } from './plan-letters.ts'
import { linesWithPractice, returnSendersOf } from './return-labels.ts'
import { safetyOfCase } from './sender.ts'
import type { WindowAdvice } from './windows.ts'
import { translationOfLetters } from './template-effects.ts'
import type { PackPlan, PackWarning } from './types.ts'

type Planned = Pick<PackPlan, 'choices' | 'batches' | 'letters' | 'fits' | 'madeOn' | 'isPractice' | 'letterDesign' | 'stock' | 'returnStock' | 'cards' | 'groupName' | 'groupAddress' | 'homeCountry'> & {
  readonly cases: readonly Case[]
  readonly targets: readonly TargetBatches[]
  /** Those who write. */
  readonly members: readonly Member[]
  readonly settings: PackSettings
  readonly ownStocks: readonly LabelStock[]
}

const ofKept = (kept: Case) => (code: PackWarning['code'], count = 0, detail = ''): PackWarning =>
  ({ code, caseId: kept.id, targetId: null, subject: caseSubject(kept), count, detail, instead: '' })

/** Letters are posted after the evening on which they are written: a deadline is compared with its day, not with that of the pack. */
const ofDeadline = (kept: Case, { madeOn, settings, choices }: Planned): readonly PackWarning[] => {
  const evening = choices.occasion?.day ?? madeOn
  const isLater = evening > madeOn
  const { state, days, postDays, isNear } = deadlineOf({ deadline: kept.deadline, ...postTimeTo(writtenTo(kept.targets), settings) }, isLater ? evening : madeOn)
  const warning = (code: PackWarning['code'], detail = ''): readonly PackWarning[] => [{ ...ofKept(kept)(code, days, detail), instead: isLater ? evening : '' }]
  if (state === 'over') return warning('deadline-passed')
  if (state === 'arrives-late') return warning('arrives-late', String(postDays))
  return isNear ? warning('deadline-near') : []
}

const ofLanguage = (kept: Case, { choices }: Planned): readonly PackWarning[] => {
  if (kept.letters.length === 0) return []
  const warning = ofKept(kept)
  const missing = choices.language === null ? kept.preferredLanguages.map((name) => languageTag(name) ?? name) : [choices.language]
  const translation = translationOfLetters(choices)
  const isThere = translation === null || hasWantedLanguage(kept, translation)
  return [
    ...(hasWantedLanguage(kept, choices.language) ? [] : [{ ...warning('other-language'), languages: missing }]),
    ...(isThere ? [] : [{ ...warning('no-translation'), languages: [translation ?? ''] }]),
  ]
}

/** Where the organisation must not be named, its name must not be in the letter's text either. */
const ofRules = (kept: Case, { settings }: Planned): readonly PackWarning[] => {
  const name = settings.groupName.trim().toLowerCase()
  if (!kept.file.rules.includes('do-not-name-organisation') || name === '') return []
  const isNamedIn = kept.letters.some(({ paragraphs }) => paragraphs.some((text) => text.toLowerCase().includes(name)))
  return isNamedIn ? [ofKept(kept)('organisation-named')] : []
}

const ofCase = (kept: Case, planned: Planned): readonly PackWarning[] => [
  ...(planned.targets.some((each) => each.kept.id === kept.id) ? [] : [ofKept(kept)('no-targets')]),
  ...ofDeadline(kept, planned),
  ...ofLanguage(kept, planned),
  ...ofRules(kept, planned),
  ...letterWarnings(kept, planned.batches).map(({ code, detail, letter }) => ({ ...ofKept(kept)(code, 0, detail), letter })),
]

/** Number of letters, by target, that take more than one page without large print; of a template nobody knows. */
const longLetters = ({ letters, fits, choices }: Planned): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  if (choices.largePrint === 'all' || choices.templateId !== null) return counts
  for (const letter of letters) {
    if (!letter.isLarge && fitOf({ fits }, letter).letterPages > 1) counts.set(letter.targetId, (counts.get(letter.targetId) ?? 0) + 1)
  }
  return counts
}

type FoundRoom = Pick<PackWarning, 'code' | 'detail' | 'instead'>

/** Where the address is printed and even the smallest type is too large for all of it: it is left out there. */
const roomWarnings = (lines: readonly string[], { choices, isPractice, stock: chosen, ownStocks, letterDesign }: Planned): readonly FoundRoom[] => {
  const { parts, hasWindow, window, paper, envelope } = choices
  const stock = parts.includes('labels') ? chosen : null
  // On a practice pack a label has a line more.
  const onLabel = isPractice ? ['', ...lines] : lines
  const larger = envelopeThatFits(paper, lines)
  const otherWindow: WindowAdvice | '' = windowThatFits(paper, lines, letterDesign) ?? (larger === undefined ? '' : 'without')
  return [
    ...(stock === null || labelTypeFor(stock, onLabel).fits ? [] : [{ code: 'label-too-small' as const, detail: stock.name, instead: stockThatFits(paper, onLabel, ownStocks)?.name ?? '' }]),
    ...(!parts.includes('envelopes') || hasWindow || envelopeTypeFor(envelope, lines).fits ? [] : [{ code: 'envelope-too-small' as const, detail: envelopeNames[envelope], instead: larger === undefined ? '' : envelopeNames[larger] }]),
    ...(!hasWindow || windowTypeFor(window, paper, lines, letterDesign).fits ? [] : [{ code: 'window-too-small' as const, detail: window, instead: otherWindow }]),
  ]
}

const ofTargets = (planned: Planned): readonly PackWarning[] => {
  const long = longLetters(planned)
  return planned.targets.flatMap(({ kept, target, batches }): readonly PackWarning[] => {
    const [batch] = batches
    if (batch === undefined) return []
    const warning = (code: PackWarning['code'], count: number, detail = '', instead = ''): PackWarning =>
      ({ code, caseId: kept.id, targetId: target.id, subject: batch.targetName, count, detail, instead })
    const another = otherGreeting(target, kept, batches)
    const longCount = long.get(target.id) ?? 0
    const count = planned.batches.reduce((sum, { targetId, letterCount }) => sum + (targetId === target.id ? letterCount : 0), 0)
    return [
      ...(cameBackFrom(kept.file, target) > 0 ? [warning('mail-returned', cameBackFrom(kept.file, target))] : []),
      ...addressWarnings(target, batch.addressLines, planned.settings.country).map(({ code, detail }) => warning(code, count, detail)),
      ...roomWarnings(batch.addressLines, planned).map(({ code, detail, instead }) => warning(code, count, detail, instead)),
      ...(batches.every(({ letter }) => hasWords(letter)) ? [] : [warning('no-letter', count)]),
      ...greetingWarnings(target, kept, planned.choices.language).map(({ code, detail, instead, ...proposed }) => ({ ...warning(code, count, detail, instead), ...proposed })),
      ...(another === undefined ? [] : [warning('other-greeting', count, another)]),
      ...(longCount > 0 ? [warning('long-letter', longCount)] : []),
    ]
  })
}

const ofMembers = ({ members, cases }: Planned): readonly PackWarning[] => {
  const count = members.filter((member) => !isNamed(member)).length
  const first = cases[0]
  return count === 0 || first === undefined ? [] : [{ ...ofKept(first)('not-named', count), subject: String(count) }]
}

/** Chosen members who write no letter for a case, because they want none to go to its country. */
const ofAvoided = (kept: Case, { members }: Planned): readonly PackWarning[] => {
  const count = members.filter((member) => avoidsCountry(member, kept.country)).length
  return count === 0 ? [] : [ofKept(kept)('member-avoids', count, kept.country ?? '')]
}

/** Missing rates, only for a group that has a postage table. */
const ofPostage = ({ settings, cases }: Planned, counts: PackPlan['counts']): readonly PackWarning[] => {
  const first = cases[0]
  const missing = counts.stamps.filter(({ price }) => price === null)
  if (first === undefined || missing.length === 0 || settings.postage.rates.length === 0) return []
  return [{ ...ofKept(first)('no-postage', 0, missing.map(({ name }) => name).join(', ')), subject: '' }]
}

/**
 * The group's name and address where they would be printed and are not there. `count` is the number of letters
 * without a return address that the group's would have.
 */
const ofGroup = ({ settings, cases, letters, choices, members }: Planned): readonly PackWarning[] => {
  const first = cases[0]
  if (first === undefined || (isGroupNamed(settings) && settings.groupAddress.trim() !== '')) return []
  const safetyOf = new Map<string, Safety>([...cases.map((kept) => [kept.id, safetyOfCase(kept.file)] as const), ...members.map(({ id, safety }) => [id, safety] as const)])
  const allowing = new Set(cases.filter(({ file }) => !file.rules.includes('do-not-name-organisation')).map(({ id }) => id))
  const wouldHaveOne = ({ caseId, memberId, returnTo }: Planned['letters'][number]): boolean =>
    allowing.has(caseId) && (returnTo?.addressLines ?? []).length === 0
    && [choices, safetyOf.get(caseId), safetyOf.get(memberId ?? '')].every((wish) => wish?.returnAddress !== 'none')
  const count = letters.filter(wouldHaveOne).length
  const code = isGroupNamed(settings) ? 'no-return-address' : 'no-group'
  return code === 'no-return-address' && count === 0 ? [] : [{ ...ofKept(first)(code, count), subject: '' }]
}

/** Letters abroad that could not come back for want of a country. Where the group's is known, each sender has it. */
const ofReturns = ({ cases: [first], settings, letters, batches, choices }: Planned): readonly PackWarning[] => {
  const count = settings.country.trim() === '' ? returnsWithoutCountry(letters, batches, choices) : 0
  return first === undefined || count === 0 ? [] : [{ ...ofKept(first)('return-no-country', count), subject: '' }]
}

/** Senders whose address fits no label of the stock, each by name, and labels that nobody's address is on. */
const ofReturnLabels = (planned: Planned): readonly PackWarning[] => {
  const { cases: [first], choices, returnStock, isPractice, ownStocks } = planned
  if (first === undefined || returnStock === null || !choices.parts.includes('returns')) return []
  const senders = returnSendersOf(planned)
  if (senders.length === 0) return [{ ...ofKept(first)('no-return-labels'), subject: '' }]
  return senders.flatMap(({ name, lines }) => {
    const printed = linesWithPractice(isPractice, lines)
    if (labelTypeFor(returnStock, printed).fits) return []
    return [{ ...ofKept(first)('return-label-too-small', choices.returnCount, returnStock.name), subject: name, isOfGroup: name === planned.groupName, instead: stockThatFits(choices.paper, printed, ownStocks)?.name ?? '' }]
  })
}

/** What a person should know or correct before printing: cases first, then targets, then members, the group and stamps. */
export const warningsOf = (planned: Planned, counts: PackPlan['counts']): readonly PackWarning[] => [
  ...planned.cases.flatMap((kept) => ofCase(kept, planned)),
  ...ofTargets(planned),
  ...planned.cases.flatMap((kept) => ofAvoided(kept, planned)),
  ...ofMembers(planned),
  ...ofGroup(planned),
  ...ofReturns(planned),
  ...ofReturnLabels(planned),
  ...ofPostage(planned, counts),
]
