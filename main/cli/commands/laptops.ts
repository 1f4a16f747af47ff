import { existsSync, rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { isGoodPhrase } from '../../../core/laptop/phrase.ts'
import type { JoinSummary } from '../../../core/laptop/join-summary.ts'
import { fail, ok, type Result } from '../../../core/result.ts'
import { listEvents } from '../../../db/events.ts'
import { writeDurably } from '../../../documents/files/write-durably.ts'
import { conflictLine } from '../../../words/laptop-words.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { handOverProblem, handOverTo, newPhrase } from '../../laptops/hand-over.ts'
import { readFileUpTo } from '../../files/read-file.ts'
import { readProblem, writeProblem } from '../../problems/file-problems.ts'
import { words as all } from '../../words.ts'
import { callOn, done, refused, wrongUsage, type CliIo, type Command } from '../command.ts'
import { findEvent } from '../find.ts'
import { withServices } from '../open-services.ts'
import { whyNotWritten } from '../out-file.ts'

const words = all.commandLine.laptops
const { usage } = all.commandLine

/** A file with a phrase in it, and nothing else. */
const maxPhraseBytes = 10_000

const readPhrase = async (path: string): Promise<Result<string, CallProblem>> => {
  const file = await readFileUpTo(path, maxPhraseBytes)
  return file.ok ? ok(new TextDecoder().decode(file.value.bytes).trim()) : fail(readProblem(file.problem))
}

/** The phrase of the file, or a new one that is written into it, which only its owner can read. */
const phraseFor = async (path: string): Promise<Result<{ readonly phrase: string; readonly isNew: boolean }, CallProblem>> => {
  if (existsSync(path)) {
    const phrase = await readPhrase(path)
    if (!phrase.ok) return phrase
    return isGoodPhrase(phrase.value) ? ok({ phrase: phrase.value, isNew: false }) : fail(handOverProblem('short-phrase'))
  }
  const phrase = newPhrase()
  const written = writeDurably(path, new TextEncoder().encode(`${phrase}\n`))
  return written.ok ? ok({ phrase, isNew: true }) : fail(writeProblem(written.problem))
}

/** Writes an event with its cases for another laptop. */
export const handOverCommand: Command = async (line) => {
  const { event: name, 'phrase-file': phraseFile } = line.values
  if (name === undefined) return wrongUsage(usage.handOverNeedsEvent)
  if (phraseFile === undefined) return wrongUsage(usage.needsPhraseFile({ command: line.command }))
  const path = resolve(line.words[0] ?? '')
  const blocked = whyNotWritten(path)
  if (blocked) return blocked
  return withServices(line, async (services) => {
    const event = findEvent(listEvents(services.db), name)
    if (!event.ok) return refused(event.problem)
    const phrase = await phraseFor(resolve(phraseFile))
    if (!phrase.ok) return refused(phrase.problem, phraseFile)
    const handed = await handOverTo(services, { what: { kind: 'event', eventId: event.value.id }, returnBy: null, withMembers: line.values['without-members'] !== true, laptop: '', ownName: '' }, phrase.value.phrase, path)
    if (!handed.ok) {
      // A new phrase opens nothing then.
      if (phrase.value.isNew) rmSync(resolve(phraseFile), { force: true })
      return refused(handed.problem, path)
    }
    const said = [words.handedOver({ file: basename(path), ...handed.value }), ...(phrase.value.isNew ? [words.newPhrase({ file: phraseFile })] : [])]
    return done({ file: path, ...handed.value }, said.join('\n'))
  })
}

const summaryLines = ({ brought, asked, decided, typedTwice }: JoinSummary, io: CliIo): string => {
  for (const conflict of asked) io.stderr(`${conflictLine(conflict, all)}\n`)
  const { join } = all.laptops
  if (typedTwice.length > 0) io.stderr(`${join.twice({ count: typedTwice.length })}: ${join.twiceText({ rows: all.format.series(typedTwice.map((row) => join.twiceRow(row))) })}\n`)
  const lines = brought.map(({ of, count }) => all.laptops.brought[of]({ count }))
  return [...(lines.length === 0 ? [words.nothingNew] : lines), ...(decided.length === 0 ? [] : [words.decided({ count: decided.length })]), ...(asked.length === 0 ? [] : [words.asked({ count: asked.length })])].join('\n')
}

/** Joins what another laptop handed over. Where both changed a field, the newer value is shown, and both are said on standard error. */
export const mergeCommand: Command = async (line, io) => {
  const { 'phrase-file': phraseFile } = line.values
  if (phraseFile === undefined) return wrongUsage(usage.needsPhraseFile({ command: line.command }))
  const phrase = await readPhrase(resolve(phraseFile))
  if (!phrase.ok) return refused(phrase.problem, phraseFile)
  return withServices(line, async (services) => {
    const path = resolve(line.words[0] ?? '')
    const opened = await callOn(services, 'laptops.open', { token: services.files.keepPath(path), phrase: phrase.value })
    if (!opened.ok) return refused(opened.problem, path)
    const { openedId, isKnown, erased, ...found } = opened.value
    if (line.values['dry-run'] === true) return done({ ...found, erased, isKnown }, `${summaryLines(found, io)}\n${words.dryRun}`)
    const joined = await callOn(services, 'laptops.join', { openedId, answers: [] })
    if (!joined.ok) return refused(joined.problem, path)
    return done(joined.value, [summaryLines(joined.value, io), ...(joined.value.erased === 0 ? [] : [words.erased({ count: joined.value.erased })])].join('\n'))
  })
}
