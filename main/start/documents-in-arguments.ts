import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plainWords } from '../cli/command-first.ts'

type Start = {
  readonly argv: readonly string[]
  /** Where relative paths begin. */
  readonly folder: string
  /** The folder of the app, which Electron is started with while the app is not packaged; else null. */
  readonly appFolder: string | null
}

const pathOf = (word: string, folder: string): readonly string[] => {
  if (!word.startsWith('file:')) return [resolve(folder, word)]
  // File managers may give addresses; one on another computer is no file here.
  try {
    return [fileURLToPath(word)]
  } catch {
    return []
  }
}

/**
 * The paths of the documents that the program was started with: every word that is neither a switch nor the value
 * of one.
 */
export const documentsInArguments = ({ argv, folder, appFolder }: Start): readonly string[] =>
  plainWords(argv.slice(1)).flatMap((word) => pathOf(word, folder)).filter((path) => path !== appFolder)

/** The arguments of the program without its documents, for a start that locks. */
export const argumentsWithoutDocuments = ({ argv, folder, appFolder }: Start): readonly string[] => {
  const words = argv.slice(1)
  const documents = new Set(plainWords(words).filter((word) => resolve(folder, word) !== appFolder))
  return words.filter((word) => !documents.has(word))
}
