import { useState } from 'react'
import type { CaseId } from '../../../core/ids.ts'
import type { CasePlace } from '../../../core/case/case-place.ts'
import { missingLanguageOf, warningPlaceOf } from '../../../core/pack/warning-place.ts'
import type { PackWarning } from '../../../core/pack/types.ts'
import type { PagedWarning } from '../../../preload/contract.ts'
import { packWarningWords } from '../../../words/pack-warning-words.ts'
import type { GroupField } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'
import { useIsLow } from '../../ui/use-is-low.ts'
import { TakeSalutation } from './take-salutation.tsx'

/** Functions that open the page where a kind of warning can be corrected. */
export type WarningLinks = { /** Shows a page of the pack, from 1. */ readonly showPage: (page: number) => void; readonly openCase: (id: CaseId, place: CasePlace | null) => void; readonly addLetter: (id: CaseId, language: string) => void; readonly openMembers: () => void; readonly openPostage: () => void; /** The group's settings at a field; null where no group is set up. */ readonly openGroup: (field: GroupField | null) => void }

const WarningText = ({ warning }: { readonly warning: PackWarning }) => {
  const words = useText()
  const { subject, text } = packWarningWords(warning, words)
  return <span>{subject !== '' && <><b>{words.ui.lead({ label: subject })}</b> </>}{text}</span>
}

const WarningLink = ({ warning, openCase, addLetter, openMembers, openPostage, openGroup }: WarningLinks & { readonly warning: PackWarning }) => {
  const { packs: text, ui, format } = useText()
  const language = missingLanguageOf(warning)
  if (language !== null) return <LinkButton label={ui.labelled({ label: text.addLetterIn({ language: format.language(language) }), value: warning.subject })} onPress={() => addLetter(warning.caseId, language)}>{text.addLetterIn({ language: format.language(language) })}</LinkButton>
  if (warning.code === 'not-named') return <LinkButton onPress={openMembers}>{text.seeMembers}</LinkButton>
  if (warning.code === 'no-postage') return <LinkButton onPress={openPostage}>{text.editPostage}</LinkButton>
  if (warning.code === 'no-group') return <LinkButton onPress={() => openGroup(null)}>{text.setUpGroup}</LinkButton>
  if (warning.code === 'no-return-address') return <LinkButton onPress={() => openGroup('groupAddress')}>{text.setUpGroup}</LinkButton>
  if (warning.code === 'no-return-labels') return <LinkButton onPress={() => openGroup('groupAddress')}>{text.setUpGroup}</LinkButton>
  if (warning.code === 'return-label-too-small') return <LinkButton onPress={() => (warning.isOfGroup ? openGroup('groupAddress') : openMembers())}>{warning.isOfGroup ? text.setUpGroup : text.seeMembers}</LinkButton>
  if (warning.code === 'return-no-country') return <LinkButton onPress={() => openGroup('country')}>{text.setUpCountry}</LinkButton>
  return <LinkButton label={ui.labelled({ label: text.editCase, value: warning.subject })} onPress={() => openCase(warning.caseId, warningPlaceOf(warning))}>{text.editCase}</LinkButton>
}

/** The way to the first page that shows what the warning is about. */
const PageLink = ({ warning: { page, subject }, showPage }: Pick<WarningLinks, 'showPage'> & { readonly warning: PagedWarning }) => {
  const { packs: text } = useText()
  return page === null ? null : <LinkButton label={text.showPageOf({ page, subject })} onPress={() => showPage(page)}>{text.showPage({ page })}</LinkButton>
}

/** As many as are in sight beside the pages; the rest is one press away. */
const maxShown = { low: 2, tall: 3 } as const

/** The warnings before printing, each with a link to where it can be corrected. */
export const WarningList = ({ warnings, ...links }: WarningLinks & { readonly warnings: readonly PagedWarning[] }) => {
  const text = useText().packs
  const [isOpen, setIsOpen] = useState(false)
  const shown = maxShown[useIsLow() ? 'low' : 'tall']
  const more = warnings.length - shown
  return (
    <Note tone="check" title={text.warningsTitle({ count: warnings.length })}>
      <ul className="pack-warnings">
        {(isOpen ? warnings : warnings.slice(0, shown)).map((warning) => (
          <li key={`${warning.code} ${warning.caseId} ${warning.targetId ?? ''}`}>
            <div><WarningText warning={warning} /><TakeSalutation warning={warning} /></div>
            <span className="pack-warnings__links"><PageLink warning={warning} showPage={links.showPage} /><WarningLink warning={warning} {...links} /></span>
          </li>
        ))}
      </ul>
      {more > 0 && <LinkButton isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>{isOpen ? text.fewerWarnings : text.moreWarnings({ count: more })}</LinkButton>}
    </Note>
  )
}
