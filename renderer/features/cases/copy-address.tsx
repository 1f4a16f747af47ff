import { Copy } from '@phosphor-icons/react'
import { useText } from '../../text.ts'
import { BreakingAddress } from '../../ui/breaking-address.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { useCopy } from '../../ui/use-copy.ts'

/** An address to copy: text, not a link, because Vigil opens nothing outside. */
export const CopyAddress = ({ address, what }: { readonly address: string; readonly what: string }) => {
  const { cases: text, ui } = useText()
  const copy = useCopy()
  return (
    <LinkButton onPress={() => copy(address, text.copied({ what: address }))} icon={Copy} label={ui.labelled({ label: address, value: text.copy({ what }) })}><BreakingAddress address={address} /></LinkButton>
  )
}
