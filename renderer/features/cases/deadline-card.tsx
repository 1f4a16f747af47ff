import { FileText, Globe, PencilSimple, Phone, WarningCircle } from '@phosphor-icons/react'
import { useState } from 'react'
import { deadlineSources } from '../../../core/case/case-file.ts'
import type { DeadlineSource } from '../../../core/case/case-file.ts'
import { deadlineOf } from '../../../core/case/deadline.ts'
import { isHomeMail } from '../../../core/case/home-mail.ts'
import { postAdvice } from '../../../core/case/post-advice.ts'
import { isPostAbroad, postTimeTo, writtenTo } from '../../../core/case/post-days.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { useCall } from '../../api.ts'
import { useTypedRecords } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { Card } from '../../ui/stat.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { InlineForm } from './inline-form.tsx'
import { useCaseDraft } from './use-case-draft.ts'
import { useFileEdit } from './use-file-edit.ts'

const sourceIcons = { document: FileText, hand: PencilSimple, website: Globe, office: Phone } as const

const stateOf = (kept: Case, settings: Settings, today: Day) => deadlineOf({ deadline: kept.deadline, ...postTimeTo(writtenTo(kept.targets), settings) }, today)

/** The country that the slowest letter goes to; null where it is not known. */
const placeOf = (targets: Case['targets'], kept: Case, { country }: Settings): string | null =>
  isPostAbroad(targets, country) ? (targets.find((target) => target.country !== null && !isHomeMail(target, country))?.country ?? kept.country) : country

/** The advice to post or to send an e-mail, in words. */
const adviceWords = (kept: Case, settings: Settings, today: Day, text: Messages): string => {
  const targets = writtenTo(kept.targets)
  const deadline = stateOf(kept, settings, today)
  const advice = postAdvice(deadline, targets)
  const words = text.casePage.advice
  const where = placeOf(targets, kept, settings) ?? words.there
  const instead = advice.hasEmail && advice.hasFax ? 'emailAndFax' : advice.hasEmail ? 'email' : advice.hasFax ? 'fax' : 'none'
  switch (advice.code) {
    case 'no-deadline':
      return text.cases.noDeadlineAdvice
    case 'over':
      return text.cases.lateAdvice
    case 'too-late':
      // Without a faster way the words already ask to call the office.
      return [words.late({ days: deadline.postDays, where, instead }), ...(instead === 'none' ? [] : [text.cases.deadlineAdvice])].join(' ')
    case 'post-unknown':
      return `${words.unknown({ country: settings.country.trim() === '' ? 'group' : 'target' })} ${text.cases.deadlineAdvice}`
    case 'tight':
    case 'post':
      return `${words[advice.code]({ days: deadline.postDays, where })} ${text.cases.deadlineAdvice}`
  }
}

const NoteForm = ({ kept, onDone }: { readonly kept: Case; readonly onDone: () => void }) => {
  const text = useText().casePage
  const draft = useCaseDraft<{ readonly source: DeadlineSource; readonly note: string }>(kept, 'deadline', 'note', { source: kept.file.deadlineSource, note: kept.file.deadlineNote })
  const edit = useFileEdit(kept, draft)
  const { source, note } = draft.value
  const save = async (): Promise<void> => {
    if (await edit({ part: 'deadline', source, note })) onDone()
  }
  return (
    <InlineForm draft={draft} label={text.deadlineNote} onSave={() => save()} onCancel={onDone}>
      <SelectField label={text.deadlineFrom} value={source} options={deadlineSources.map((value) => ({ value, label: text.sources[value] }))} onChange={(next) => draft.set((now) => ({ ...now, source: next }))} />
      <TextArea label={text.deadlineNote} rows={3} value={note} onChange={(next) => draft.set((now) => ({ ...now, note: next }))} takesFocus />
    </InlineForm>
  )
}

/** Says that an update has another deadline which nobody took or refused: the days above may be wrong. */
const OpenDeadline = ({ kept }: { readonly kept: Case }) => {
  const { casePage: text, format } = useText()
  const open = useCall('cases.openChanges', { caseId: kept.id }, ['cases.changed'])
  const change = open.value?.changes.flatMap(({ changes }) => changes).find(({ field }) => field === 'deadline')
  if (!open.value || change === undefined) return null
  const { fileName: file } = open.value
  return (
    <p className="deadline-open">
      <Icon shape={WarningCircle} size={18} />
      <span>{change.after?.as === 'day' ? text.openDeadline({ file, deadline: format.day(change.after.day, 'long') }) : text.openDeadlineNone({ file })}</span>
    </p>
  )
}

/** The deadline with days left, the advice on post, its source, and the coordinator's note. */
export const DeadlineCard = ({ kept, deadlineSource, settings, today }: { readonly kept: Case; /** Null where nobody knows. */ readonly deadlineSource: DeadlineSource | null; readonly settings: Settings; readonly today: Day }) => {
  const text = useText()
  const { format } = text
  const typed = useTypedRecords(draftKey('deadline', kept.id))
  const [isOpened, setIsEditing] = useState(typed.length > 0)
  const isEditing = isOpened || typed.length > 0
  const { state, days, isNear } = stateOf(kept, settings, today)
  const isClosed = kept.status === 'closed'
  const tone = isClosed ? 'plain' : state === 'over' ? 'late' : isNear ? 'soon' : 'plain'
  const { deadlineNote } = kept.file
  return (
    <Card tone={tone}>
      {kept.deadline !== null && isClosed && <p>{(state === 'over' ? text.cases.deadlineWas : text.cases.deadlineIs)({ day: format.day(kept.deadline, 'long') })}</p>}
      {kept.deadline !== null && !isClosed && (
        <div className="case-deadline">
          <span className="case-deadline__days">{days === null ? null : format.number(days)}</span>
          <span className="two-lines"><b>{state === 'over' ? text.cases.daysLateWord({ count: days }) : text.cases.daysLeft({ count: days })}</b><span>{format.day(kept.deadline, 'long')}</span></span>
        </div>
      )}
      {!isClosed && <OpenDeadline kept={kept} />}
      {kept.status === 'open' && <p>{adviceWords(kept, settings, today, text)}</p>}
      {kept.deadline !== null && deadlineSource !== null && <p className="deadline-source"><Icon shape={sourceIcons[deadlineSource]} size={16} />{text.casePage.sources[deadlineSource]}</p>}
      {deadlineNote !== '' && !isEditing && <p className="deadline-note" dir="auto">{deadlineNote}</p>}
      {isEditing
        ? <NoteForm kept={kept} onDone={() => setIsEditing(false)} />
        : <LinkButton onPress={() => setIsEditing(true)}>{deadlineNote === '' ? text.casePage.noteAnswer : text.casePage.editNote}</LinkButton>}
    </Card>
  )
}
