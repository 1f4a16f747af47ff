import { Moon, Question, Sun, TextAa } from '@phosphor-icons/react'
import { textSizes, themes, type TextSize } from '../../../core/settings/look.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { call, useCall } from '../../api.ts'
import { useNavigate } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceMenu } from '../../ui/choice-menu.tsx'
import { useToasts } from '../../ui/toasts.tsx'

const Look = ({ settings }: { readonly settings: Settings }) => {
  const { welcome, settings: { look: text } } = useText()
  const toasts = useToasts()
  const { theme, textSize } = settings
  const save = async (change: Partial<Settings>): Promise<void> => {
    const answer = await call('settings.save', { settings: { ...settings, ...change } })
    if (!answer.ok) toasts.showProblem(answer.problem)
  }
  return (
    <>
      <ChoiceMenu<`${TextSize}`>
        label={text.textSize} shown={welcome.textSize({ size: textSize })} icon={TextAa} value={`${textSize}`}
        choices={textSizes.map((size) => ({ value: `${size}`, label: text.percent({ size }) }))}
        onChange={(chosen) => save({ textSize: textSizes.find((size) => `${size}` === chosen) ?? textSize })}
      />
      <ChoiceMenu
        label={text.theme} shown={text[theme]} icon={theme === 'dark' ? Moon : Sun} value={theme}
        choices={themes.map((value) => ({ value, label: text[value] }))} onChange={(value) => save({ theme: value })}
      />
    </>
  )
}

/** The size of the text, light or dark, and Help, before anything else is chosen. */
export const WelcomeFoot = () => {
  const { frame } = useText()
  const go = useNavigate()
  const settings = useCall('settings.get', null, ['settings.changed'])
  return (
    <footer className="welcome__foot">
      {settings.value && <Look settings={settings.value} />}
      <span className="welcome__help"><Button look="quiet" icon={Question} onPress={() => go({ page: 'help', topic: 'practise' })}>{frame.help}</Button></span>
    </footer>
  )
}
