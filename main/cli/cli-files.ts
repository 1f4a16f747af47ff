import { createTokenTable } from '../files/tokens.ts'
import type { Files } from '../files/types.ts'
import type { FileToken } from '../../preload/contract.ts'

/** Files for the command line: named as arguments, never picked in a dialog. */
export type CliFiles = Files & { readonly keepPath: (path: string) => FileToken }

export const createCliFiles = (): CliFiles => {
  const table = createTokenTable()
  return {
    ...table,
    keepPath: (path) => table.keepPath(path).token,
    pickDocument: async () => null,
    pickDocuments: async () => [],
    takeGiven: () => [],
    noteRecent: () => undefined,
    pickAny: async () => null,
    pickPicture: async () => null,
    pickSlips: async () => [],
    pickList: async () => null,
    chooseSavePath: async () => null,
    chooseFolder: async () => null,
    open: async () => undefined,
    print: async () => false,
    showInFolder: () => undefined,
    openMail: async () => false,
    copyText: () => undefined,
  }
}
