import { ProblemNote } from '../../ui/notes.tsx'
import type { Unread } from './use-reading.ts'

/** Why documents were not read, each by its name. */
export const UnreadNotes = ({ unread }: { readonly unread: readonly Unread[] }) => (
  <>
    {unread.map(({ fileName, problem }, index) => <ProblemNote key={index} problem={problem} {...(fileName === '' ? {} : { title: fileName })} />)}
  </>
)
