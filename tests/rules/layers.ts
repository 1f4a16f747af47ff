import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { importsOf, root, type SourceFile } from './source-files.ts'

/** Globs over the paths of own files and the names of packages. */
type Layer = {
  readonly of: string
  readonly may: readonly string[]
  /** What may be imported by `import type` only. */
  readonly types?: readonly string[]
  /** Exceptions from `may`. */
  readonly not?: readonly string[]
}

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

const node = ['node:*', 'node:*/**']
const react = ['{react,react-dom}{,/**}', '{react-aria,react-aria-components,react-stately}', '@internationalized/date', '@phosphor-icons/react', '@fontsource-variable/**']
const formats = '{age-encryption,canonicalize,chardet,docx,fflate,hucre/{ods,xlsx},ical-generator,ical.js,localized-address-format,mammoth,papaparse,parse5,postal-mime,yauzl,@rgrove/parse-xml}'
const inside = ['core/**', 'db/**', 'documents/**', 'words/**']

/** Folders of `main` that serve all features and may know Electron; each other folder there is a feature or free of Electron too. */
const shell = ['app-protocol', 'cli', 'door', 'files', 'security', 'start', 'window']
const ownRule = ['jobs']

const mainFeature = (name: string): Layer =>
  ({ of: `main/${name}/**`, may: ['main/**', ...inside, 'zod', ...node], types: ['preload/**'], not: ['main/*/*-handlers.ts'] })

const rendererFeature = (name: string): Layer =>
  ({ of: `renderer/features/${name}/**`, may: ['renderer/*', 'renderer/ui/**', `renderer/features/${name}/**`, 'core/**', 'words/**', ...react], types: ['preload/**'] })

/** Who may import what: the table of the architecture, the most particular folder first. The first that fits a file is its rule. */
const layers: readonly Layer[] = [
  { of: 'core/**', may: ['core/**'] },
  // A migration is frozen: what it needs of today's code would change under it.
  { of: 'db/migrations/**', may: ['db/migrations/**'] },
  // The office's tables: DuckDB and PostgreSQL, apart from the one SQLite file.
  { of: 'db/collate/**', may: ['db/collate/**', 'core/**', '@duckdb/node-api', 'postgres', 'node:fs', 'node:os', 'node:path'] },
  { of: 'db/**', may: ['db/**', 'core/**', 'better-sqlite3', 'better-sqlite3-multiple-ciphers', '@noble/ciphers/_poly1305.js', '@noble/ciphers/chacha.js', 'hash-wasm', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:path', 'node:async_hooks'] },
  { of: 'documents/read/pdf/**', may: ['documents/**', 'core/**', 'pdfjs-dist/legacy/build/*'], types: ['pdfjs-dist/**', 'pdfjs-dist'] },
  { of: 'documents/**', may: ['documents/**', 'core/**', 'words/**', formats, ...node] },
  { of: 'words/**', may: ['words/**', '@formatjs/icu-messageformat-parser', 'intl-messageformat'], types: ['core/**'] },
  // A job gets plain data, so that it can be killed at any moment.
  { of: 'main/jobs/**', may: ['main/jobs/**', 'main/resources-folder.ts', 'core/**', 'documents/**', 'electron', ...node] },
  ...foldersIn('main').filter((name) => ![...shell, ...ownRule].includes(name)).map(mainFeature),
  { of: 'main/**', may: ['main/**', ...inside, 'electron', 'ulid', 'zod', 'commander', 'package.json', ...node], types: ['preload/**'] },
  { of: 'preload/**', may: ['preload/**', 'electron'], types: ['core/**'] },
  // Drawing the pages of a PDF and unzipping a pack: the only uses of these libraries in the window.
  { of: 'renderer/features/*/pdf-pages/**', may: ['pdfjs-dist/legacy/build/*'] },
  { of: 'renderer/features/*/*/zip/**', may: ['fflate'] },
  { of: 'renderer/new-id.ts', may: ['core/**', 'ulid'] },
  ...foldersIn('renderer/features').map(rendererFeature),
  { of: 'renderer/ui/**', may: ['renderer/*', 'renderer/ui/**', 'core/**', 'words/**', ...react], types: ['preload/**'] },
  { of: 'renderer/**', may: ['renderer/**', 'core/**', 'words/**', ...react], types: ['preload/**'] },
]

const fits = (name: string, globs: readonly string[] = []): boolean => globs.some((glob) => posix.matchesGlob(name, glob))

/** Every import of a file that its folder's rule does not allow, in words. */
export const crossings = (file: SourceFile): readonly string[] => {
  const layer = layers.find(({ of }) => fits(file.path, [of]))
  if (!layer) return [`${file.path} has no rule`]
  return importsOf(file)
    .filter(({ of, isType }) => !((fits(of, layer.may) && !fits(of, layer.not)) || (isType && fits(of, layer.types))))
    .map(({ of, isType }) => `${file.path} imports ${isType ? 'the types of ' : ''}${of}`)
}

/** The imports by which a file comes to run a package, from that file to the package; undefined where it does not. */
export const pathTo = (name: string, from: string, files: readonly SourceFile[]): readonly string[] | undefined => {
  const next = new Map(files.map((file) => [file.path, file]))
  const seen = new Set<string>()
  const visit = (path: string): readonly string[] | undefined => {
    if (path === name) return [path]
    const file = next.get(path)
    if (file === undefined || seen.has(path)) return undefined
    seen.add(path)
    for (const { of } of importsOf(file).filter(({ isType }) => !isType)) {
      const found = visit(of)
      if (found) return [path, ...found]
    }
    return undefined
  }
  return visit(from)
}
