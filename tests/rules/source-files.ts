import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export type SourceFile = { readonly path: string; readonly text: string }

/** The TypeScript files of a top-level folder, their paths from the root with forward slashes. */
export const filesOf = (folder: string): readonly SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))

export const folders = ['core', 'db', 'documents', 'main', 'preload', 'renderer', 'words'] as const
export const allSources = (): readonly SourceFile[] => folders.flatMap(filesOf)

export type Import = { readonly of: string; readonly isType: boolean }

const importing = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"\n;]*?(?:\n[^'"\n;]*?)*?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gu

/** What a file imports: packages by name, own files by their path from the root. */
export const importsOf = ({ path, text }: SourceFile): readonly Import[] =>
  [...text.matchAll(importing)].map((match) => {
    const name = match[2] ?? match[3] ?? ''
    const own = name.startsWith('.') ? join(dirname(path), name).replaceAll('\\', '/') : name
    return { of: own, isType: match[1] !== undefined }
  })
