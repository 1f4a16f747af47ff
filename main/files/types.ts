import type { CodeOf } from '../../core/problem-table.ts'
import type { Result } from '../../core/result.ts'
import type { FileToken, PickedFile } from '../../preload/contract.ts'

/** Why the bytes behind a token could not be read. */
export type FileReadProblem = { readonly code: CodeOf<'read'> }

/** Files and the clipboard for handlers: the window holds tokens, paths stay in main. */
export type Files = {
  readonly pickDocument: () => Promise<PickedFile | null>
  /** One or several; none where none was picked. */
  readonly pickDocuments: () => Promise<readonly PickedFile[]>
  /** Documents that came from outside and that nobody has taken yet. */
  readonly takeGiven: () => readonly PickedFile[]
  /** Puts a document into the system's list of recent documents. */
  readonly noteRecent: (token: FileToken) => void
  /** A file of any kind, to keep with a case. */
  readonly pickAny: () => Promise<PickedFile | null>
  readonly pickPicture: () => Promise<PickedFile | null>
  /** Report slips of groups: one, or thousands at once. */
  readonly pickSlips: () => Promise<readonly PickedFile[]>
  readonly pickList: () => Promise<PickedFile | null>
  readonly chooseSavePath: (suggestedName: string) => Promise<PickedFile | null>
  readonly chooseFolder: () => Promise<PickedFile | null>
  /** The path behind a token; undefined for unknown or expired ones. */
  readonly pathOf: (token: FileToken) => string | undefined
  /** `limit` in bytes. */
  readonly readBytes: (token: FileToken, limit: number) => Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }, FileReadProblem>>
  /** The first bytes, by which the kind of a file is known. */
  readonly readHead: (token: FileToken) => Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }, FileReadProblem>>
  readonly open: (path: string) => Promise<void>
  /** Shows the system's print dialog with the pages of a PDF; false where it cannot be shown. */
  readonly print: (path: string) => Promise<boolean>
  readonly showInFolder: (path: string) => void
  /** Opens a new message in the mail program; false where there is none. Only for a link that main made. */
  readonly openMail: (link: string) => Promise<boolean>
  readonly copyText: (text: string) => void
}
