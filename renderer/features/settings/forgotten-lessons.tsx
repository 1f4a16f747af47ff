import { call, useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'

/** Says from how many cases nothing is learned any more, and brings that back. Nothing where there is none. */
export const ForgottenLessons = () => {
  const { settings: { data: text } } = useText()
  const toasts = useToasts()
  const settings = useCall('settings.get', null, ['settings.changed']).value
  if (settings === null || settings.forgottenLessons.length === 0) return null
  const useAgain = async (): Promise<void> => {
    const saved = await call('settings.save', { settings: { ...settings, forgottenLessons: [] } })
    if (!saved.ok) toasts.showProblem(saved.problem)
  }
  return (
    <Section title={text.forgottenTitle} level={3}>
      <p>{text.forgottenText({ count: settings.forgottenLessons.length })}</p>
      <div><Button onPress={() => useAgain()}>{text.useAgain}</Button></div>
    </Section>
  )
}
