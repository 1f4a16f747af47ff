import { call, useCall } from '../../api.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { useText } from '../../text.ts'
import type { SettingsSection } from '../../navigation.tsx'
import { useNavigation } from '../../navigation.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { DataSection } from './data-section.tsx'
import { GroupSection } from './group-section.tsx'
import { LookSection } from './look-section.tsx'
import { PostageSection } from './postage-section.tsx'
import { PracticeSection } from './practice-section.tsx'
import { PrintingSection } from './printing-section.tsx'
import { SettingsLayout } from './settings-layout.tsx'
import { TemplatesSection } from './templates-section.tsx'

/** The settings, one section at a time. */
export const SettingsPage = ({ section }: { readonly section: SettingsSection }) => {
  const text = useText().settings
  const { replace } = useNavigation()
  const toasts = useToasts()
  const settings = useCall('settings.get', null, ['settings.changed'])
  const info = useCall('app.info', null, ['settings.changed', 'cases.changed'])

  const save = async (next: Settings, hasNotice: boolean): Promise<void> => {
    const answer = await call('settings.save', { settings: next })
    if (!answer.ok) toasts.showProblem(answer.problem)
    else if (hasNotice) toasts.show({ title: text.saved })
  }
  return (
    <SettingsLayout section={section} onChoose={(next) => replace({ page: 'settings', section: next })}>
      <Loaded call={settings}>
        {(value) => {
          switch (section) {
            case 'group': return <GroupSection settings={value} onSave={(next) => void save(next, true)} />
            case 'look': return <LookSection settings={value} onSave={(next) => void save(next, false)} />
            case 'printing': return <PrintingSection settings={value} today={info.value?.today ?? null} onSave={(next) => void save(next, false)} />
            case 'templates': return <TemplatesSection />
            case 'postage': return <PostageSection settings={value} today={info.value?.today ?? null} onSave={(next) => void save(next, false)} />
            case 'data': return <DataSection version={info.value?.version ?? ''} />
            case 'practice': return <PracticeSection hasPractice={info.value?.hasPractice ?? false} />
          }
        }}
      </Loaded>
    </SettingsLayout>
  )
}
