import { importsOf, type SourceFile } from './source-files.ts'

type Rule = { readonly of: RegExp; readonly may: RegExp }

/** Who may import what: the table of the architecture, the most particular folder first. */
const rules: readonly Rule[] = [
  { of: /^core\//u, may: /^core\//u },
  { of: /^db\//u, may: /^(db|core)\/|^better-sqlite3$|^node:(fs|path)$/u },
  { of: /^documents\//u, may: /^(documents|core|words)\/|^node:|^(docx|mammoth|yauzl|papaparse|canonicalize|fflate|chardet|ics|parse5|postal-mime|pdfjs-dist(\/.+)?)$/u },
  { of: /^words\//u, may: /^(words|core)\//u },
  { of: /^main\/(actions|app|cases|home|members|packs|practice|reports|settings|undo)\//u, may: /^main\/(?!window|security|app-protocol|door\/ipc)|^(core|db|documents|words)\/|^preload\/contract\.ts$|^zod$|^node:/u },
  { of: /^main\/jobs\//u, may: /^main\/jobs\/|^(core|documents)\/|^node:|^electron$/u },
  { of: /^main\//u, may: /^(main|core|db|documents|words)\/|^preload\/contract\.ts$|^package\.json$|^(electron|zod|ulid)$|^node:/u },
  { of: /^preload\//u, may: /^(preload|core)\/|^electron$/u },
  { of: /^renderer\/features\/cases\/page-(document|worker)\.ts$/u, may: /^pdfjs-dist\/legacy\/build\//u },
  { of: /^renderer\/features\/packs\/preview\/read-file\.ts$/u, may: /^renderer\/features\/packs\/preview\/|^fflate$/u },
  { of: /^renderer\//u, may: /^(renderer|core|words)\/|^preload\/contract\.ts$|^(react|react-dom|react-aria-components|@phosphor-icons\/react)(\/|$)|^@fontsource-variable\//u },
]

const featureOf = (path: string): string | undefined => /^renderer\/features\/([^/]+)\//u.exec(path)?.[1]
const isHandlerOfFeature = (path: string): boolean =>
  /^main\/\w+\/[\w-]+-handlers\.ts$/u.test(path)

/** Every import that crosses a border it may not cross, in words. */
export const crossings = (file: SourceFile): readonly string[] => {
  const rule = rules.find(({ of }) => of.test(file.path))
  if (!rule) return []
  return importsOf(file).flatMap((imported) => {
    const words = `${file.path} imports ${imported.of}`
    if (!rule.may.test(imported.of)) return [words]
    const [own, other] = [featureOf(file.path), featureOf(imported.of)]
    if (own && other && own !== other) return [words]
    return isHandlerOfFeature(file.path) && isHandlerOfFeature(imported.of) ? [words] : []
  })
}

/** The first circle of imports among the files, as the paths on it; undefined where there is none. */
export const findCycle = (files: readonly SourceFile[]): readonly string[] | undefined => {
  const next = new Map(files.map((file) => [file.path, importsOf(file).filter(({ isType }) => !isType).map(({ of }) => of)]))
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path) || !next.has(path)) return undefined
    for (const imported of next.get(path) ?? []) {
      const found = visit(imported, [...trail, path])
      if (found) return found
    }
    done.add(path)
    return undefined
  }
  for (const path of next.keys()) {
    const found = visit(path, [])
    if (found) return found
  }
  return undefined
}
