import { officeCaseOf } from '../../core/office/office-case.ts'
import type { OfficeCase, OfficeDocument } from '../../core/office/types.ts'
import type { Case } from '../../core/case/types.ts'
import type { CaseId } from '../../core/ids.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { getCase } from '../../db/cases.ts'
import { getSource } from '../../db/sources.ts'
import { writeDurably } from '../../documents/files/write-durably.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { writeProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'
import { bytesOfCases, casesOfBytes } from './cases-in-file.ts'
import { ownKey } from './own-key.ts'

/** The documents of a case, oldest first. */
const documentsOf = ({ db }: Pick<Services, 'db'>, kept: Case): readonly OfficeDocument[] =>
  kept.sources.flatMap(({ id, kind, readerVersion }) => {
    const source = getSource(db, kept.id, id)
    return source ? [{ id, fileName: source.fileName, mediaType: source.mediaType, kind, readerVersion, text: source.text, bytes: source.bytes }] : []
  })

const casesToGive = (services: Pick<Services, 'db'>, ids: readonly CaseId[]): Result<readonly OfficeCase[], CallProblem> => {
  const kept = ids.map((id) => getCase(services.db, id))
  if (kept.some((one) => one === undefined)) return fail(unknownRecord('case'))
  const found = kept.filter((one) => one !== undefined)
  return found.some(({ isPractice }) => isPractice) ? fail(plainProblem('cases-file-practice')) : ok(found.map((one) => officeCaseOf(one, documentsOf(services, one))))
}

/** Writes the cases into a file, signed with this laptop's key. It is opened once as a group would open it, before it is there. */
export const makeCasesFile = async (services: Services, ids: readonly CaseId[], path: string): Promise<Result<{ readonly cases: number; readonly documents: number }, CallProblem>> => {
  const key = ownKey(services)
  if (!key.ok) return key
  if (key.value === null) return fail(plainProblem('office-key-missing'))
  const cases = casesToGive(services, [...new Set(ids)])
  if (!cases.ok) return cases
  const bytes = bytesOfCases({ office: key.value.name, madeAt: services.now(), cases: cases.value }, key.value.privateKey)
  if (!bytes.ok) return fail(plainProblem('cases-file-too-large'))
  const opened = await casesOfBytes(bytes.value)
  if (!opened.ok) return fail(plainProblem(opened.problem === 'too-large' ? 'cases-file-too-large' : 'cases-file-damaged'))
  const written = writeDurably(path, bytes.value)
  if (!written.ok) return fail(writeProblem(written.problem))
  return ok({ cases: cases.value.length, documents: cases.value.reduce((sum, { documents }) => sum + documents.length, 0) })
}
