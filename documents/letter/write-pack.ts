import type { PackPlan, PackProgress } from '../../core/letter/types.ts'
import type { Result } from '../../core/result.ts'
import { fail } from '../../core/result.ts'
import type { FileProblem } from '../files/file-problem.ts'

export type PackWriteProblem = { readonly code: 'cancelled' | FileProblem['code']; readonly detail: string }

export type PackControl = {
  readonly onProgress: (progress: PackProgress) => void
  readonly isCancelled: () => boolean
  /** Told before the first finished file gets its name: from here on a pack is not stopped. */
  readonly onNaming?: () => void | Promise<void>
}

export const writePack = async (_plan: PackPlan, _outPath: string, _control: PackControl): Promise<Result<{ readonly filePaths: readonly string[] }, PackWriteProblem>> =>
  fail({ code: 'cannot-write', detail: 'not built yet' })
