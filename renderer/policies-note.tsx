import { useText } from './text.ts'
import { Note } from './ui/notes.tsx'
import { usePolicies } from './use-policies.ts'

/** Says where the coordinator looks that the file of the office is not used, or that the data are not where it wants them. */
export const PoliciesNote = () => {
  const text = useText().policies
  const { path, problem, ignored } = usePolicies()
  if (path === null) return null
  if (problem !== null) return <Note tone="check" title={text.fileProblemTitle}>{text.fileProblemNext({ path, reason: text.fileReasons[problem] })}</Note>
  const elsewhere = ignored.find((one) => one.why === 'data-elsewhere')
  return elsewhere === undefined ? null : <Note tone="check" title={text.elsewhereTitle}>{text.elsewhereText({ folder: elsewhere.folder })}</Note>
}
