import { useState } from 'react'
import { useCall } from '../../api.ts'
import type { Case } from '../../../core/case/types.ts'
import type { CaseId } from '../../../core/ids.ts'
import { dayText, useText } from '../../i18n/text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'

const sizeWords = (bytes: number): string => (bytes < 10_000 ? `${Math.max(1, Math.round(bytes / 100)) / 10} kB` : `${Math.round(bytes / 1000)} kB`)

const SourceText = ({ caseId }: { readonly caseId: CaseId }) => {
  const text = useText().cases
  const source = useCall('cases.source', { caseId, sourceId: null }, [])
  return (
    <Loaded call={source}>
      {({ lines }) => (
        <div className="paper paper--small" tabIndex={0} role="region" aria-label={text.documentText} dir="auto">
          {lines.map((line, index) => <p key={index} className="paper__line">{line.text || '\u00a0'}</p>)}
        </div>
      )}
    </Loaded>
  )
}

/** The documents of a case as they came, and the text of the newest. */
export const CaseDocuments = ({ kept }: { readonly kept: Case }) => {
  const text = useText().cases
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <ul className="documents">
        {kept.sources.map((source) => (
          <li key={source.id} className="two-lines">
            <b className="ellipsis" title={source.fileName}>{source.fileName}</b>
            <span className="meta">{text.keptOn(dayText(source.addedOn), sizeWords(source.byteLength))}</span>
          </li>
        ))}
      </ul>
      <LinkButton onPress={() => setIsOpen(!isOpen)} isExpanded={isOpen}>{isOpen ? text.hideText : text.showText}</LinkButton>
      {isOpen && <SourceText caseId={kept.id} />}
    </>
  )
}
