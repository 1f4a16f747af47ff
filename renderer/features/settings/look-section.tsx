import type { Settings } from '../../../core/settings/types.ts'
import { useText } from '../../text.ts'
import { SegmentedField } from '../../ui/choice.tsx'
import { Section } from '../../ui/page.tsx'
import type { SaveSettings } from './save-settings.ts'
import { SettingsPart } from './settings-layout.tsx'

const sizes = ['100', '125', '150', '200'] as const
const sizeOf: Readonly<Record<(typeof sizes)[number], Settings['textSize']>> = { '100': 100, '125': 125, '150': 150, '200': 200 }

/** Theme and text size; each choice takes effect at once. */
export const LookSection = ({ settings, onSave }: { readonly settings: Settings; readonly onSave: SaveSettings }) => {
  const text = useText().settings.look
  const themes = ['system', 'light', 'dark'] as const
  return (
    <SettingsPart title={text.title} text={text.text}>
      <div className="form">
        <SegmentedField
          label={text.theme} value={settings.theme} choices={themes.map((theme) => ({ value: theme, label: text[theme] }))}
          onChange={(theme) => onSave({ ...settings, theme })}
        />
        <SegmentedField
          label={text.textSize} value={String(settings.textSize) as (typeof sizes)[number]}
          choices={sizes.map((size) => ({ value: size, label: text.percent({ size: Number(size) }) }))}
          onChange={(size) => onSave({ ...settings, textSize: sizeOf[size] })}
        />
        <p className="reading">{text.sample}</p>
        <Section title={text.language} level={3}><p className="settings__text">{text.languageText}</p></Section>
      </div>
    </SettingsPart>
  )
}
