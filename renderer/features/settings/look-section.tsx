import { textSizes, themes, type TextSize } from '../../../core/settings/look.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { useText } from '../../text.ts'
import { SegmentedField } from '../../ui/choice.tsx'
import { Section } from '../../ui/page.tsx'
import type { SaveSettings } from './save-settings.ts'
import { SettingsPart } from './settings-layout.tsx'

/** Theme and text size; each choice takes effect at once. */
export const LookSection = ({ settings, onSave }: { readonly settings: Settings; readonly onSave: SaveSettings }) => {
  const text = useText().settings.look
  return (
    <SettingsPart title={text.title} text={text.text}>
      <div className="form">
        <SegmentedField
          label={text.theme} value={settings.theme} choices={themes.map((theme) => ({ value: theme, label: text[theme] }))}
          onChange={(theme) => onSave({ ...settings, theme })}
        />
        <SegmentedField<`${TextSize}`>
          label={text.textSize} value={`${settings.textSize}`} choices={textSizes.map((size) => ({ value: `${size}`, label: text.percent({ size }) }))}
          onChange={(chosen) => onSave({ ...settings, textSize: textSizes.find((size) => `${size}` === chosen) ?? settings.textSize })}
        />
        <p className="reading">{text.sample}</p>
        <Section title={text.language} level={3}><p className="settings__text">{text.languageText}</p></Section>
      </div>
    </SettingsPart>
  )
}
