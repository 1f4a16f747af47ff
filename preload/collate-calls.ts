import type { CollateChoice, CollateTable, CollateView, ReadProgress } from '../core/collate/view.ts'
import type { TotalsFormat } from '../core/collate/totals-formats.ts'
import type { FileToken, PickedFile } from './file-token.ts'

/** What was read: how many of the files were refused. */
type Read = { readonly refused: number }

/** The office's side: report slips of many groups, added up. Nothing of the slips is kept in the group's data. */
export type CollateCalls = {
  /** What the open slips come to, with the lists of one table. */
  'collate.view': (input: CollateChoice & { readonly table: CollateTable }) => CollateView
  /** Asks for files and reads them; answers when they are read, or reading was stopped. Null where none was picked. */
  'collate.pickFiles': (input: null) => Read | null
  /** The same with every slip of a folder and the folders in it. */
  'collate.pickFolder': (input: null) => Read | null
  /** Reads files and folders that were dropped or pasted. */
  'collate.addFiles': (input: { readonly tokens: readonly FileToken[] }) => Read
  /** Reads the slips in the text of a mail. */
  'collate.addText': (input: { readonly text: string }) => Read
  /** Stops reading; what was read stays open. */
  'collate.stop': (input: null) => null
  'collate.rest': (input: { readonly choice: 'read' | 'leave' }) => Read
  /** Closes all slips. The files are not touched. */
  'collate.clear': (input: null) => null
  'collate.chooseFolder': (input: null) => PickedFile | null
  'collate.write': (input: CollateChoice & { readonly formats: readonly TotalsFormat[]; readonly token: FileToken }) => { readonly fileNames: readonly string[] }
  'collate.showInFolder': (input: { readonly token: FileToken; readonly fileName: string }) => null
}

export type CollateEvents = {
  /** How far files are read; null at the end: what they come to is to be read again. */
  'collate.reading': ReadProgress | null
}
