import { randomInt } from 'node:crypto'
import type { HandOverId, LaptopId } from '../../core/ids.ts'
import { isGoodPhrase, makePhrase } from '../../core/laptop/phrase.ts'
import { isOf } from '../../core/laptop/shared-tables.ts'
import type { CodeOf } from '../../core/problem-table.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { getCase } from '../../db/cases.ts'
import { makeHandOver, type HandOverRequest, type Noticing } from '../../db/laptop/hand-over.ts'
import { writeHandOver } from '../../documents/laptop/hand-over-form.ts'
import { writeDurably } from '../../documents/files/write-durably.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { writeProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'

export type HandedOver = { readonly cases: number; readonly members: number; readonly actions: number }

export const handOverProblem = (code: CodeOf<'hand-over'>): CallProblem => plainProblem(`hand-over-${code}`)

/** A phrase of words that nobody can foresee. */
export const newPhrase = (): string => makePhrase((limit) => randomInt(limit))

export const noticingOf = ({ newId, now }: Pick<Services, 'newId' | 'now'>): Noticing => ({ newId: () => newId<LaptopId>(), now: now() })

/** Writes a file for another laptop, encrypted with the phrase. */
export const handOverTo = async (services: Services, request: Omit<HandOverRequest, 'id'>, phrase: string, path: string): Promise<Result<HandedOver, CallProblem>> => {
  if (!isGoodPhrase(phrase)) return fail(handOverProblem('short-phrase'))
  const { what } = request
  if (what.kind === 'cases' && !what.caseIds.every((id) => getCase(services.db, id))) return fail(unknownRecord('case'))
  const made = makeHandOver(services.db, { ...request, laptop: request.laptop.trim(), ownName: request.ownName.trim(), id: services.newId<HandOverId>() }, noticingOf(services))
  if (made === undefined) return fail(unknownRecord('event'))
  const form = writeHandOver(made)
  if (!form.ok) return fail(handOverProblem(form.problem))
  const sealed = await services.handOverFiles.seal(form.value, phrase)
  if (!sealed.ok) return fail(handOverProblem(sealed.problem))
  const written = writeDurably(path, sealed.value)
  if (!written.ok) return fail(writeProblem(written.problem))
  const count = (table: 'cases' | 'members' | 'actions'): number => [...made.states.keys()].filter((key) => isOf(table, key)).length
  return ok({ cases: count('cases'), members: count('members'), actions: count('actions') })
}
