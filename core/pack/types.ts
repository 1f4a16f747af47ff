import type { Day } from '../day.ts'
import type { CaseId, MemberId, PackId, TargetId, TemplateId } from '../ids.ts'
import type { CodeOf } from '../problem-table.ts'
import type { CaseRule } from '../case/case-file.ts'
import type { PersonAtRisk, SampleLetter } from '../case/types.ts'
import type { PrintedPicture } from '../picture/types.ts'
import type { Calibration } from './calibration.ts'
import type { LetterDesign } from './letter-design.ts'
import type { PostChoices } from './post-choices.ts'
import type { LabelNote } from './label-note.ts'
import type { LabelStock } from './label-stocks.ts'
import type { LetterFit } from './letter-fits.ts'
import type { Paper } from './paper.ts'
import type { StampCount } from './postage.ts'
import type { Sender } from './sender.ts'
import type { SheetLanguage } from './sheet-languages.ts'
import type { PackWarningCode } from './warning-codes.ts'
import type { ReturnAddress, SenderForm } from '../member/safety.ts'

/** What can go into a pack, in the order it is printed. */
export const packParts = [
  'cover', 'case', 'howto', 'letters', 'ownwords', 'solidarity', 'signin', 'tally', 'petition', 'wall', 'receipts', 'thanks', 'takehome', 'labels', 'returns', 'envelopes',
] as const
export type PackPart = (typeof packParts)[number]

/** Large print: none, some extra blank letters for each target, or the whole pack. */
export const largePrints = ['none', 'copies', 'all'] as const
type LargePrint = (typeof largePrints)[number]

export const signInForms = ['strips', 'list'] as const
type SignInForm = (typeof signInForms)[number]

/** The evening that a pack is for; its day is printed on the letters. Times are `HH:MM`. */
export type Occasion = { readonly name: string; readonly day: Day | null; readonly startsAt?: string | null; readonly endsAt?: string | null; readonly place?: string | null }

/** What a coordinator chooses before anything is printed. */
export type PackChoices = PostChoices & {
  readonly caseIds: readonly CaseId[]
  readonly members: 'all' | 'none' | readonly MemberId[]
  /** Blank letters (no member) for each target of each case. */
  readonly copies: number
  /** Cases whose targets get another number of blank letters. */
  readonly caseCopies: Readonly<Record<CaseId, number>>
  /** Letters of the whole group for each target, with lines for many to sign; one letter, many signatories. */
  readonly groupLetters: number
  /** Lines to sign on each group letter. */
  readonly signatureLines: number
  readonly paper: Paper
  readonly parts: readonly PackPart[]
  /** Letters in one file; 0 for all in one. */
  readonly perFile: number
  /** Printed on both sides: each letter begins on the front of a sheet. */
  readonly isDuplex: boolean
  readonly largePrint: LargePrint
  /** Large letters of each target where `largePrint` is `copies`. */
  readonly largeCopies: number
  /** Language of the sheets: all that is no letter, label or envelope. */
  readonly sheetLanguage: SheetLanguage
  /** Language of the letters, such as `es`; null for each target's preferred language. */
  readonly language: string | null
  /** Language of a translation on the page that faces each letter; null for none. */
  readonly translation: string | null
  /** Lines for a handwritten sentence, if the page has room. */
  readonly hasHandwriting: boolean
  /** Alternate between the letters of one language, so that an official does not get the same one twenty times. */
  readonly doesRotate: boolean
  /** How much of a sender is printed at most: a member or a case may allow less. */
  readonly sender: SenderForm
  readonly returnAddress: ReturnAddress
  /** How people sign in: on a strip each, which nobody else reads, or in one list. */
  readonly signInForm: SignInForm
  /** Strips to sign in, or empty lines of the list. */
  readonly signInLines: number
  readonly occasion: Occasion | null
  /** Libraries, schools and others that hold letters to take home, a pack for each. */
  readonly outlets: readonly string[]
  /** Blank letters for each target in each take-home pack. */
  readonly outletCopies: number
  readonly returnBy: Day | null
  /** The signs of the keys that count cards, on the keyboard of the laptop: they are printed on the tally sheet. Empty where nothing is known of it. */
  readonly cardKeys: readonly string[]
  /** A PDF of each file as well, by an installed LibreOffice. */
  readonly makesPdf: boolean
  /** The group's own Word template for the letters; null for Vigil's. */
  readonly templateId: TemplateId | null
}

/** Whether one person signs a letter or many do. */
type LetterKind = 'single' | 'group'

/** One letter to print: everything that is its own. */
export type PackLetter = {
  /** The code at the foot, such as `7KQM-034-C`. */
  readonly code: string
  readonly caseId: CaseId
  readonly targetId: TargetId
  readonly memberId: MemberId | null
  readonly kind: LetterKind
  /** Set in large print. */
  readonly isLarge: boolean
  readonly sender: Sender
  /** The return address on the envelope; null for none. */
  readonly returnTo: Sender
  /** Index into the outlets of the choices for a letter of a take-home pack; null for one of the evening. */
  readonly outlet: number | null
  /** The day on the letter; null leaves a line for it. */
  readonly day: Day | null
  /** Index into `PackPlan.batches`: letters of one batch share target and text. */
  readonly batch: number
  /** Index into `PackPlan.fits`: letters share a fit where they can. */
  readonly fit: number
}

