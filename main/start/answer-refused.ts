import { z } from 'zod'
import { plainProblem } from '../../core/problem/problem.ts'
import type { Result } from '../../core/result.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import type { FoundCopy } from '../../core/settings/found-copy.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { RestoreRefusedAnswer, RestoreRefusedInput } from '../../preload/refused-calls.ts'
import { restoreRefused } from '../backup/restore.ts'
import type { Log } from '../log/log.ts'
import { badInput, unexpected, unknownCall } from '../problems/call-problems.ts'

type Refused = {
  readonly dataFolder: string
  /** Why the data were refused. */
  readonly code: CallProblem['code']
  /** The copies that were found when the data were refused. The page names one by its place in this list, never by a path. */
  readonly copies: readonly FoundCopy[]
  /** Of data that are encrypted. */
  readonly key?: DataKey | undefined
  readonly log: Log
  readonly now: () => string
  /** Opens the restored data, so that the window's next page gets its answers. */
  readonly openAgain: () => Result<null, CallProblem>
}

const shape: z.ZodType<RestoreRefusedInput> = z.object({ copy: z.int().min(0) })

const restoreAndOpen = ({ dataFolder, code, copies, key, now, openAgain }: Refused, { path }: FoundCopy): RestoreRefusedAnswer => {
  const restored = restoreRefused(dataFolder, path, now(), { code, copies, key })
  if (!restored.ok) return restored
  const opened = openAgain()
  return opened.ok ? restored : opened
}

/** Answers the calls while the data are refused: only the one that restores a good copy. Never throws. */
export const answerRefused = (refused: Refused, name: string, input: unknown): RestoreRefusedAnswer => {
  if (name !== 'backups.restoreRefused') return { ok: false, problem: unknownCall() }
  const parsed = shape.safeParse(input)
  if (!parsed.success) return { ok: false, problem: badInput(['copy']) }
  const copy = refused.copies[parsed.data.copy]
  if (!copy?.isSound) return { ok: false, problem: plainProblem('copy-gone') }
  try {
    return restoreAndOpen(refused, copy)
  } catch (error) {
    return { ok: false, problem: unexpected(refused.log.error(name, error)) }
  }
}
