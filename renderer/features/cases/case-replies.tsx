import { useState } from 'react'
import { codeAsPrinted } from '../../../core/pack/code.ts'
import type { CaseReply } from '../../../core/case/case-file.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import { dayFrom } from '../../../core/day.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { useTypedRecords } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Section } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { InlineForm } from './inline-form.tsx'
import { CodeField } from './letter-of-code.tsx'
import { replyForOffice } from './office-lines.ts'
import { TellOffice } from './tell-office.tsx'
import { useCaseDraft } from './use-case-draft.ts'
import { useFileEdit } from './use-file-edit.ts'
import { targetNameOf } from '../../../core/case/target-name.ts'
import { targetWords } from '../../../words/target-words.ts'

const nobody = 'nobody'

type TypedReply = { readonly code: string; readonly on: string; readonly from: string; readonly words: string }

const ReplyForm = ({ kept, reply, code, today, onDone }: { readonly kept: Case; readonly reply: CaseReply | null; /** Typed elsewhere. */ readonly code: string; readonly today: Day; readonly onDone: () => void }) => {
  const all = useText()
  const text = all.casePage
  const draft = useCaseDraft<TypedReply>(kept, 'reply', reply?.id ?? 'new', { code: reply?.letterCode ?? code, on: reply?.on ?? today, from: reply?.targetId ?? nobody, words: reply?.text ?? '' })
  const edit = useFileEdit(kept, draft)
  const { on, from, words } = draft.value
  const set = (change: Partial<TypedReply>): void => draft.set((now) => ({ ...now, ...change }))
  const day = dayFrom(on)
  const isCodeWrong = draft.value.code.trim() !== '' && codeAsPrinted(draft.value.code) === undefined
  const save = async (): Promise<void> => {
    const target = kept.targets.find(({ id }) => id === from)
    const letterCode = codeAsPrinted(draft.value.code)
    if (day && (await edit({ part: 'reply', reply: { id: reply?.id ?? null, on: day, targetId: target?.id ?? null, text: words, ...(letterCode === undefined ? {} : { letterCode }) } }))) onDone()
  }
  const options = [{ value: nobody, label: text.nobody }, ...kept.targets.map((target) => ({ value: String(target.id), label: targetWords(targetNameOf(target), all) }))]
  return (
    <InlineForm draft={draft} label={text.addReply} onSave={() => save()} onCancel={onDone} why={isCodeWrong ? text.codeWrong : words.trim() === '' ? text.why.reply : day === undefined ? text.why.day : null}>
      <CodeField value={draft.value.code} onChange={(next) => set({ code: next })} onFound={({ targetId }) => set({ from: targetId })} kept={kept} kind="reply" />
      <SelectField label={text.replyFrom} value={from} options={options} onChange={(next) => set({ from: next })} />
      <DayField label={text.replyOn} value={on} onChange={(next) => set({ on: next })} />
      <TextArea label={text.replyText} rows={3} value={words} onChange={(next) => set({ words: next })} />
    </InlineForm>
  )
}

/** Replies of officials, embassies and offices. */
export const CaseReplies = ({ kept, today, code }: { readonly kept: Case; readonly today: Day; /** Of a letter that was answered and found elsewhere: its form is open. */ readonly code: string | null }) => {
  const words = useText()
  const { casePage: text, ui, format } = words
  const edit = useFileEdit(kept)
  const typed = useTypedRecords(draftKey('reply', kept.id))
  const [open, setOpen] = useState<string | null>(code === null ? (typed[0] ?? null) : 'new')
  const isOpen = (record: string): boolean => open === record || typed.includes(record)
  const [found, setFound] = useState(code ?? '')
  const done = (): void => {
    setOpen(null)
    // The next reply is to another letter.
    setFound('')
  }
  const nameOf = (reply: CaseReply): string => {
    const target = kept.targets.find(({ id }) => id === reply.targetId)
    return target ? targetWords(targetNameOf(target), words) : text.nobody
  }
  return (
    <Section title={text.replies} isSmall action={<LinkButton onPress={() => setOpen('new')}>{text.addReply}</LinkButton>}>
      {isOpen('new') && <ReplyForm kept={kept} reply={null} code={found} today={today} onDone={done} />}
      {kept.file.replies.length === 0 && !isOpen('new') && <p className="quiet">{text.noReplies}</p>}
      <ul className="kept-list">
        {kept.file.replies.toReversed().map((reply) => (
          <li key={reply.id}>
            <span className="meta">{format.series([format.day(reply.on), nameOf(reply), reply.letterCode === undefined ? '' : text.codeOf({ code: reply.letterCode })])}</span>
            {isOpen(reply.id) ? <ReplyForm kept={kept} reply={reply} code="" today={today} onDone={done} /> : (
              <>
                <span className="kept-list__words" dir="auto">{reply.text}</span>
                <span className="kept-list__acts">
                  <LinkButton onPress={() => setOpen(reply.id)} label={ui.labelled({ label: text.edit, value: reply.text.slice(0, 40) })}>{text.edit}</LinkButton>
                  <LinkButton onPress={() => edit({ part: 'reply-removed', id: reply.id })} label={text.remove({ what: reply.text.slice(0, 40) })}>{text.remove({ what: '' })}</LinkButton>
                  <TellOffice what={reply.text.slice(0, 40)} {...replyForOffice(kept, reply, words)} />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
