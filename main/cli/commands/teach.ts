import { resolve } from 'node:path'
import { namesLeft, specimenOf } from '../../../core/case/learn/specimen.ts'
import { newestSourceTexts } from '../../../db/sources.ts'
import { writeDurably } from '../../../documents/files/write-durably.ts'
import { unknownRecord } from '../../problems/call-problems.ts'
import { writeProblem } from '../../problems/file-problems.ts'
import { words as all } from '../../words.ts'
import type { Command } from '../command.ts'
import { done, refused, wrongUsage } from '../command.ts'
import { findCase } from '../find.ts'
import { withServices } from '../open-services.ts'
import { whyNotWritten } from '../out-file.ts'

const words = all.commandLine

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Writes the newest document of a case and what a person kept of it as a specimen, with invented names: a text, and its key beside it. */
export const teachCommand: Command = async (line) => {
  const { out } = line.values
  if (out === undefined || !out.toLowerCase().endsWith('.txt')) return wrongUsage(words.usage.teachNeedsOut)
  const text = resolve(out)
  const key = text.replace(/\.txt$/iu, '.json')
  return withServices(line, async (services) => {
    const refusal = whyNotWritten(text) ?? whyNotWritten(key)
    if (refusal) return refusal
    const kept = findCase(services, line.words[0] ?? '')
    if (!kept.ok) return refused(kept.problem)
    const [source] = newestSourceTexts(services.db, kept.value.id, 1)
    if (source === undefined) return refused(unknownRecord('document'))
    const specimen = specimenOf(source, { ...kept.value, targets: kept.value.targets.filter(({ isRetired }) => !isRetired) })
    for (const [path, content] of [[text, `${specimen.text}\n`], [key, `${JSON.stringify(specimen.key, null, 1)}\n`]] as const) {
      const written = writeDurably(path, bytesOf(content))
      if (!written.ok) return refused(writeProblem(written.problem), path)
    }
    const left = namesLeft(specimen.text)
    const written = words.taught({ text, key })
    return done({ text, key, namesLeft: left }, left.length === 0 ? written : `${written}\n${words.namesLeft({ names: all.format.list(left) })}`)
  })
}
