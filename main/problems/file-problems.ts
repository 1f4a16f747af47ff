import type { FileProblem } from '../../documents/files/write-durably.ts'
import type { PackWriteProblem } from '../../documents/pack/write-pack.ts'
import type { ListProblem } from '../../documents/member/read-member-list.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { FileReadProblem } from '../files/types.ts'
import { problem, safe } from './problem.ts'

const noFileLeft = 'No file was left behind, and what you have saved is safe.'

const writing: Readonly<Record<PackWriteProblem['code'], readonly [string, string]>> = {
  'cancelled': ['The letter pack was cancelled.', 'Make it again whenever you like.'],
  'disk-full': ['There is not enough room on this disk.', 'Free some room or choose another folder, then try again.'],
  'read-only': ['This folder does not allow files to be written.', 'Choose another folder, such as Documents.'],
  'folder-missing': ['The chosen folder is not there.', 'Choose another folder, or plug the drive in again.'],
  'cannot-write': ['The file could not be written.', 'Close it if it is open in Word, or choose another name.'],
}

/** A file that could not be written; nothing half written stays. */
export const writeProblem = (found: FileProblem | PackWriteProblem): CallProblem =>
  problem(found.code, writing[found.code][0], noFileLeft, writing[found.code][1])

const reading: Readonly<Record<FileReadProblem['code'], readonly [string, string]>> = {
  'unknown-token': ['The chosen file is no longer at hand.', 'Choose the file again.'],
  'missing': ['The file is not there.', 'Check its name and folder, then choose it again.'],
  'not-a-file': ['This is a folder, not a file.', 'Choose a document inside it.'],
  'too-large': ['This file is larger than Vigil reads.', 'Choose a smaller file, or paste the text of the Urgent Action.'],
  'cannot-read': ['The file could not be read.', 'Check that you may open it, then choose it again.'],
}

export const readProblem = (found: FileReadProblem): CallProblem =>
  problem(found.code, reading[found.code][0], safe.nothingKept, reading[found.code][1])

const lists: Readonly<Record<ListProblem['code'], readonly [string, string]>> = {
  'empty': ['This list is empty.', 'Choose the list again.'],
  'too-large': ['This list is larger than Vigil reads (10 MB).', 'Cut it into smaller lists.'],
  'not-text': ['This file is not a list in text form.', 'Save the list as CSV and choose that file.'],
  'no-heading': ['No column of this list is headed as a name.', 'Give the columns headings in the first row, such as Name, Address, Town, E-mail.'],
  'too-many-rows': ['This list has more rows than Vigil takes at once (20,000).', 'Cut it into smaller lists.'],
}

export const listProblem = (found: ListProblem): CallProblem =>
  problem(`list-${found.code}`, lists[found.code][0], safe.nothingKept, lists[found.code][1])
