import type { Case } from '../case/types.ts'
import type { Day } from '../day.ts'
import type { Member } from '../member/types.ts'
import { avoidsCountry } from './avoids-country.ts'
import { groupOf, type PackSettings } from './pack-settings.ts'
import { letterCode } from './code.ts'
import { senderLinesFor } from '../country/country-line.ts'
import type { LetterWithoutFit } from './fit-letters.ts'
import type { TargetBatches } from './plan-batches.ts'
import type { Sender } from './sender.ts'
import type { Safety } from '../member/safety.ts'
import { initialsOf, returnToOf, safetyOfCase, senderOf } from './sender.ts'
import { strictestSafety } from '../member/safety.ts'
import type { PackBatch, PackChoices } from './types.ts'
import { startsOf } from '../starts-of.ts'
import { largePrintOfLetters } from './template-effects.ts'

/** Who writes one letter for each target; without a member the letter is blank. */
export type Writer = { readonly member: Member | null; readonly isGroup: boolean; readonly isLarge: boolean }

type Input = {
  readonly choices: PackChoices
  readonly settings: PackSettings
  /** Those who write. */
  readonly members: readonly Member[]
  readonly targets: readonly TargetBatches[]
  readonly codeMark: string
  readonly madeOn: Day
}

const repeat = (count: number, writer: Writer): readonly Writer[] => Array.from({ length: count }, () => writer)

/** The members that a pack's choices name, of all. */
export const chosenMembers = ({ members }: Pick<PackChoices, 'members'>, all: readonly Member[]): readonly Member[] => {
  if (members === 'none') return []
  if (members === 'all') return all
  const chosen = new Set(members)
  return all.filter(({ id }) => chosen.has(id))
}

/** Writers of one case in printed order: the chosen members, but for those who want no letter to go to its country, blank letters, letters of the group, large ones. */
export const writersOf = (kept: Pick<Case, 'id' | 'country'>, choices: PackChoices, members: readonly Member[]): readonly Writer[] => {
  const largePrint = largePrintOfLetters(choices)
  const isLarge = largePrint === 'all'
  return [
    ...members.filter((member) => !avoidsCountry(member, kept.country)).map((member) => ({ member, isGroup: false, isLarge })),
    ...repeat(choices.caseCopies[kept.id] ?? choices.copies, { member: null, isGroup: false, isLarge }),
    ...repeat(choices.groupLetters, { member: null, isGroup: true, isLarge }),
    ...repeat(largePrint === 'copies' ? choices.largeCopies : 0, { member: null, isGroup: false, isLarge: true }),
  ]
}

/** Whether a member is named: only after a yes; others get ruled lines. */
export const isNamed = (member: Member): boolean => member.consents['name-on-letters'].answer === 'yes'

type ShownSender = { readonly sender: Sender; readonly returnTo: Sender }

/** What senders have in common: how much is shown, and whether the post leaves the country. */
type Showing = { readonly safety: Safety; readonly hidesGroup: boolean; readonly postage: PackBatch['postage'] }

/** Finds the sender and return address of a letter, once for each member, safety and postage: letters share the values. */
const createSenders = (settings: PackSettings): ((writer: Writer, wishes: readonly Safety[], shown: Omit<Showing, 'safety'>) => ShownSender) => {
  const cache = new Map<string, ShownSender>()
  const shownSenderOf = ({ member, isGroup }: Writer, { safety, hidesGroup, postage }: Showing): ShownSender => {
    const printed = (sender: Sender): Sender => sender && { name: sender.name, addressLines: senderLinesFor(sender.addressLines, postage, settings.country) }
    const group = hidesGroup ? { name: '', addressLines: [] } : groupOf(settings)
    const returnTo = printed(returnToOf(member !== null && isNamed(member) ? member : null, safety, group))
    if (isGroup) return { sender: printed(group.name === '' ? null : { name: group.name, addressLines: safety.returnAddress === 'none' ? [] : group.addressLines }), returnTo }
    return { sender: printed(member === null || !isNamed(member) ? null : senderOf(member, safety, group)), returnTo }
  }
  return (writer, wishes, { hidesGroup, postage }) => {
    const safety = strictestSafety(writer.member === null ? wishes : [...wishes, writer.member.safety])
    const key = `${writer.member?.id ?? ''} ${writer.isGroup} ${safety.sender} ${safety.returnAddress} ${hidesGroup} ${postage}`
    const found = cache.get(key) ?? shownSenderOf(writer, { safety, hidesGroup, postage })
    cache.set(key, found)
    return found
  }
}

