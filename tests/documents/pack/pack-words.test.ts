import { expect, it } from 'vitest'
import { sheetLanguages } from '../../../core/pack/sheet-languages.ts'
import { allSources, importsOf } from '../../rules/source-files.ts'

const sources = new Map(allSources().map((source) => [source.path, source]))

/** Files that a process which starts with `path` loads, other than types. */
const loadedFrom = (path: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(path)) return found
  found.add(path)
  const source = sources.get(path)
  if (source !== undefined) for (const { of, isType } of importsOf(source)) if (!isType) loadedFrom(of, found)
  return found
}

// The words of the whole app take a new process 5 ms to load.
it('are all that the process of a pack loads of the words', () => {
  const loaded = [...loadedFrom('main/jobs/pack-worker.ts')]
  expect(loaded.filter((path) => /^words\/(?:en|generated)\//u.test(path)).toSorted()).toEqual([
    'words/en/pack-files.json', 'words/en/sheets.json', ...sheetLanguages.filter((language) => language !== 'en').map((language) => `words/generated/language-${language}.ts`),
  ].toSorted())
})
