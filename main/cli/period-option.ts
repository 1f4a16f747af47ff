import type { Day } from '../../core/day.ts'
import { dayFrom } from '../../core/day.ts'
import type { Period } from '../../core/report/types.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { words as all } from '../words.ts'
import type { CommandLine } from './arguments.ts'

const words = all.commandLine.usage

const day = (option: string, text: string | undefined): Result<Day, string> => {
  const found = text === undefined ? undefined : dayFrom(text)
  return found === undefined ? fail(words.day({ option })) : ok(found)
}

/** The days of --from and --to, of which either may be missing where something else says it; a problem is a sentence about wrong usage. */
export const openPeriodOf = ({ values }: CommandLine, { mayBeOpen }: { readonly mayBeOpen: boolean }): Result<Partial<Period>, string> => {
  const found: Partial<Record<'from' | 'to', Day>> = {}
  for (const option of ['from', 'to'] as const) {
    if (mayBeOpen && values[option] === undefined) continue
    const read = day(option, values[option])
    if (!read.ok) return read
    found[option] = read.value
  }
  const { from, to } = found
  return from !== undefined && to !== undefined && from > to ? fail(words.fromAfterTo) : ok(found)
}

/** The period of --from and --to; a problem is a sentence about wrong usage. */
export const periodOf = (line: CommandLine): Result<Period, string> => {
  const period = openPeriodOf(line, { mayBeOpen: false })
  if (!period.ok) return period
  const { from, to } = period.value
  return from === undefined || to === undefined ? fail(words.day({ option: from === undefined ? 'from' : 'to' })) : ok({ from, to })
}
