import type { AffectedPack, KnownBy } from '../core/case/change.ts'
import type { UpdateChange } from '../core/case/update-choices.ts'
import type { Day } from '../core/day.ts'
import type { CaseId } from '../core/ids.ts'
import type { FileToken, PickedFile } from './file-token.ts'

/** The key of this laptop's office as a window may know it: never the private part. */
export type OfficeKeyView = { readonly name: string; readonly fingerprint: string; readonly madeOn: string }

/** An office that was trusted here. */
export type TrustedOfficeView = { readonly publicKey: string; readonly fingerprint: string; readonly name: string; readonly trustedOn: Day }

/** One case of an opened file, and what keeping it would do. */
export type OfficeCaseView = {
  /** In the file, as everything that is answered about it names it. */
  readonly id: CaseId
  readonly title: string
  readonly uaNumber: string | null
  readonly country: string | null
  readonly deadline: Day | null
  /** Documents that are not here yet. */
  readonly documents: number
  /** Languages of its letters, as the office has them. */
  readonly languages: readonly string[]
  /** `twice`: it is the same case as one before it in the file, and is left out. */
  readonly state: 'new' | 'update' | 'same' | 'twice'
  /** The case here that it belongs to, and by what; null for a new one. */
  readonly known: { readonly id: CaseId; readonly title: string; readonly uaNumber: string | null; readonly by: KnownBy | 'office' } | null
  /** An older file than the one of this day, which was kept before. */
  readonly olderThan: string | null
  readonly changes: readonly UpdateChange[]
  readonly packs: readonly AffectedPack[]
  readonly unposted: number
}

/** What is in a file of cases. Nothing is kept before `office.keepCases`. */
export type OpenedCasesFile = {
  readonly fileName: string
  readonly office: { readonly name: string; readonly fingerprint: string; /** The name under which it was trusted; null where nobody trusted it yet. */ readonly trustedAs: { readonly name: string; readonly on: Day } | null; /** Where nobody trusted this key: since when another key is trusted under the same name. */ readonly otherKeySince: Day | null; /** It is of this laptop's own key. */ readonly isOwn: boolean }
  /** ISO 8601 instant. */
  readonly madeAt: string
  readonly cases: readonly OfficeCaseView[]
  /** Names the file and the cases here as they were looked at: keeping is refused where either changed since. */
  readonly seen: string
}

export type OfficeCalls = {
  /** The key of this laptop; null where it has none. */
  'office.key': (input: null) => OfficeKeyView | null
  /** Makes the key of this laptop, once. */
  'office.makeKey': (input: { readonly name: string }) => OfficeKeyView
  'office.chooseFile': (input: { readonly suggestedName: string }) => PickedFile | null
  /** Writes the key to a file, closed with new words that are not kept. */
  'office.saveKey': (input: { readonly token: FileToken }) => { readonly fileName: string; readonly phrase: string }
  'office.pickFile': (input: null) => PickedFile | null
  /** Takes the key of another laptop of the office. */
  'office.takeKey': (input: { readonly token: FileToken; readonly phrase: string }) => OfficeKeyView
  /** Writes cases for groups, signed with the key of this laptop. */
  'office.makeFile': (input: { readonly caseIds: readonly CaseId[]; readonly token: FileToken }) => { readonly fileName: string; readonly cases: number; readonly documents: number }
  'office.trusted': (input: null) => readonly TrustedOfficeView[]
  /** The next file of this office asks again. */
  'office.forget': (input: { readonly publicKey: string }) => null
  'office.openFile': (input: { readonly token: FileToken }) => OpenedCasesFile
}
