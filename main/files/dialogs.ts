import { isMailLink } from './mail-link.ts'
import { existsSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { app, BrowserWindow, dialog, shell } from 'electron'
import type { FileFilter, OpenDialogOptions } from 'electron'
import { documentFormats } from '../../core/case/document-formats.ts'
import type { PickedFile } from '../../preload/contract.ts'
import type { GivenDocuments } from './given-documents.ts'
import { copyText } from './copied-text.ts'
import type { TokenTable } from './tokens.ts'
import type { Files } from './types.ts'
import { printPdf } from '../window/print-pdf.ts'
import { words } from '../words.ts'

const kinds = words.files.kinds
const documents: FileFilter = { name: kinds.documents, extensions: Object.values(documentFormats).flatMap(({ endings }) => endings) }
const lists: FileFilter = { name: kinds.lists, extensions: ['csv', 'txt', 'xlsx', 'ods', 'vcf'] }
const pictures: FileFilter = { name: kinds.pictures, extensions: ['png', 'jpg', 'jpeg'] }
const slips: FileFilter = { name: kinds.slips, extensions: ['json', 'eml', 'txt', 'html'] }
const everything: FileFilter = { name: kinds.all, extensions: ['*'] }

const frontWindow = (): BrowserWindow => {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (!window) throw new Error('A dialog needs a window')
  return window
}

/** The path with the suggested extension, by which other programs recognise the format. */
const withEnding = (path: string, ending: string): string => (path.toLowerCase().endsWith(ending.toLowerCase()) ? path : `${path}${ending}`)

const kindNames: Readonly<Record<string, string>> = { '.docx': kinds.docx, '.ics': kinds.ics, '.pdf': kinds.pdf }

/** Only files that Vigil writes are opened in another program: documents, tables, slips, never a program. */
const knownEnding = /\.(docx|pdf|csv|json)$/iu

/** Files picked in the system's dialogs; the window gets tokens for them. */
export const createDialogFiles = (tokens: TokenTable, given: Pick<GivenDocuments, 'take'>): Files => {
  const pickAll = async (options: OpenDialogOptions): Promise<readonly PickedFile[]> => {
    const { filePaths } = await dialog.showOpenDialog(frontWindow(), options)
    return filePaths.map(tokens.keepPath)
  }
  const pick = async (options: OpenDialogOptions): Promise<PickedFile | null> => (await pickAll(options))[0] ?? null
  return {
    ...tokens,
    pickDocument: () => pick({ properties: ['openFile'], filters: [documents, everything] }),
    pickDocuments: () => pickAll({ properties: ['openFile', 'multiSelections'], filters: [documents, everything] }),
    takeGiven: () => given.take().map(tokens.keepPath),
    noteRecent: (token) => {
      const path = tokens.pathOf(token)
      // Linux has no such list for programs.
      if (path !== undefined && process.platform !== 'linux') app.addRecentDocument(path)
    },
    pickAny: () => pick({ properties: ['openFile'], filters: [everything] }),
    pickPicture: () => pick({ properties: ['openFile'], filters: [pictures, everything] }),
    pickSlips: () => pickAll({ properties: ['openFile', 'multiSelections'], filters: [slips, everything] }),
    pickList: () => pick({ properties: ['openFile'], filters: [lists, everything] }),
    chooseFolder: () => pick({ properties: ['openDirectory', 'createDirectory'] }),
    chooseSavePath: async (suggestedName) => {
      const ending = extname(suggestedName)
      const { filePath } = await dialog.showSaveDialog(frontWindow(), {
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [{ name: kindNames[ending] ?? kinds.other, extensions: [ending.slice(1) || '*'] }],
      })
      return filePath ? tokens.keepPath(withEnding(filePath, ending)) : null
    },
    open: async (path) => {
      if (knownEnding.test(path) && existsSync(path)) await shell.openPath(path)
    },
    print: printPdf,
    showInFolder: (path) => (existsSync(path) ? shell.showItemInFolder(path) : void shell.openPath(dirname(path))),
    openMail: async (link) => {
      if (!isMailLink(link)) return false
      return shell.openExternal(link).then(() => true, () => false)
    },
    copyText,
  }
}
