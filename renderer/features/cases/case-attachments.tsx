import { Check } from '@phosphor-icons/react'
import type { Case } from '../../../core/case/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { RemoveAttachment } from './remove-attachment.tsx'
import { sizeWords } from './size-words.ts'

/** Files kept with a case, byte for byte. */
export const CaseAttachments = ({ kept }: { readonly kept: Case }) => {
  const { casePage: text, cases, ui, format } = useText()
  const toasts = useToasts()
  const add = async (): Promise<void> => {
    const answer = await call('cases.addAttachment', { caseId: kept.id })
    if (!answer.ok) toasts.showProblem(answer.problem)
  }
  const save = async (attachmentId: Case['file']['attachments'][number]['id']): Promise<void> => {
    const answer = await call('cases.saveAttachment', { caseId: kept.id, attachmentId })
    if (!answer.ok) toasts.showProblem(answer.problem)
    else if (answer.value) toasts.show({ title: text.savedCopy({ name: answer.value.fileName }), icon: Check })
  }
  return (
    <Section title={text.attachments} isSmall action={<LinkButton onPress={() => add()}>{text.addAttachment}</LinkButton>}>
      <ul className="kept-list">
        {kept.file.attachments.map((attachment) => (
          <li key={attachment.id}>
            <b className="ellipsis" title={attachment.fileName}>{attachment.fileName}</b>
            <span className="meta">{cases.keptOn({ day: format.day(attachment.addedOn), size: sizeWords(attachment.byteLength) })}</span>
            <span className="kept-list__acts">
              <LinkButton onPress={() => save(attachment.id)} label={ui.labelled({ label: text.saveCopy, value: attachment.fileName })}>{text.saveCopy}</LinkButton>
              <RemoveAttachment kept={kept} attachment={attachment} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
