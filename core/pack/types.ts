import type { PackFileState } from './written-file.ts'
import type { Day } from '../day.ts'
import type { CaseId, MemberId, PackId, TargetId, TemplateId } from '../ids.ts'
import type { CodeOf } from '../problem-table.ts'
import type { CaseRule } from '../case/case-file.ts'
import type { PersonAtRisk, SampleLetter } from '../case/types.ts'
import type { Calibration } from './calibration.ts'
import type { EnvelopeFormat } from './envelopes.ts'
import type { LetterFit } from './letter-fits.ts'
import type { Paper } from './paper.ts'
import type { StampCount } from './postage.ts'
import type { Sender } from './sender.ts'
import type { ReturnAddress, SenderForm } from '../member/safety.ts'

/** What can go into a pack, in the order it is printed. */
export const packParts = [
  'cover', 'case', 'howto', 'letters', 'ownwords', 'solidarity', 'signin', 'tally', 'petition', 'takehome', 'labels', 'envelopes',
] as const
export type PackPart = (typeof packParts)[number]

/** Large print: none, some extra blank letters for each target, or the whole pack. */
export const largePrints = ['none', 'copies', 'all'] as const
type LargePrint = (typeof largePrints)[number]

/** The evening that a pack is for; its day is printed on the letters. */
export type Occasion = { readonly name: string; readonly day: Day | null }

/** What a coordinator chooses before anything is printed. */
export type PackChoices = {
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
  readonly labelStock: string
  /** 1-based: labels before it on the first sheet are used up. */
  readonly labelStart: number
  /** The printer whose calibration labels use; null for none. */
  readonly printer: string | null
  readonly envelope: EnvelopeFormat
  /** Envelopes have a window: the address is printed on the letter, not on the envelope. */
  readonly hasWindow: boolean
  /** Letters in one file; 0 for all in one. */
  readonly perFile: number
  /** Printed on both sides: each letter begins on the front of a sheet. */
  readonly isDuplex: boolean
  readonly largePrint: LargePrint
  /** Large letters of each target where `largePrint` is `copies`. */
  readonly largeCopies: number
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
  /** Empty lines of the sign-in sheet. */
  readonly signInLines: number
  readonly occasion: Occasion | null
  /** Libraries, schools and others that hold letters to take home, a pack for each. */
  readonly outlets: readonly string[]
  /** Blank letters for each target in each take-home pack. */
  readonly outletCopies: number
  readonly returnBy: Day | null
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
  /** What writers must observe in this case. */
  readonly rules: readonly CaseRule[]
  readonly ownRules: readonly string[]
  /** The paragraphs of the first sample letter: used where the document lists no demands. */
  readonly sample: readonly string[]
}

/** Something that a person should know or correct before printing, with the case and target it is about. */
export type PackWarning = {
  readonly code:
    | 'no-address' | 'no-country' | 'no-letter' | 'no-salutation' | 'deadline-passed' | 'arrives-late' | 'deadline-near' | 'case-closed'
    | 'not-named' | 'member-avoids' | 'address-too-long' | 'label-too-small' | 'envelope-too-small' | 'window-too-small' | 'no-targets' | 'long-letter'
    | 'mail-returned' | 'address-abbreviated' | 'address-not-roman' | 'address-after-country' | 'care-of-abroad'
    | 'other-language' | 'no-translation' | 'no-postage' | 'organisation-named' | 'no-group' | 'no-return-address'
  readonly caseId: CaseId
  readonly targetId: TargetId | null
  /** What the warning is about, such as the target's name or a number of letters. */
  readonly subject: string
  readonly count: number
  /** Another word of the warning, such as a language; else empty. */
  readonly detail: string
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
  /** Of practice cases: each page says so. */
  readonly isPractice: boolean
  readonly choices: PackChoices
  /** Of the group's postage table, such as `EUR`. */
  readonly currency: string
  /** Members as the sign-in sheet may name them. */
  readonly signIn: readonly string[]
  /** Of the chosen printer. */
  readonly calibration: Calibration
  readonly batches: readonly PackBatch[]
  readonly cards: readonly CaseCard[]
  /**
   * In printed order: case by case, target by target, members first, then blank copies, letters of the
   * group and large ones; after them those to take home, outlet by outlet.
   */
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
  /** Stamps by zone of the group's postage table, with their price. */
  readonly stamps: readonly StampCount[]
  readonly files: number
  /** Printed pages of all files together; the empty backs of a duplex pack are not counted. */
  readonly pages: number
}

/** Absolute progress of a pack being made. */
export type PackProgress = { readonly done: number; readonly total: number }

export type PackState = 'making' | 'ready' | 'cancelled' | 'failed' | 'stopped-unexpectedly' | 'interrupted'

/** A group's own Word template for its letters. */
export type LetterTemplate = { readonly id: TemplateId; readonly name: string; readonly addedOn: Day }

/** A pack as the list shows it. */
export type PackSummary = {
  readonly id: PackId
  readonly madeOn: Day
  readonly state: PackState
  readonly uaNumbers: readonly string[]
  /** In the order of the pack; `name` as `caseNameOf` gives it. */
  readonly cases: readonly { readonly id: CaseId; readonly uaNumber: string | null; readonly name: string }[]
  readonly counts: PackCounts
  readonly fileNames: readonly string[]
  /** How its files are on the disk now; null for a pack that is not finished, and where nobody looked. */
  readonly fileState: PackFileState | null
  readonly occasion: Occasion | null
  /** Cases that changed since. */
  readonly changedCases: readonly CaseId[]
  /** Cases that are closed: their letters must not be printed any more. */
  readonly closedCases: readonly CaseId[]
  readonly isPractice: boolean
}
