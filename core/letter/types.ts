import type { Day } from '../day.ts'
import type { CaseId, MemberId, PackId, TargetId } from '../ids.ts'
import type { PersonAtRisk, SampleLetter } from '../case/types.ts'

export type Paper = 'a4' | 'letter'

/** What can go into a pack, in the order it is printed. */
export type PackPart = 'cover' | 'case' | 'letters' | 'labels'
export const packParts: readonly PackPart[] = ['cover', 'case', 'letters', 'labels']

/** What a coordinator chooses before anything is printed. */
export type PackChoices = {
  readonly caseIds: readonly CaseId[]
  readonly members: 'all' | 'none' | readonly MemberId[]
  /** Blank letters (no member) for each target of each case. */
  readonly copies: number
  readonly paper: Paper
  readonly parts: readonly PackPart[]
  readonly labelStock: string
  /** 1-based: labels before it on the first sheet are used up. */
  readonly labelStart: number
  /** Letters in one file; 0 for all in one. */
  readonly perFile: number
}

/** The sender as the letter shows it; null leaves ruled lines to write name and address on. */
export type Sender = { readonly name: string; readonly addressLines: readonly string[] } | null

/** One letter to print: everything that differs from its neighbour. */
export type PackLetter = {
  /** The code at the foot, such as `7KQM-034-C`. */
  readonly code: string
  readonly caseId: CaseId
  readonly targetId: TargetId
  readonly memberId: MemberId | null
  readonly sender: Sender
  /** The day on the letter; null leaves a line for it. */
  readonly day: Day | null
  /** Index into `PackPlan.batches`: letters of one batch share target and text. */
  readonly batch: number
}

/** One case and target: the letters that share their text. */
export type PackBatch = {
  readonly caseId: CaseId
  readonly uaNumber: string | null
  readonly caseTitle: string
  readonly targetId: TargetId
  readonly targetName: string
  /** Name, role, postal lines, country line: as printed, top to bottom. */
  readonly addressLines: readonly string[]
  readonly letter: SampleLetter
  readonly letterCount: number
  readonly postage: 'home' | 'abroad'
}

/** One case on its card: a story in one page. */
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
}

/** Something a person should know or mend before printing; the field says where. */
export type PackWarning = {
  readonly code:
    | 'no-address' | 'no-country' | 'no-letter' | 'no-salutation' | 'deadline-passed' | 'deadline-near' | 'case-closed'
    | 'not-named' | 'address-too-long' | 'no-targets' | 'long-letter'
  readonly caseId: CaseId
  readonly targetId: TargetId | null
  /** What the warning is about, such as the target's name or a number of letters. */
  readonly subject: string
  readonly count: number
}

/** Why no pack can be made of these choices at all. */
export type PackProblem = {
  readonly code: 'no-case' | 'unknown-case' | 'case-closed' | 'no-letters' | 'copies-out-of-range' | 'unknown-stock' | 'label-start-out-of-range' | 'too-many-letters'
  readonly subject: string
}

/** A pack decided on, as plain data: the whole input of the letter engine. */
export type PackPlan = {
  readonly packId: PackId
  readonly madeOn: Day
  readonly groupName: string
  readonly choices: PackChoices
  readonly batches: readonly PackBatch[]
  readonly cards: readonly CaseCard[]
  /** In printed order: case by case, target by target, members first, then blank copies. */
  readonly letters: readonly PackLetter[]
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
  readonly files: number
  /** Pages of all files together, letters being one page each. */
  readonly pages: number
}

/** Label stock geometry in millimetres. */
export type LabelStock = {
  readonly name: string
  readonly paper: Paper
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly rows: number
  readonly left: number
  readonly top: number
  readonly pitchX: number
  readonly pitchY: number
}

/** Absolute progress of a pack being made. */
export type PackProgress = { readonly done: number; readonly total: number }

export type PackState = 'making' | 'ready' | 'cancelled' | 'failed' | 'stopped-unexpectedly' | 'interrupted'

/** A pack as the list shows it. */
export type PackSummary = {
  readonly id: PackId
  readonly madeOn: Day
  readonly state: PackState
  readonly uaNumbers: readonly string[]
  readonly titles: readonly string[]
  readonly counts: PackCounts
  readonly fileNames: readonly string[]
  readonly isPractice: boolean
}