/** A member by initials and town, for those who chose not to be named in full. */
export const initialsAndTown = ({ name, town }: Pick<Member, 'name' | 'town'>): string => [initialsOf(name), town].filter((part) => part !== '').join(', ')

/**
 * Members as the sign-in sheet may name them, to tick: in full, or by initials and town. Members who did not
 * agree to be named, or chose to be named as the group only, are left out and sign an empty line.
 */
export const signInNames = ({ choices, members }: Pick<Input, 'choices' | 'members'>): readonly string[] =>
  choices.signInForm === 'strips' ? [] : members.filter(isNamed).flatMap((member) => {
    const { sender } = strictestSafety([{ sender: choices.sender, returnAddress: choices.returnAddress }, member.safety])
    if (sender === 'group') return []
    return [sender === 'full' ? member.name : initialsAndTown(member)]
  })

export type PlannedLetters = { readonly batches: readonly PackBatch[]; readonly letters: readonly LetterWithoutFit[] }

/** In an unknown language the writer fills in the day. */
const isDated = (batch: PackBatch | undefined): boolean => batch !== undefined && batch.letter.language !== null

/**
 * Gives every writer a letter to every target, alternating the texts, then the letters to take home, outlet by outlet. The letters
 * of one target are in the order of their texts, so that the codes of each batch of an evening follow one another.
 */
export const planLetters = ({ choices, settings, members, targets, codeMark, madeOn }: Input): PlannedLetters => {
  const batches = targets.flatMap((each) => each.batches)
  const starts = startsOf(targets.map((each) => each.batches.length))
  const firstBatchOf = new Map(targets.map((each, index) => [each, starts[index] ?? 0]))
  const senders = createSenders(settings)
  const letters: LetterWithoutFit[] = []
  const counts = batches.map(() => 0)
  const day = choices.occasion?.day ?? madeOn
  const add = (each: TargetBatches, writer: Writer, text: number, outlet: number | null): void => {
    const { kept, target } = each
    const batch = (firstBatchOf.get(each) ?? 0) + text
    counts[batch] = (counts[batch] ?? 0) + 1
    const shownSender = senders(writer, [{ sender: choices.sender, returnAddress: choices.returnAddress }, safetyOfCase(kept.file)], {
      hidesGroup: kept.file.rules.includes('do-not-name-organisation'), postage: each.batches[text]?.postage ?? 'abroad',
    })
    letters.push({
      code: letterCode(codeMark, letters.length + 1),
      caseId: kept.id, targetId: target.id, memberId: writer.member?.id ?? null,
      kind: writer.isGroup ? 'group' : 'single', isLarge: writer.isLarge, ...shownSender, outlet,
      day: isDated(batches[batch]) ? day : null,
      batch,
    })
  }
  const addAll = (each: TargetBatches, writers: readonly Writer[], outlet: number | null): void => {
    for (const text of each.batches.keys()) for (const [turn, writer] of writers.entries()) if (turn % each.batches.length === text) add(each, writer, text, outlet)
  }
  for (const each of targets) addAll(each, writersOf(each.kept, choices, members), null)
  if (choices.parts.includes('takehome')) {
    const blanks = repeat(choices.outletCopies, { member: null, isGroup: false, isLarge: largePrintOfLetters(choices) === 'all' })
    for (const outlet of choices.outlets.keys()) for (const each of targets) addAll(each, blanks, outlet)
  }
  return withoutEmpty(batches.map((batch, index) => ({ ...batch, letterCount: counts[index] ?? 0 })), letters)
}

/** Removes batches without letters, and updates the letters' indexes. */
const withoutEmpty = (batches: readonly PackBatch[], letters: readonly LetterWithoutFit[]): PlannedLetters => {
  if (batches.every(({ letterCount }) => letterCount > 0)) return { batches, letters }
  const places = new Map<number, number>()
  for (const [index, { letterCount }] of batches.entries()) if (letterCount > 0) places.set(index, places.size)
  return { batches: batches.filter(({ letterCount }) => letterCount > 0), letters: letters.map((letter) => ({ ...letter, batch: places.get(letter.batch) ?? 0 })) }
}
