import type { Reading } from '../../../core/case/reading.ts'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { documentProblem, noUrgentAction } from '../../problems/document-problems.ts'
import { createDocumentReader } from '../../jobs/document-reader.ts'
import { readProblem } from '../../problems/file-problems.ts'
import { documentLimit, foundNothing, readCaseDocument } from '../../cases/read-case.ts'
import type { CliIo, Command } from '../command.ts'
import { done, refused } from '../command.ts'
import { withEncodingChoice } from '../encoding-choice.ts'
import { forkFor } from '../open-services.ts'
import type { FileBytes } from '../../files/read-file.ts'
import { readFileUpTo } from '../../files/read-file.ts'
import { counted, inColumns } from '../values.ts'

const bytesOf = async (word: string, io: CliIo): Promise<Result<FileBytes, CallProblem>> => {
  if (word !== '-') {
    const file = await readFileUpTo(word, documentLimit)
    return file.ok ? file : fail(readProblem(file.problem))
  }
  const bytes = await io.stdin()
  return bytes.length > documentLimit ? fail(documentProblem({ code: 'too-large', detail: '' })) : ok({ fileName: 'Standard input.txt', bytes })
}

const inWords = (reading: Reading): string => {
  const rows = [
    ['UA number', reading.uaNumber ?? '–'],
    ['Title', reading.title ?? '–'],
    ['Country', reading.country ?? '–'],
    ['Issued', reading.issueDate ?? '–'],
    ['Deadline', reading.deadline ?? '–'],
    ['At risk', reading.peopleAtRisk.map(({ name, pronoun }) => (pronoun === null ? name : `${name} (${pronoun})`)).join(', ') || '–'],
    ...reading.targets.map((target) => [target.isCopy ? 'Copy to' : 'Target', [target.name ?? '', target.role ?? '', ...target.postalLines].filter((part) => part !== '').join(', ')]),
    ['Letters', String(reading.letters.length)],
    ['Not used', counted(reading.unread.length, 'piece of text', 'pieces of text')],
    ...reading.issues.map((issue) => ['To check', `${issue.field}: ${issue.message}`]),
  ]
  return inColumns(rows)
}

/** Reads one document and keeps nothing. The whole reading is the result, found or not. */
export const readCommand: Command = async (line, io) => {
  const file = await bytesOf(line.words[0] ?? '', io)
  if (!file.ok) return refused(file.problem)
  const read = await readCaseDocument(createDocumentReader(await forkFor(line)), { ...file.value, encoding: line.values.encoding ?? null })
  if (!read.ok) return refused(withEncodingChoice(read.problem))
  const { reading } = read.value
  return foundNothing(reading) ? { kind: 'refused', problem: noUrgentAction(), result: reading } : done(reading, inWords(reading))
}
