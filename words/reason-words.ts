import type { ChangeReason } from '../core/case/change.ts'
import type { Messages } from './generated/messages.ts'

/** Why a case changed, in words. */
export const reasonWords = (reason: ChangeReason, words: Messages['casePage']): string => {
  switch (reason.kind) {
    case 'issue-read':
      return words.reason.read({ issue: words.issue[reason.issue], file: reason.fileName })
    case 'file-edited':
      return words.reason.file[reason.part]
    case 'added':
      return words.reason.added({ corrected: reason.corrected })
    case 'office-file':
      return words.reason.officeFile({ office: reason.office })
    default:
      return words.reason[reason.kind]
  }
}
