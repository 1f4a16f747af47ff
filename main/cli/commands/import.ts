import { parse, resolve } from 'node:path'
import { caseLabel } from '../../../core/case/case-label.ts'
import type { CaseDraft } from '../../../core/case/draft.ts'
import { draftFromReading } from '../../../core/case/make-draft.ts'
import { makeCase } from '../../../core/case/make-case.ts'
import { isUnsureOutcome } from '../../../core/case/asked.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import { unsureFields } from '../../../core/case/questions.ts'
import { findMatchingCase } from '../../../core/case/known-case.ts'
import type { Reading } from '../../../core/case/reading.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import type { Result } from '../../../core/result.ts'
import { fail, ok } from '../../../core/result.ts'
import { namedCases } from '../../../core/undo/named-cases.ts'
import { stepTitle } from '../../../core/undo/step-title.ts'
import type { FieldChange } from '../../../core/case/change.ts'
import { getCase, knownCases } from '../../../db/cases.ts'
import { caseWithBytes } from '../../../db/sources.ts'
import { asStep } from '../../../db/undo/current-step.ts'
import { inTransaction } from '../../../db/handle.ts'
import { draftInWords } from '../../cases/draft-in-words.ts'
import type { DocumentToKeep } from '../../cases/read-case.ts'
import { keepNewCase, keepUpdate, type KeptUpdate } from '../../cases/keep-case.ts'
import type { DocumentReader } from '../../jobs/document-reader.ts'
import { noUrgentAction } from '../../problems/document-problems.ts'
import { caseProblem } from '../../problems/draft-problems.ts'
import { readProblem } from '../../problems/file-problems.ts'
import { documentLimit, foundNothing, readCaseDocument } from '../../cases/read-case.ts'
import { printedIssues, readingIssueWords, unsureWords } from '../../../words/reading-words.ts'
import { fieldWords } from '../../../words/changed-field-words.ts'
import { words as all } from '../../words.ts'
import type { Services } from '../../services.ts'
import type { Command, Refused } from '../command.ts'
import { done, refused } from '../command.ts'
import { withServices } from '../open-services.ts'
import { readFileUpTo } from '../../files/read-file.ts'

type KeptCase = {
  readonly id: CaseId
  readonly uaNumber: string | null
  readonly title: string | null
  readonly isUpdate: boolean
  /** True where the case has this very document already: nothing was changed. */
  readonly isSame: boolean
  /** Changes of the update that were not taken, because nobody could be asked. */
  readonly refused: readonly FieldChange[]
  readonly file: string
  readonly issues: Reading['issues']
  /** Fields that a person should look at, as on the check page. */
  readonly unsure: readonly FormField[]
}

const words = all.commandLine

/**
 * A case needs a title or a number to be found again: without both the title is the people or the name of the file, since
 * nobody can be asked. An outcome that still names somebody to write to closes no case unasked: it is an update.
 */
const draftOf = ({ reading, fileName }: Pick<DocumentToKeep, 'reading' | 'fileName'>): CaseDraft => {
  const read = draftFromReading(reading)
  const draft: CaseDraft = isUnsureOutcome(reading) ? { ...read, kind: 'update' } : read
  return draft.title === '' && draft.uaNumber === '' ? { ...draft, title: caseLabel(reading) || parse(fileName).name } : draft
}

/** Reads and checks one file without keeping anything. */
const readOne = async (reader: DocumentReader, path: string, encoding: string | null): Promise<Result<DocumentToKeep, Refused>> => {
  const file = await readFileUpTo(path, documentLimit)
  if (!file.ok) return fail(refused(readProblem(file.problem), path))
  const read = await readCaseDocument(reader, { ...file.value, encoding })
  if (!read.ok) return fail(refused(read.problem, path))
  if (foundNothing(read.value.reading)) return fail(refused(noUrgentAction(), path))
  const document = { ...file.value, ...read.value }
  const made = makeCase(draftOf(document))
  return made.ok ? ok(document) : fail(refused(caseProblem(made.problem), path))
}

/** Thrown inside the transaction to roll it back. */
class Rollback extends Error {
  readonly refused: Refused
  constructor(found: Refused) {
    super(found.problem.code)
    this.refused = found
  }
}

const keepOne = (services: Services, document: DocumentToKeep): KeptCase => {
  const { reading } = document
  const same = caseWithBytes(services.db, document.bytes)
  if (same) {
    const has = getCase(services.db, same.caseId)
    return { id: same.caseId, uaNumber: has?.uaNumber ?? null, title: has?.title ?? null, isUpdate: false, isSame: true, refused: [], file: document.fileName, issues: [], unsure: [] }
  }
  const found = findMatchingCase(reading, knownCases(services.db))
  // The same title and people may be another case. Nobody can be asked, so only numbers count.
  const known = found?.knownBy === 'title-and-people' ? undefined : found
  const draft = draftOf(document)
  const kept: Result<Pick<KeptUpdate, 'caseId'> & Partial<KeptUpdate>, Problem> = known ? keepUpdate(services, known.id, draft, document, {}) : keepNewCase(services, draft, document, false)
  if (!kept.ok) throw new Rollback(refused(kept.problem, document.fileName))
  return {
    id: kept.value.caseId,
    uaNumber: reading.uaNumber,
    title: draft.title === '' ? null : draft.title,
    isUpdate: known !== undefined,
    isSame: false,
    refused: kept.value.refused ?? [],
    file: document.fileName,
    issues: reading.issues,
    unsure: unsureFields(reading),
  }
}

const inWords = (kept: KeptCase): string => [
  `${kept.id}  ${kept.uaNumber ?? words.nothing}  ${kept.title ?? words.nothing}${kept.isUpdate ? `  ${words.updateOfKept}` : kept.isSame ? `  ${words.sameDocument}` : ''}`,
  ...(kept.refused.length > 0 ? [`  ${words.refusedChanges({ count: kept.refused.length, fields: all.format.list([...new Set(kept.refused.map(({ field }) => fieldWords(field, all)))]) })}`] : []),
  ...kept.issues.map((issue) => `  ${words.toCheck(readingIssueWords(issue, all))}`),
  ...(kept.unsure.length > 0 ? [`  ${words.alsoToCheck({ fields: unsureWords(kept.unsure, all) })}`] : []),
].join('\n')

/** Keeps all files or none: they are read and checked first, then kept in one transaction. */
export const importCommand: Command = (line, io) =>
  withServices(line, async (services) => {
    const documents: DocumentToKeep[] = []
    for (const path of line.words) {
      const read = await readOne(services.readDocument, resolve(path), line.values.encoding ?? null)
      if (!read.ok) return read.problem
      documents.push(read.value)
      if (line.words.length > 1) io.stderr(`${words.readFiles({ count: documents.length, total: line.words.length })}\n`)
    }
    await services.backups.makeIfChanged('before-import')
    try {
      const step = { at: services.now(), title: stepTitle('documents-imported', { count: documents.length, cases: namedCases(documents.map((document) => draftInWords(draftOf(document)))) }) }
      const { value: kept } = asStep(services.db, step, () => inTransaction(services.db, () => documents.map((document) => keepOne(services, document))))
      return done(kept.map((each) => ({ ...each, issues: printedIssues(each.issues, all) })), kept.map(inWords).join('\n'))
    } catch (error) {
      if (error instanceof Rollback) return error.refused
      throw error
    }
  })
