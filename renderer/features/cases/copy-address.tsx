import { Copy } from '@phosphor-icons/react'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { useToasts } from '../../ui/toasts.tsx'

/** Copies text to the clipboard and shows a notice. */
export const useCopy = (): ((words: string, said: string) => void) => {
  const toasts = useToasts()
  return (words, said) => void navigator.clipboard.writeText(words).then(() => toasts.show({ title: said, icon: Copy }))
}

/** An address to copy: text, not a link, because Vigil opens nothing outside. */
export const CopyAddress = ({ address, what }: { readonly address: string; readonly what: string }) => {
  const { cases: text, ui } = useText()
  const copy = useCopy()
  return (
    <LinkButton onPress={() => copy(address, text.copied({ what: address }))} icon={Copy} label={ui.labelled({ label: address, value: text.copy({ what }) })}><bdi>{address}</bdi></LinkButton>
  )
}
