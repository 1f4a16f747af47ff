import type { PickedFile } from '../../../preload/contract.ts'
import { call, useCall } from '../../api.ts'
import { useKeptByOffice } from '../../kept-by-office.ts'
import { useText } from '../../text.ts'
import type { GroupField, SettingsSection } from '../../navigation.tsx'
import { useNavigation } from '../../navigation.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { AboutSection } from './about-section.tsx'
import { BackupSection } from './backup-section.tsx'
import { DataSection } from './data-section.tsx'
import { GroupSection } from './group-section.tsx'
import { LaptopsSection } from './laptops-section.tsx'
import { LookSection } from './look-section.tsx'
import { OfficeFiles } from './office-files.tsx'
import { OfficeSection } from './office-section.tsx'
import { PassphraseSection } from './passphrase-section.tsx'
import { PostageSection } from './postage-section.tsx'
import { PracticeSection } from './practice-section.tsx'
import { PrintingSection } from './printing-section.tsx'
import type { SaveSettings } from './save-settings.ts'
import { SettingsLayout } from './settings-layout.tsx'
import { TemplatesSection } from './templates-section.tsx'

/** The settings, one section at a time. */
export const SettingsPage = ({ section, file, field = null }: { readonly section: SettingsSection; /** Chosen for the section on another page. */ readonly file: PickedFile | null; /** Of the group, which takes the focus. */ readonly field?: GroupField | null }) => {
  const text = useText().settings
  const { replace } = useNavigation()
  const toasts = useToasts()
  const sayKept = useKeptByOffice()
  const settings = useCall('settings.get', null, ['settings.changed'])
  const info = useCall('app.info', null, ['settings.changed', 'cases.changed'])

  const save: SaveSettings = async (next, form) => {
    const answer = await (form?.save ?? call)('settings.save', { settings: next })
    if (!answer.ok) toasts.showProblem(answer.problem)
    else sayKept(answer.value.keptByOffice)
    return answer.ok
  }
  const saveGroup: SaveSettings = async (next, form) => {
    const isSaved = await save(next, form)
    if (isSaved) toasts.show({ title: text.saved })
    return isSaved
  }
  return (
    <SettingsLayout section={section} onChoose={(next) => replace({ page: 'settings', section: next })}>
      <Loaded call={settings}>
        {(value) => {
          switch (section) {
            case 'group': return <GroupSection settings={value} field={field} onSave={saveGroup} />
            case 'office': return <><OfficeSection settings={value} onSave={saveGroup} /><OfficeFiles /></>
            case 'look': return <LookSection settings={value} onSave={save} />
            case 'printing': return <PrintingSection settings={value} today={info.value?.today ?? null} onSave={save} />
            case 'templates': return <TemplatesSection />
            case 'postage': return <PostageSection settings={value} today={info.value?.today ?? null} onSave={save} />
            case 'backup': return <BackupSection key={file?.token} file={file} today={info.value?.today ?? null} />
            case 'passphrase': return <PassphraseSection settings={value} today={info.value?.today ?? null} onSave={save} />
            case 'laptops': return <LaptopsSection key={file?.token} file={file} />
            case 'data': return <DataSection version={info.value?.version ?? ''} />
            case 'practice': return <PracticeSection hasPractice={info.value?.hasPractice ?? false} />
            case 'about': return <AboutSection version={info.value?.version ?? ''} />
          }
        }}
      </Loaded>
    </SettingsLayout>
  )
}
