import { unsureFields } from '../../../core/case/questions.ts'
import type { Reading } from '../../../core/case/reading.ts'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { documentProblem, noUrgentAction } from '../../problems/document-problems.ts'
import { createDocumentReader } from '../../jobs/document-reader.ts'
import { readProblem } from '../../problems/file-problems.ts'
import { documentLimit, foundNothing, readCaseDocument } from '../../cases/read-case.ts'
import { printedReading, readingIssueWords, unsureWords } from '../../../words/reading-words.ts'
import { words as all } from '../../words.ts'
import type { CliIo, Command } from '../command.ts'
import { done, refused } from '../command.ts'
import { forkFor } from '../open-services.ts'
import type { FileBytes } from '../../files/read-file.ts'
import { readFileUpTo } from '../../files/read-file.ts'
import { inColumns } from '../values.ts'

const words = all.commandLine

const bytesOf = async (word: string, io: CliIo): Promise<Result<FileBytes, CallProblem>> => {
  if (word !== '-') {
    const file = await readFileUpTo(word, documentLimit)
    return file.ok ? file : fail(readProblem(file.problem))
  }
  const bytes = await io.stdin()
  return bytes.length > documentLimit ? fail(documentProblem({ code: 'too-large' })) : ok({ fileName: all.files.standardInput, bytes })
}

const inWords = (reading: Reading): string => {
  const unsure = unsureFields(reading)
  const rows = [
    [words.reading.uaNumber, reading.uaNumber ?? words.nothing],
    [words.reading.title, reading.title ?? words.nothing],
    [words.reading.country, reading.country ?? words.nothing],
    [words.reading.issueDate, reading.issueDate ?? words.nothing],
    [words.reading.deadline, reading.deadline ?? words.nothing],
    [words.reading.people, all.format.series(reading.peopleAtRisk.map(({ name, pronoun }) => (pronoun === null ? name : `${name} (${pronoun})`))) || words.nothing],
    ...reading.targets.map((target) => [target.isCopy ? words.reading.copy : words.reading.target, all.format.series([target.name ?? '', target.role ?? '', ...target.postalLines])]),
    [words.reading.letters, String(reading.letters.length)],
    [words.reading.unread, words.reading.pieces({ count: reading.unread.length })],
    ...reading.issues.map((issue) => readingIssueWords(issue, all)).map(({ field, message }) => [words.reading.toCheck, all.ui.labelled({ label: field, value: message })]),
    ...(unsure.length > 0 ? [[words.reading.toCheck, words.unsure({ fields: unsureWords(unsure, all) })]] : []),
  ]
  return inColumns(rows)
}

/** Reads one document and keeps nothing. The result is the whole reading, even if nothing was found. */
export const readCommand: Command = async (line, io) => {
  const file = await bytesOf(line.words[0] ?? '', io)
  if (!file.ok) return refused(file.problem, line.words[0])
  const read = await readCaseDocument(createDocumentReader(await forkFor(line)), { ...file.value, encoding: line.values.encoding ?? null })
  if (!read.ok) return refused(read.problem)
  const { reading } = read.value
  const printed = printedReading(reading, all)
  return foundNothing(reading) ? { ...refused(noUrgentAction()), result: printed } : done(printed, inWords(reading))
}
