import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const spread = (text: string): string => [...text].join('\0')

/** A text as UTF-8 has it, and as UTF-16 has it in either order of bytes. */
const formsOf = (text: string): readonly string[] => [text.toLowerCase(), spread(text.toLowerCase())]

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))

/** Which texts are in the files of some folders, or in their names, with the files. Capitals make no difference. */
export const textsIn = (folders: readonly string[], texts: readonly string[]): readonly string[] =>
  folders.flatMap((folder) => filesIn(folder).flatMap((path) => {
    const bytes = `${path.slice(folder.length)}\n${readFileSync(path, 'latin1')}`.toLowerCase()
    return texts.filter((text) => formsOf(text).some((form) => bytes.includes(form))).map((text) => `${text}: ${path.slice(folder.length + 1)}`)
  })).toSorted()

/** The texts that are found anywhere. */
export const foundIn = (folders: readonly string[], texts: readonly string[]): readonly string[] => {
  const found = textsIn(folders, texts)
  return texts.filter((text) => found.some((line) => line.startsWith(`${text}: `)))
}
