import { Check } from '@phosphor-icons/react'
import { useState } from 'react'
import { call, useCall } from '../../api.ts'
import type { Case } from '../../../core/case/types.ts'
import type { CaseId, SourceId } from '../../../core/ids.ts'
import { useFoundRow } from '../../use-found-row.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { sizeWords } from './size-words.ts'

const SourceText = ({ caseId, sourceId }: { readonly caseId: CaseId; readonly sourceId: SourceId }) => {
  const text = useText().cases
  const source = useCall('cases.source', { caseId, sourceId }, [])
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

/** The documents of a case: each can be read as text or saved as a file. */
export const CaseDocuments = ({ kept, found }: { readonly kept: Case; /** The document that was found by the search: it is open and in view. */ readonly found: SourceId | null }) => {
  const { cases: text, casePage, ui, format } = useText()
  const toasts = useToasts()
  const [open, setOpen] = useState<SourceId | null>(found)
  useFoundRow(found, true)
  const save = async (sourceId: SourceId): Promise<void> => {
    const answer = await call('cases.saveSource', { caseId: kept.id, sourceId })
    if (!answer.ok) toasts.showProblem(answer.problem)
    else if (answer.value) toasts.show({ title: casePage.savedCopy({ name: answer.value.fileName }), icon: Check })
  }
  return (
    <ul className="kept-list">
      {kept.sources.map((source) => (
        <li key={source.id} data-key={source.id} tabIndex={-1} aria-current={source.id === found || undefined}>
          <b className="ellipsis" title={source.fileName}>{source.fileName}</b>
          <span className="meta">{text.keptOn({ day: format.day(source.addedOn), size: sizeWords(source.byteLength) })}</span>
          <span className="kept-list__acts">
            <LinkButton onPress={() => setOpen(open === source.id ? null : source.id)} isExpanded={open === source.id} label={ui.labelled({ label: open === source.id ? text.hideText : text.showText, value: source.fileName })}>{open === source.id ? text.hideText : text.showText}</LinkButton>
            <LinkButton onPress={() => save(source.id)} label={ui.labelled({ label: casePage.saveCopy, value: source.fileName })}>{casePage.saveCopy}</LinkButton>
          </span>
          {open === source.id && <SourceText caseId={kept.id} sourceId={source.id} />}
        </li>
      ))}
    </ul>
  )
}
