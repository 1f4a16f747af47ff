import { Copy } from '@phosphor-icons/react'
import { Fragment } from 'react'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { useCopy } from '../../ui/use-copy.ts'

/** Where a long address may go on in the next line: after an @ and before a slash or a dot. */
const partsOf = (address: string): readonly string[] => address.split(/(?<=@)|(?=[/.](?=[^/.]))/u)

/** An address to copy: text, not a link, because Vigil opens nothing outside. */
export const CopyAddress = ({ address, what }: { readonly address: string; readonly what: string }) => {
  const { cases: text, ui } = useText()
  const copy = useCopy()
  return (
    <LinkButton onPress={() => copy(address, text.copied({ what: address }))} icon={Copy} label={ui.labelled({ label: address, value: text.copy({ what }) })}><bdi>{partsOf(address).map((part, index) => <Fragment key={index}>{index > 0 && <wbr />}{part}</Fragment>)}</bdi></LinkButton>
  )
}
