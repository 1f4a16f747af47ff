// The keyed documents that the reader is judged by, and the project's own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../../documents/read/read-document.ts'
import { hashOf } from './name-hash.ts'
import type { SourceText } from '../../core/case/source-text.ts'

export type KeyTarget = {
  readonly name?: string | null
  readonly role?: string | null
  readonly postalLines?: readonly string[]
  readonly country?: string | null
  readonly countryInferred?: boolean
  readonly isCopy?: boolean
  readonly salutation?: string | null
} & { readonly [List in 'emails' | 'phones' | 'faxes' | 'twitter' | 'instagram' | 'facebook' | 'contactForms']?: readonly string[] }

/** The answer key of a document: only what it holds is scored. */
export type Key = {
  readonly title?: string | null
  readonly summary?: string | null
  readonly uaNumber?: string | null
  readonly indexNumber?: string | null
  readonly letterStart?: string | null
  readonly letterEnd?: string | null
  readonly backgroundStart?: string | null
  readonly backgroundEnd?: string | null
  readonly demands?: readonly string[]
  readonly targets?: readonly KeyTarget[]
}

export type KeyedDocument = { readonly name: string; readonly source: string; readonly isCore: boolean; readonly isFrozen: boolean; readonly keyFile: string; readonly key: Key; readonly text: SourceText }

const extensions = ['.txt', '.md', '.html', '.eml', '.docx', '.pdf', '.odt', '.rtf']

/** A third of the documents is never looked at: it is chosen by the name alone. */
const isFrozen = (name: string): boolean => hashOf(name) % 3 === 1

/** All keyed documents of a folder, by name; none where the folder is missing. */
export const keyedDocuments = async (folder: string): Promise<readonly KeyedDocument[]> => {
  const out: KeyedDocument[] = []
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5)).sort() : []
  for (const name of names) {
    const file = extensions.map((extension) => join(folder, name + extension)).find((path) => existsSync(path))
    if (file === undefined) continue
    const key = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Key
    const read = await readDocument(readFileSync(file), 'appeal')
    if (!read.ok) continue
    out.push({ name, source: name.split('-')[0] ?? name, isCore: Boolean(key.uaNumber ?? key.indexNumber), isFrozen: isFrozen(name), keyFile: join(folder, `${name}.json`), key, text: read.value.text })
  }
  return out
}
