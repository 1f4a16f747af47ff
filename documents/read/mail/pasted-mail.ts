import type { SourceLine } from '../../../core/case/source-text.ts'
import { hasMailHead, withoutForwardedHead } from './forwarded.ts'
import { withoutFoot } from './mail-foot.ts'
import { withoutDashes, withoutQuotes } from './quotes.ts'

/**
 * The lines of a text that may have been copied out of a mail: without the marks before its lines, and with its
 * head and foot outside the document. Any other text stays as it is.
 */
export const linesOfPastedMail = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const unmarked = withoutQuotes(withoutDashes(lines))
  return hasMailHead(unmarked) ? withoutForwardedHead(withoutFoot(unmarked)) : unmarked
}