/** One case, target and text: the letters that share their words. */
export type PackBatch = {
  readonly caseId: CaseId
  readonly uaNumber: string | null
  readonly caseTitle: string
  readonly targetId: TargetId
  readonly targetName: string
  /** Name, role, postal lines, country line: as printed, top to bottom. */
  readonly addressLines: readonly string[]
  readonly letter: SampleLetter
  /** The same letter in another language, for the page that faces it; null if not chosen or not in the case. */
  readonly translation: SampleLetter | null
  readonly letterCount: number
  readonly postage: 'home' | 'abroad'
  /** The zone of the group's postage table. */
  readonly zone: string
}

/** Somebody whom a case writes to, as the sheets show them. `name` is empty where only the office is known. */
export type Official = { readonly name: string; readonly role: string; readonly salutation: string; readonly country: string }

/** One case on its card: its story on one page. */
export type CaseCard = {
  readonly caseId: CaseId
  readonly uaNumber: string | null
  readonly indexNumber: string | null
  readonly title: string
  readonly country: string | null
  readonly peopleAtRisk: readonly PersonAtRisk[]
  readonly summary: string
  readonly background: readonly string[]
  readonly demands: readonly string[]
  readonly deadline: Day | null
  readonly preferredLanguages: readonly string[]
  readonly isOwnLanguageWelcome: boolean
  /** That a letter takes to the official who is farthest away; null where the countries are not known. */
  readonly postDays: number | null
  /** In the order of the case. */
  readonly officials: readonly Official[]
  readonly rules: readonly CaseRule[]
  readonly ownRules: readonly string[]
  /** What a person chose to show of the case: a sentence of the story in bold, empty for none, and a photo. */
  readonly boldLine: string
  readonly photo: PrintedPicture | null
  /** The paragraphs of the first sample letter: used where the document lists no demands. */
  readonly sample: readonly string[]
}

/** Something to know or correct before printing, with the case and target it is about. */
export type PackWarning = {
  readonly code: PackWarningCode
  readonly caseId: CaseId
  readonly targetId: TargetId | null
  /** What the warning is about, such as the target's name or a number of letters. */
  readonly subject: string
  readonly count: number
  /** Another word of the warning, such as a language; else empty. */
  readonly detail: string
  /** What to take in its place, such as a larger label; else empty. */
  readonly instead: string
  /** Salutations for the target, by its office: proposals that a person may take. */
  readonly salutations?: readonly string[]
  /** Tags of the languages that a letter is missing in. */
  readonly languages?: readonly string[]
  /** Of a letter: its place among those of the case. */
  readonly letter?: number
  /** Of a sender's address: it is the group's, not a member's. */
  readonly isOfGroup?: boolean
}

/** Why no pack can be made with these choices. */
export type PackProblem = {
  readonly code: CodeOf<'plan'>
  readonly subject: string
}

/** A planned pack as plain data: the whole input of the letter engine. */
export type PackPlan = {
  readonly packId: PackId
  readonly madeOn: Day
  readonly groupName: string
  readonly groupAddress: readonly string[]
  /** Of the group; null for none. Letters never have it. */
  readonly emblem: PrintedPicture | null
  /** Of practice cases: each page says so. */
  readonly isPractice: boolean
  readonly choices: PackChoices
  /** How the letters are set: the present design for a new plan, its own for a stored one. */
  readonly letterDesign: LetterDesign
  /** The label stock of the choices, with its measures; null where it is not known any more. */
  readonly stock: LabelStock | null
  /** The same for labels with the sender's address. */
  readonly returnStock: LabelStock | null
  /** Labels that say which outlet's follow: each takes a label of the stock. None in packs of older versions. */
  readonly labelNotes: readonly LabelNote[]
  /** Letters counted at the event before the one of the occasion: the wall sheet shows where they ended. Null where nothing is known. */
  readonly lettersBefore: number | null
  /** The group's country as it names it; empty where it is not known. */
  readonly homeCountry: string
  /** Of the group's postage table, such as `EUR`. */
  readonly currency: string
  /** Members as the list to sign in may name them; strips name nobody. */
  readonly signIn: readonly string[]
  /** Of the chosen printer. */
  readonly calibration: Calibration
  readonly batches: readonly PackBatch[]
  readonly cards: readonly CaseCard[]
  /** In printed order: by case, target and text, members first, then blank copies, group letters and large ones; then those to take home by outlet. */
  readonly letters: readonly PackLetter[]
  /** The fits of the letters, stored so that a pack that is made again has the same page breaks. */
  readonly fits: readonly LetterFit[]
  readonly counts: PackCounts
  readonly warnings: readonly PackWarning[]
}

export type PackCounts = {
  readonly letters: number
  readonly targets: number
  readonly envelopes: number
  readonly stampsAbroad: number
  readonly stampsAtHome: number
  readonly labelSheets: number
  /** Sheets of labels with senders' addresses. */
  readonly returnSheets?: number
  /** Stamps by zone of the group's postage table, with their price. */
  readonly stamps: readonly StampCount[]
  readonly files: number
  /** Printed pages of all files together; the empty backs of a duplex pack are not counted, nor letters of a template. */
  readonly pages: number
  /** Letters of the group's own template, whose pages only a word processor knows. */
  readonly lettersOfTemplate?: number
}

/** Absolute progress of a pack being made. */
export type PackProgress = { readonly done: number; readonly total: number }
