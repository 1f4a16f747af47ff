import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUrgentAction } from '../../core/case/read-urgent-action.ts'
import type { SourceRange } from '../../core/case/reading.ts'
import { linesOfText } from '../../documents/read/lines-of-text.ts'

const textsIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(folder + name, 'utf8')) : []

const invented = textsIn(fileURLToPath(new URL('../core/case/fixtures/', import.meta.url)))
const shared = fileURLToPath(new URL('../../../shared/cases/', import.meta.url))
const specimens = [...textsIn(shared), ...textsIn(`${shared}unkeyed/`)]

/** Letters and digits of a document that are in no field, not unread and not skipped. */
const lostIn = (text: string): readonly string[] => {
  const source = linesOfText(text)
  const reading = readUrgentAction(source)
  const recorded: readonly SourceRange[] = [...reading.provenance.flatMap((one) => one.ranges), ...reading.unreadRanges, ...reading.furnitureRanges]
  const byLine = new Map<number, SourceRange[]>()
  for (const range of recorded) byLine.set(range.line, [...(byLine.get(range.line) ?? []), range])
  return source.lines.flatMap((line, index) => {
    // The address behind a Markdown link is layout, as it would be in a Word document.
    const left = line.text.replace(/\]\([^()\s]*\)/gu, (link) => ' '.repeat(link.length)).split('')
    for (const range of byLine.get(index) ?? []) left.fill(' ', range.start, range.end)
    const words = left.join('').trim()
    return /[\p{L}\p{N}]/u.test(words) ? [`${index}: ${words}`] : []
  })
}

const cutsOf = (documents: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...documents), fc.nat(), fc.nat())
    .map(([text, one, other]) => text.slice(Math.min(one % text.length, other % text.length), Math.max(one % text.length, other % text.length)))

const holds = (documents: readonly string[]): void => {
  it.each(documents.map((text, index) => [index, text] as const))('document %i whole', (_, text) => expect(lostIn(text)).toEqual([]))
  it('any cut of any', () => fc.assert(fc.property(cutsOf(documents), (text) => {
    expect(lostIn(text)).toEqual([])
  }), { numRuns: 400 }))
}

describe('every letter and digit is in a field, unread, or skipped', () => holds(invented))

describe.skipIf(specimens.length === 0)('so it is in the specimens beside the project (skipped without them)', () => holds(specimens.length === 0 ? [''] : specimens))
