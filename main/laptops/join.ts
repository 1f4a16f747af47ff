import type { HandOverId } from '../../core/ids.ts'
import type { ConflictAnswer } from '../../core/laptop/conflicts.ts'
import type { HandOver } from '../../core/laptop/hand-over.ts'
import { summariseJoin, type JoinSummary } from '../../core/laptop/join-summary.ts'
import { partsOf } from '../../core/laptop/shared-tables.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { erasedMembers, noteErased } from '../../db/erase-member.ts'
import { newestSchema } from '../../db/laptop/hand-over.ts'
import { joinHandOver, previewJoin, type Joined } from '../../db/laptop/join.ts'
import { getMember } from '../../db/members.ts'
import { outsideStep } from '../../db/undo/current-step.ts'
import type { FileToken } from '../../preload/file-token.ts'
import type { CallOutput, CallProblem, ChangedFeature } from '../../preload/contract.ts'
import { everyFeature } from '../backup/every-feature.ts'
import { eraseAgain } from '../members/erase-member.ts'
import { settleErased } from '../members/erased-list.ts'
import { packBeingMade } from '../problems/pack-problems.ts'
import { notHandOver, readProblem } from '../problems/file-problems.ts'
import { featuresOf } from '../undo/table-features.ts'
import type { Services } from '../services.ts'
import { handOverProblem, noticingOf } from './hand-over.ts'

/** Twice what one hand-over may carry. */
const maxBytes = 300_000_000

/** Opens a file of another laptop with the words that were said. Nothing is kept. */
export const openFile = async ({ files, handOverFiles }: Pick<Services, 'files' | 'handOverFiles'>, token: FileToken, phrase: string): Promise<Result<HandOver, CallProblem>> => {
  const head = await files.readHead(token)
  if (!head.ok) return fail(readProblem(head.problem))
  const other = notHandOver(head.value)
  if (other) return fail(other)
  const file = await files.readBytes(token, maxBytes)
  if (!file.ok) return fail(file.problem.code === 'too-large' ? handOverProblem('too-large') : readProblem(file.problem))
  const opened = await handOverFiles.open(file.value.bytes, phrase)
  if (!opened.ok) return fail(handOverProblem(opened.problem))
  return opened.value.head.schema > newestSchema ? fail(handOverProblem('newer')) : opened
}

/** What is to be erased here because it was erased there. */
export const erasedHere = ({ db }: Pick<Services, 'db'>, { erased }: HandOver): number => erased.filter(({ id }) => getMember(db, id) !== undefined).length

/** What a join would do; nothing is changed. */
export const previewFile = (services: Services, file: HandOver): Result<Joined & JoinSummary, CallProblem> => {
  const joined = previewJoin(services.db, { id: services.newId<HandOverId>(), file, answers: [] }, noticingOf(services))
  return joined.ok ? ok({ ...joined.value, ...summariseJoin(joined.value) }) : fail(handOverProblem(joined.problem))
}

/** The features whose lists a join changed. */
const changedBy = ({ changes, conflicts }: Joined): readonly ChangedFeature[] =>
  changes.length === 0 && conflicts.asked.length === 0 ? [] : featuresOf([...changes.map(({ key }) => partsOf(key).table), 'hand_overs'])

/**
 * Joins what another laptop handed over. Who was erased there is erased here first, outside the step: that is never taken
 * back. A copy of the data is made before.
 */
export const joinFile = async (services: Services, file: HandOver, answers: readonly ConflictAnswer[]): Promise<Result<CallOutput<'laptops.join'>, CallProblem>> => {
  const { db, jobs, backups } = services
  if (jobs.runningCount() > 0) return fail(packBeingMade())
  const tried = previewFile(services, file)
  if (!tried.ok) return tried
  const isNothing = tried.value.changes.length === 0 && erasedHere(services, file) === 0
  if (!isNothing) await backups.makeIfChanged('before-import')
  const known = erasedMembers(db).length
  const erased = outsideStep(() => {
    noteErased(db, file.erased)
    return eraseAgain(db, file.erased)
  })
  const isLonger = erasedMembers(db).length > known
  if (isLonger) settleErased(db, backups.dataFolder)
  const joined = joinHandOver(db, { id: services.newId<HandOverId>(), file, answers }, noticingOf(services))
  if (!joined.ok) return fail(handOverProblem(joined.problem))
  const changed = new Set<ChangedFeature>([...changedBy(joined.value), ...(isLonger ? ['members' as const] : []), ...(erased > 0 ? everyFeature : []), ...(isNothing ? [] : ['backups' as const])])
  return ok({ ...summariseJoin(joined.value), erased, changed: [...changed] })
}
