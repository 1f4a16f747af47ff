import { daysBetween, type Day } from '../day.ts'
import type { MemberId, PackId, TemplateId } from '../ids.ts'
import { fold } from '../text/fold.ts'
import { habitsOf, type PackHabits } from './pack-choices.ts'
import type { PackChoices } from './types.ts'

/** A pack that was made, with what was chosen for it. */
export type EarlierPack = { readonly id: PackId; readonly madeOn: Day; readonly isPractice: boolean; readonly choices: PackChoices }

/** The same evening of another year has the same words: "Winter evening 2025" and "Winter evening 2026". */
const occasionWords = (name: string): string => fold(name.replaceAll(/\d+/gu, ' '))

/** The pack that a new one can start from: the last one for the same occasion, else the last one; undefined where none was made. `packs` are newest first. */
export const packToStartFrom = (packs: readonly EarlierPack[], occasionName: string): EarlierPack | undefined => {
  const words = occasionWords(occasionName)
  const same = words === '' ? undefined : packs.find(({ choices }) => choices.occasion !== null && occasionWords(choices.occasion.name) === words)
  return same ?? packs[0]
}

const daysOfYear = 365
/** The same evening is seldom on the same day of two years. */
const maxDaysOff = 45

/** The pack of the evening about a year before a day, the nearest one; undefined where there was none. */
export const packOfLastYear = (packs: readonly EarlierPack[], day: Day): EarlierPack | undefined => {
  const daysOff = ({ madeOn, choices: { occasion } }: EarlierPack): number => Math.abs(daysBetween(occasion?.day ?? madeOn, day) - daysOfYear)
  return packs.filter((pack) => daysOff(pack) <= maxDaysOff).toSorted((one, other) => daysOff(one) - daysOff(other))[0]
}

/** What is said of choices that were taken over, in the order of the form. */
export const choiceGroups = ['writers', 'names', 'contents', 'labels', 'largePrint', 'takeHome', 'language', 'paper', 'members', 'evening'] as const
export type ChoiceGroup = (typeof choiceGroups)[number]

/** The keys are those of the keyboard in use: nobody chooses them. */
const groupOf: Readonly<Record<keyof PackHabits, ChoiceGroup | null>> = {
  copies: 'writers', groupLetters: 'writers', signatureLines: 'writers',
  sender: 'names', returnAddress: 'names',
  parts: 'contents', signInForm: 'contents', signInLines: 'contents', hasHandwriting: 'contents', doesRotate: 'contents',
  labelStock: 'labels', returnStock: 'labels', returnCount: 'labels', returnOf: 'labels', printer: 'labels', envelope: 'labels', hasWindow: 'labels', window: 'labels', hasFoldMarks: 'labels',
  largePrint: 'largePrint', largeCopies: 'largePrint',
  outlets: 'takeHome', outletCopies: 'takeHome',
  sheetLanguage: 'language', language: 'language', translation: 'language',
  paper: 'paper', isDuplex: 'paper', perFile: 'paper', makesPdf: 'paper', templateId: 'paper', cardKeys: null,
}

/** What a group still has of what an earlier pack used. */
type Present = { readonly templates: readonly TemplateId[]; readonly printers: readonly string[] }

/** The choices with those of an earlier pack; cases, members, days and used labels stay, and so does what is not there any more. */
export const withChoicesOf = (now: PackChoices, earlier: PackChoices, { templates, printers }: Present): PackChoices => {
  const taken = habitsOf(earlier)
  return {
    ...now, ...taken,
    templateId: earlier.templateId === null || templates.includes(earlier.templateId) ? earlier.templateId : now.templateId,
    printer: earlier.printer === null || printers.includes(earlier.printer) ? earlier.printer : now.printer,
  }
}

/** The name of an evening a year later: `Winter evening 2025` as `Winter evening 2026`; other names stay. */
const yearLater = (name: string): string => name.replaceAll(/\b(?:19|20)\d\d\b/gu, (year) => String(Number(year) + 1))

/**
 * The choices as last year's pack has them: also who writes, of those who are still members, and the name of the evening
 * where none is given yet. Cases and days stay: those of last year are over.
 */
export const likeLastYear = (now: PackChoices, earlier: PackChoices, present: Present, members: readonly MemberId[]): PackChoices => {
  const still = new Set(members)
  return {
    ...withChoicesOf(now, earlier, present),
    members: typeof earlier.members === 'string' ? earlier.members : earlier.members.filter((id) => still.has(id)),
    occasion: now.occasion ?? (earlier.occasion === null ? null : { name: yearLater(earlier.occasion.name), day: null }),
  }
}

/** The parts are a set: their order in the choices says nothing. */
const comparable = (value: unknown): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value)

/** The groups in which two choices differ. */
export const differingGroups = (one: PackChoices, other: PackChoices): readonly ChoiceGroup[] => {
  const names = (Object.keys(groupOf) as readonly (keyof PackHabits)[]).filter((name) => comparable(one[name]) !== comparable(other[name]))
  const others: ReadonlySet<ChoiceGroup> = new Set([...(comparable(one.members) === comparable(other.members) ? [] : ['members' as const]), ...(comparable(one.occasion) === comparable(other.occasion) ? [] : ['evening' as const])])
  return choiceGroups.filter((group) => others.has(group) || names.some((name) => groupOf[name] === group))
}
