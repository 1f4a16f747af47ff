import { implausible } from '../../core/collate/plausible.ts'
import { readSlip } from '../../core/collate/read-slip.ts'
import type { ReceivedSlip, SlipProblem } from '../../core/collate/types.ts'
import type { Result } from '../../core/result.ts'
import { fail } from '../../core/result.ts'
import { checksumOf } from '../report/write-report-slip.ts'

/** A mail may have more than its slip. */
export const slipLimit = 20 << 20
/** In characters: a slip of 100 cases has about 30,000. */
const maxSlipLength = 5_000_000
/** A slip has five. */
const maxDepth = 50

/** Whether the brackets of a JSON text are deeper in each other than in any slip: to parse them takes fifty times their room. */
const isTooDeep = (text: string): boolean => {
  let [depth, isInString] = [0, false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isInString && sign === '\\') at += 1
    else if (sign === '"') isInString = !isInString
    else if (!isInString && (sign === '{' || sign === '[')) depth += 1
    else if (!isInString && (sign === '}' || sign === ']')) depth -= 1
    if (depth > maxDepth) return true
  }
  return false
}

/** Whether a JSON text can be a slip by its length and depth, so that it may be parsed. */
export const isOfSlipSize = (text: string): boolean => text.length <= maxSlipLength && !isTooDeep(text)

const parsed = (text: string): Result<unknown, SlipProblem> => {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return fail({ code: 'not-json' })
  }
}

/** Null for a content that has no canonical form, such as half a character: no checksum fits it. */
const checksumOrNull = (content: object): string | null => {
  try {
    return checksumOf(content)
  } catch {
    return null
  }
}

/** A report slip from a text, checked: its form, its checksum, and whether its numbers can be true. */
export const readSlipText = (text: string): Result<ReceivedSlip, SlipProblem> => {
  if (!isOfSlipSize(text)) return fail({ code: text.length > maxSlipLength ? 'too-large' : 'not-a-slip' })
  const json = parsed(text)
  if (!json.ok) return json
  const read = readSlip(json.value, checksumOrNull)
  if (!read.ok) return read
  const problem = implausible(read.value)
  return problem ? fail(problem) : read
}

/** A report slip from the bytes of its file, which are UTF-8. */
export const readSlipBytes = (bytes: Uint8Array): Result<ReceivedSlip, SlipProblem> => {
  try {
    return readSlipText(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail({ code: 'not-json' })
  }
}
