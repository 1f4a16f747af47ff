import { Copy } from '@phosphor-icons/react'
import type { Target, TargetFacts } from '../../../core/case/types.ts'
import { useText } from '../../i18n/text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { useToasts } from '../../ui/toasts.tsx'

const channels = ['emails', 'phones', 'faxes', 'twitter', 'instagram', 'facebook', 'contactForms'] as const satisfies readonly (keyof TargetFacts)[]

/** An address to copy: text, never a link, because nothing leads out of Vigil. */
const Channel = ({ kind, address }: { readonly kind: (typeof channels)[number]; readonly address: string }) => {
  const text = useText().cases
  const toasts = useToasts()
  const copy = (): void => {
    void navigator.clipboard.writeText(address).then(() => toasts.show({ title: text.copied(address), icon: Copy }))
  }
  return (
    <li className="target__channel">
      <span className="quiet">{text.channels[kind]}</span>
      <LinkButton onPress={copy} icon={Copy} label={`${address}, ${text.copy(text.channels[kind])}`}><bdi>{address}</bdi></LinkButton>
    </li>
  )
}

const TargetColumn = ({ target }: { readonly target: Target }) => {
  const text = useText().cases
  const address = [...target.postalLines, ...(target.country && !target.postalLines.some((line) => line.toLowerCase().includes(target.country?.toLowerCase() ?? '')) ? [target.country.toUpperCase()] : [])]
  return (
    <li className="target">
      <h3 className="target__name">{target.name ?? target.role ?? text.noNameTarget}</h3>
      {target.name !== null && target.role !== null && <p className="quiet">{target.role}</p>}
      {target.isCopy && <p className="quiet">{text.isCopy}</p>}
      {address.length > 0
        ? <address className="target__address" dir="auto">{address.map((line, index) => <span key={index}>{line}</span>)}</address>
        : <p className="target__missing">{text.noAddress}</p>}
      <ul className="target__channels">
        {channels.flatMap((kind) => target[kind].map((value) => <Channel key={`${kind} ${value}`} kind={kind} address={value} />))}
      </ul>
      {target.notes.map((note) => <p key={note} className="quiet">{note}</p>)}
    </li>
  )
}

/** The officials of a case side by side, copies last. */
export const TargetColumns = ({ targets }: { readonly targets: readonly Target[] }) => (
  <ul className="targets">
    {targets.filter(({ isRetired }) => !isRetired).toSorted((a, b) => Number(a.isCopy) - Number(b.isCopy)).map((target) => <TargetColumn key={target.id} target={target} />)}
  </ul>
)
