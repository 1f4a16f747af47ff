import { useState } from 'react'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { PolicyKey } from '../../../core/policy/policies.ts'
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
import { OfficeField } from '../../ui/office-field.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePolicies } from '../../use-policies.ts'
import { ReportFilesField } from './report-files-field.tsx'
import type { SaveSettings } from './save-settings.ts'
import { SettingsPart } from './settings-layout.tsx'

/** What the form holds: what the office asks, and the files of a report. */
type OfficeForm = ReportOffice & Pick<Settings, 'reportFiles'>

/** The form, which may have been opened before, with what the office fixed as the settings have it. */
const withFixedOffice = (typed: OfficeForm, { office, reportFiles }: Settings, fixed: readonly PolicyKey[]): OfficeForm => ({
  email: fixed.includes('officeEmail') ? office.email : typed.email,
  rhythm: fixed.includes('reportRhythm') ? office.rhythm : typed.rhythm,
  daysAfter: fixed.includes('reportDueDays') ? office.daysAfter : typed.daysAfter,
  reportFiles: fixed.includes('reportFiles') ? reportFiles : typed.reportFiles,
})

/** What the national office asks of the group. */
export const OfficeSection = ({ settings, onSave }: { readonly settings: Settings; readonly onSave: SaveSettings }) => {
  const { settings: { office: text, save }, format } = useText()
  const { fixed } = usePolicies()
  const form = useDraft<OfficeForm>({ key: draftKey('office'), page: { page: 'settings', section: 'office' }, initial: { ...settings.office, reportFiles: settings.reportFiles } })
  const [hasTried, setHasTried] = useState(false)
  const draft = withFixedOffice(form.value, settings, fixed)
  const set = (change: Partial<OfficeForm>): void => form.set((before) => ({ ...before, ...change }))
  const isWrong = draft.email.trim() !== '' && !isOneEmail(draft.email.trim())
  const hasNoFile = draft.reportFiles.length === 0
  return (
    <SettingsPart title={text.title} text={text.text}>
      <Form className="form" onSubmit={() => {
        setHasTried(true)
        const { reportFiles, ...office } = draft
        return isWrong || hasNoFile ? undefined : onSave({ ...settings, reportFiles, office: { ...office, email: draft.email.trim() } }, form)
      }}>
        <DraftLine draft={form} />
        {fixed.includes('officeEmail')
          ? <OfficeField label={text.email} value={draft.email} />
          : <TextField type="email" label={text.email} hint={text.emailHint} value={draft.email} onChange={(email) => set({ email })} problem={hasTried && isWrong ? text.wrongEmail : null} />}
        {fixed.includes('reportRhythm')
          ? <OfficeField label={text.rhythm} value={text.rhythms[draft.rhythm]} />
          : <SelectField label={text.rhythm} value={draft.rhythm} options={reportRhythms.map((value) => ({ value, label: text.rhythms[value] }))} onChange={(rhythm) => set({ rhythm })} />}
        {draft.rhythm !== 'none' && (fixed.includes('reportDueDays')
          ? <OfficeField label={text.daysAfter} value={format.number(draft.daysAfter)} />
          : <RefusedTextsKept draft={form}><NumberField label={text.daysAfter} value={draft.daysAfter} limits={settingsLimits.daysAfter} onChange={(daysAfter) => set({ daysAfter })} /></RefusedTextsKept>)}
        <ReportFilesField files={draft.reportFiles} isFixed={fixed.includes('reportFiles')} onChange={(reportFiles) => set({ reportFiles })} />
        <div className="settings__end"><Button look="filled" type="submit">{save}</Button></div>
      </Form>
    </SettingsPart>
  )
}
