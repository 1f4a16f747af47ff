import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { shippedFolders } from '../../scripts/build/shipped-folders.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export type SourceFile = { readonly path: string; readonly text: string }

/** The TypeScript files of a top-level folder, their paths from the root with forward slashes. */
export const filesOf = (folder: string): readonly SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))

export const allSources = (): readonly SourceFile[] => shippedFolders.flatMap(filesOf)

/** `isType` is true where nothing of the import is left at run time. */
export type Import = { readonly of: string; readonly isType: boolean }

/** What a file imports, by the bundler's own parser: packages by name, own files by their path from the root. */
export const importsOf = ({ path, text }: SourceFile): readonly Import[] => {
  const { module, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const resolve = (name: string): string => (name.startsWith('.') ? join(dirname(path), name).replaceAll('\\', '/') : name)
  const isType = (entries: readonly { readonly isType: boolean }[]): boolean => entries.length > 0 && entries.every((entry) => entry.isType)
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({ of: resolve(moduleRequest.value), isType: isType(entries) })),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => (entry.moduleRequest ? [{ of: resolve(entry.moduleRequest.value), isType: entry.isType }] : []))),
    ...module.dynamicImports.map(({ moduleRequest }) => ({ of: resolve(text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/gu, '')), isType: false })),
  ]
}
