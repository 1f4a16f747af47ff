import { SealCheck } from '@phosphor-icons/react'
import type { TrustedOfficeView } from '../../../preload/office-calls.ts'
import { call, useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useRevert } from '../../use-revert.ts'

/** The offices whose files are opened without asking, each with its key; none is shown where there is none. */
export const TrustedOffices = () => {
  const { office: { settings: text }, format, ui } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const offices = useCall('office.trusted', null, ['office.changed'])
  const forget = async ({ publicKey, name }: TrustedOfficeView): Promise<void> => {
    const forgotten = await call('office.forget', { publicKey })
    if (!forgotten.ok) return toasts.showProblem(forgotten.problem)
    toasts.show({ title: text.forgotten({ office: name }), icon: SealCheck, ...revert.offer(forgotten.step) })
  }
  if (offices.value === null || offices.value.length === 0) return null
  return (
    <div className="settings__body">
      <Section title={text.trustedTitle}>
        <ul className="office-files__trusted">
          {offices.value.map((office) => (
            <li key={office.publicKey}>
              <span><b dir="auto">{office.name}</b> <span className="meta">{text.trustedOn({ day: format.day(office.trustedOn) })}</span><br /><span className="meta" dir="ltr">{office.fingerprint}</span></span>
              <LinkButton label={ui.labelled({ label: text.forget, value: office.name })} onPress={() => forget(office)}>{text.forget}</LinkButton>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
