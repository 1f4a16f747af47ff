import type { SlipAnswers } from '../../core/collate/settle-types.ts'
import type { ReceivedSlip } from '../../core/collate/types.ts'
import { problemOf, type Problem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { loadIntoPostgres, type Loaded } from '../../db/collate/load-postgres.ts'
import type { SlipFile } from './slip-files.ts'

/** Each slip that is taken, once. They are read again, so that thousands need not be kept. */
async function* takenSlips(files: readonly SlipFile[]): AsyncGenerator<ReceivedSlip> {
  const seen = new Set<string>()
  for (const { read } of files) {
    for (const slip of await read()) {
      if (!slip.ok || seen.has(slip.value.checksum)) continue
      seen.add(slip.value.checksum)
      yield slip.value
    }
  }
}

// A connection that fails at several addresses has its reasons inside, and no message of its own.
const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError) return messageOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

/** Loads the slips of files into an office's PostgreSQL, all or none, with what a person decided of them. */
export const loadSlips = async (url: string, files: readonly SlipFile[], answers: SlipAnswers): Promise<Result<Loaded, Problem<'office-database-failed'>>> => {
  try {
    return ok(await loadIntoPostgres(url, takenSlips(files), answers))
  } catch (error) {
    return fail(problemOf('office-database-failed', { error: messageOf(error) }))
  }
}
