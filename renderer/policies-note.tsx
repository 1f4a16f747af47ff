import { useNavigate } from './navigation.tsx'
import { useText } from './text.ts'
import { LinkButton } from './ui/button.tsx'
import { Note } from './ui/notes.tsx'
import { usePolicies } from './use-policies.ts'

const Elsewhere = ({ folder }: { readonly folder: string }) => {
  const { policies: text } = useText()
  return <Note tone="check" title={text.elsewhereTitle}>{text.elsewhereText({ folder })}</Note>
}

const Ignored = ({ count }: { readonly count: number }) => {
  const { policies: text } = useText()
  const go = useNavigate()
  return <Note tone="check" title={text.ignoredCount({ count })} action={<LinkButton onPress={() => go({ page: 'settings', section: 'about' })}>{text.toAbout}</LinkButton>}>{text.ignoredText}</Note>
}

/** Says where the coordinator looks that the file of the office is not used, or that the data are not where it wants them, or how many of its entries are not used. */
export const PoliciesNote = ({ isInAbout = false }: { /** The list of entries that are not used is below. */ readonly isInAbout?: boolean }) => {
  const text = useText().policies
  const { path, problem, ignored } = usePolicies()
  if (path === null) return null
  if (problem !== null) return <Note tone="check" title={text.fileProblemTitle}>{text.fileProblemNext({ path, reason: text.fileReasons[problem] })}</Note>
  const elsewhere = ignored.find((one) => one.why === 'data-elsewhere')
  // Whoever started Vigil with another folder knows it.
  const count = ignored.filter(({ why }) => why !== 'data-elsewhere' && why !== 'other-folder-named').length
  return (
    <>
      {elsewhere && <Elsewhere folder={elsewhere.folder} />}
      {!isInAbout && count > 0 && <Ignored count={count} />}
    </>
  )
}
