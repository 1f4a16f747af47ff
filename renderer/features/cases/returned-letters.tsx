import { useState } from 'react'
import { codeAsPrinted } from '../../../core/pack/code.ts'
import { returnReasons, type ReturnedLetter, type ReturnReason } from '../../../core/case/case-file.ts'
import { targetNameOf } from '../../../core/case/target-name.ts'
import type { Case } from '../../../core/case/types.ts'
import { dayFrom, type Day } from '../../../core/day.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { targetWords } from '../../../words/target-words.ts'
import { useTypedRecords } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Section } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { InlineForm } from './inline-form.tsx'
import { CodeField } from './letter-of-code.tsx'
import { returnedForOffice } from './office-lines.ts'
import { TellOffice } from './tell-office.tsx'
import { useCaseDraft } from './use-case-draft.ts'
import { useFileEdit } from './use-file-edit.ts'

type TypedReturn = { readonly code: string; readonly on: string; readonly to: string | null; readonly reason: ReturnReason; readonly words: string }

const ReturnedForm = ({ kept, letter, code, today, onDone }: { readonly kept: Case; readonly letter: ReturnedLetter | null; /** Typed elsewhere. */ readonly code: string; readonly today: Day; readonly onDone: () => void }) => {
  const all = useText()
  const text = all.casePage
  const sentTo = kept.targets.filter(({ isRetired, id }) => !isRetired || id === letter?.targetId)
  const draft = useCaseDraft<TypedReturn>(kept, 'returned', letter?.id ?? 'new', {
    code: letter?.letterCode ?? code, on: letter?.on ?? today, to: letter?.targetId ?? (sentTo.length === 1 ? (sentTo[0]?.id ?? null) : null), reason: letter?.reason ?? 'unknown', words: letter?.text ?? '',
  })
  const edit = useFileEdit(kept, draft)
  const { on, to, reason, words } = draft.value
  const set = (change: Partial<TypedReturn>): void => draft.set((now) => ({ ...now, ...change }))
  const day = dayFrom(on)
  const target = kept.targets.find(({ id }) => id === to)
  const isCodeWrong = draft.value.code.trim() !== '' && codeAsPrinted(draft.value.code) === undefined
  const save = async (): Promise<void> => {
    const letterCode = codeAsPrinted(draft.value.code)
    if (day && target && (await edit({ part: 'returned', returned: { id: letter?.id ?? null, on: day, targetId: target.id, reason, text: words, ...(letterCode === undefined ? {} : { letterCode }) } }))) onDone()
  }
  const why = isCodeWrong ? text.codeWrong : target === undefined ? text.why.target : day === undefined ? text.why.day : null
  return (
    <InlineForm draft={draft} label={text.addReturned} onSave={() => save()} onCancel={onDone} why={why}>
      <CodeField value={draft.value.code} onChange={(next) => set({ code: next })} onFound={({ targetId }) => set({ to: targetId })} kept={kept} kind="returned" />
      <SelectField label={text.returnedTo} value={to} options={sentTo.map((one) => ({ value: String(one.id), label: targetWords(targetNameOf(one), all) }))} onChange={(next) => set({ to: next })} />
      <DayField label={text.returnedOn} value={on} onChange={(next) => set({ on: next })} />
      <SelectField<ReturnReason> label={text.returnedReason} value={reason} options={returnReasons.map((value) => ({ value, label: text.returnReasons[value] }))} onChange={(next) => set({ reason: next })} />
      <TextField label={text.returnedText} value={words} onChange={(next) => set({ words: next })} />
    </InlineForm>
  )
}

/** Letters that the post brought back, each marked at its code and at the address of its target. */
export const ReturnedLetters = ({ kept, today, code }: { readonly kept: Case; readonly today: Day; /** Of a letter that came back and was found elsewhere: its form is open. */ readonly code: string | null }) => {
  const words = useText()
  const { casePage: text, ui, format } = words
  const edit = useFileEdit(kept)
  const typed = useTypedRecords(draftKey('returned', kept.id))
  const [open, setOpen] = useState<string | null>(code === null ? (typed[0] ?? null) : 'new')
  const isOpen = (record: string): boolean => open === record || typed.includes(record)
  const [found, setFound] = useState(code ?? '')
  const done = (): void => {
    setOpen(null)
    // The next one is another letter.
    setFound('')
  }
  const whatOf = ({ targetId, reason }: ReturnedLetter): string => {
    const target = kept.targets.find(({ id }) => id === targetId)
    return text.returnedFrom({ name: target ? targetWords(targetNameOf(target), words) : text.nobody, reason: text.returnReasons[reason] })
  }
  return (
    <Section title={text.returnedTitle} isSmall action={<LinkButton onPress={() => setOpen('new')}>{text.addReturned}</LinkButton>}>
      {isOpen('new') && <ReturnedForm kept={kept} letter={null} code={found} today={today} onDone={done} />}
      {kept.file.returned.length === 0 && !isOpen('new') && <p className="quiet">{text.noReturned}</p>}
      <ul className="kept-list">
        {kept.file.returned.toReversed().map((letter) => (
          <li key={letter.id}>
            <span className="meta">{format.series([format.day(letter.on), letter.letterCode === undefined ? '' : text.codeOf({ code: letter.letterCode })])}</span>
            {isOpen(letter.id) ? <ReturnedForm kept={kept} letter={letter} code="" today={today} onDone={done} /> : (
              <>
                <span>{whatOf(letter)}</span>
                {letter.text !== '' && <span className="kept-list__words" dir="auto">{letter.text}</span>}
                <span className="kept-list__acts">
                  <LinkButton onPress={() => setOpen(letter.id)} label={ui.labelled({ label: text.edit, value: whatOf(letter) })}>{text.edit}</LinkButton>
                  <LinkButton onPress={() => edit({ part: 'returned-removed', id: letter.id })} label={text.remove({ what: whatOf(letter) })}>{text.remove({ what: '' })}</LinkButton>
                  <TellOffice what={whatOf(letter)} {...returnedForOffice(kept, letter, words)} />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
