import { databaseFindingWords } from '../../../words/database-finding-words.ts'
import { useText } from '../../text.ts'
import { Note } from '../../ui/notes.tsx'
import type { MadeCheck } from './use-database-check.ts'

/** The result of a check of the database. After a later change it says only what was found then. */
export const CheckNote = ({ made: { check, at, isChangedSince } }: { readonly made: MadeCheck }) => {
  const words = useText()
  const text = words.settings.data
  const findings = check.findings.map((finding) => `${databaseFindingWords(finding, words)}.`).join(' ')
  if (!check.isSound) return <Note tone="late" title={text.unsound}>{findings}</Note>
  const time = words.format.time(at)
  return isChangedSince ? <Note tone="plain" title={text.changedSince({ time })}>{text.soundThen}</Note> : <Note tone="leaf" title={text.sound({ time })}>{findings === '' ? text.soundText : findings}</Note>
}
