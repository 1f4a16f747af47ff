import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../core/day.ts'
import { addDays, dayInWords } from '../../core/day.ts'
import { words } from '../words.ts'

/** Days from the issue of the practice case to today, and from today to its deadline. */
const daysSinceIssue = 4
const daysToDeadline = 24

/** The invented Urgent Action that ships with Vigil, dated so that there is always time left to write. */
export const practiceDocument = (resourcesFolder: string, today: Day): { readonly fileName: string; readonly bytes: Uint8Array } => {
  const text = readFileSync(join(resourcesFolder, 'practice', 'urgent-action.txt'), 'utf8')
    .replaceAll('{{year}}', today.slice(2, 4))
    .replaceAll('{{issued}}', dayInWords(addDays(today, -daysSinceIssue)))
    .replaceAll('{{deadline}}', dayInWords(addDays(today, daysToDeadline)))
  return { fileName: words.files.practiceDocument, bytes: new TextEncoder().encode(text) }
}
