import { SealCheck, SealQuestion } from '@phosphor-icons/react'
import type { OpenedCasesFile } from '../../../preload/office-calls.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'

/** Whose file it is: an office that was trusted before, this laptop’s own, or a new one, whose key is compared by phone. */
export const OfficeTrust = ({ office, trusts, onTrust }: { readonly office: OpenedCasesFile['office']; readonly trusts: boolean; readonly onTrust: () => void }) => {
  const { office: text, format } = useText()
  const { name, fingerprint, trustedAs, otherKeySince, isOwn } = office
  if (isOwn) return <Note icon={SealCheck} title={text.own} />
  if (trustedAs) {
    return (
      <Note tone="leaf" icon={SealCheck} title={text.trustedSince({ office: trustedAs.name, day: format.day(trustedAs.on) })}>
        {trustedAs.name === name ? undefined : text.otherName({ now: name, before: trustedAs.name })}
      </Note>
    )
  }
  return (
    <Note tone={trusts ? 'leaf' : 'check'} icon={trusts ? SealCheck : SealQuestion} title={text.newOffice({ office: name })}
      action={trusts ? undefined : <Button onPress={onTrust}>{text.trust}</Button>}>
      <span className="office-key">
        {otherKeySince !== null && <b>{text.otherKey({ office: name, day: format.day(otherKeySince) })}</b>}
        <span>{trusts ? text.trusted : text.newOfficeText}</span>
        <span className="office-key__letters" role="group" aria-label={text.fingerprint} dir="ltr">{fingerprint}</span>
      </span>
    </Note>
  )
}
