import type { ChangeReason } from '../../core/case/change.ts'
import type { Messages } from './messages.ts'

/** Why a case changed, in words. */
export const reasonWords = (reason: ChangeReason, words: Messages['casePage']): string => {
  switch (reason.kind) {
    case 'issue-read':
      return words.reason.read(words.issue[reason.issue], reason.fileName)
    case 'file-edited':
      return words.reason.file[reason.part]
    default:
      return words.reason[reason.kind]
  }
}
