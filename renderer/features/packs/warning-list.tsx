import type { CaseId } from '../../../core/ids.ts'
import type { CasePlace } from '../../../core/case/case-place.ts'
import { warningPlaceOf } from '../../../core/pack/warning-place.ts'
import type { PackWarning } from '../../../core/pack/types.ts'
import { packWarningWords } from '../../../words/pack-warning-words.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'

/** Functions that open the page where a kind of warning can be corrected. */
export type WarningLinks = { readonly openCase: (id: CaseId, place: CasePlace | null) => void; readonly openMembers: () => void; readonly openPostage: () => void; readonly openGroup: (isSetUp: boolean) => void }

const WarningText = ({ warning }: { readonly warning: PackWarning }) => {
  const words = useText()
  const { subject, text } = packWarningWords(warning, words)
  return <span>{subject !== '' && <><b>{words.ui.lead({ label: subject })}</b> </>}{text}</span>
}

const WarningLink = ({ warning, openCase, openMembers, openPostage, openGroup }: WarningLinks & { readonly warning: PackWarning }) => {
  const { packs: text, ui } = useText()
  if (warning.code === 'not-named') return <LinkButton onPress={openMembers}>{text.seeMembers}</LinkButton>
  if (warning.code === 'no-postage') return <LinkButton onPress={openPostage}>{text.editPostage}</LinkButton>
  if (warning.code === 'no-group' || warning.code === 'no-return-address') return <LinkButton onPress={() => openGroup(warning.code === 'no-return-address')}>{text.setUpGroup}</LinkButton>
  return <LinkButton label={ui.labelled({ label: text.editCase, value: warning.subject })} onPress={() => openCase(warning.caseId, warningPlaceOf(warning))}>{text.editCase}</LinkButton>
}

const maxShown = 4

/** The warnings before printing, each with a link to where it can be corrected. */
export const WarningList = ({ warnings, ...links }: WarningLinks & { readonly warnings: readonly PackWarning[] }) => {
  const text = useText().packs
  return (
    <Note tone="check" title={text.warningsTitle({ count: warnings.length })}>
      <ul className="pack-warnings" {...(warnings.length > maxShown ? { tabIndex: 0, 'aria-label': text.warningsTitle({ count: warnings.length }) } : {})}>
        {warnings.map((warning) => (
          <li key={`${warning.code} ${warning.caseId} ${warning.targetId ?? ''}`}>
            <WarningText warning={warning} />
            <WarningLink warning={warning} {...links} />
          </li>
        ))}
      </ul>
    </Note>
  )
}
