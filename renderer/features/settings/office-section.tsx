import { useState } from 'react'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { reportRhythms, type ReportOffice } from '../../../core/report/report-due.ts'
import { isOneEmail } from '../../../core/text/email.ts'
import { settingsLimits } from '../../../core/settings/settings-limits.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { SaveSettings } from './save-settings.ts'
import { SettingsPart } from './settings-layout.tsx'

/** What the national office asks of the group. */
export const OfficeSection = ({ settings, onSave }: { readonly settings: Settings; readonly onSave: SaveSettings }) => {
  const { settings: { office: text, save } } = useText()
  const form = useDraft<ReportOffice>({ key: draftKey('office'), page: { page: 'settings', section: 'office' }, initial: settings.office })
  const [hasTried, setHasTried] = useState(false)
  const draft = form.value
  const set = (change: Partial<ReportOffice>): void => form.set((before) => ({ ...before, ...change }))
  const isWrong = draft.email.trim() !== '' && !isOneEmail(draft.email.trim())
  return (
    <SettingsPart title={text.title} text={text.text}>
      <Form className="form" onSubmit={() => {
        setHasTried(true)
        return isWrong ? undefined : onSave({ ...settings, office: { ...draft, email: draft.email.trim() } }, form)
      }}>
        <DraftLine draft={form} />
        <TextField type="email" label={text.email} hint={text.emailHint} value={draft.email} onChange={(email) => set({ email })} problem={hasTried && isWrong ? text.wrongEmail : null} />
        <SelectField label={text.rhythm} value={draft.rhythm} options={reportRhythms.map((value) => ({ value, label: text.rhythms[value] }))} onChange={(rhythm) => set({ rhythm })} />
        {draft.rhythm !== 'none' && <RefusedTextsKept draft={form}><NumberField label={text.daysAfter} value={draft.daysAfter} limits={settingsLimits.daysAfter} onChange={(daysAfter) => set({ daysAfter })} /></RefusedTextsKept>}
        <div className="settings__end"><Button look="filled" type="submit">{save}</Button></div>
      </Form>
    </SettingsPart>
  )
}
