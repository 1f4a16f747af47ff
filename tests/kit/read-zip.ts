import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'

/** Parts of a zip on disk as text, by name. */
export const readZipTexts = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(readFileSync(path))).filter(([name]) => /\.(?:xml|rels)$/u.test(name)).map(([name, bytes]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]))
