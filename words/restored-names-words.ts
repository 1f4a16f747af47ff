import type { CountedNames } from '../core/backup/restore-preview.ts'
import type { Words } from './words.ts'

/** The names that a preview of a restore has, and how many more there are: the names are those of the first alone. */
export const restoredNames = ({ count, names }: CountedNames, { backup, format }: Pick<Words, 'backup' | 'format'>): string => {
  const shown = format.series(names)
  return count > names.length ? backup.namesAndMore({ names: shown, count: count - names.length }) : shown
}
