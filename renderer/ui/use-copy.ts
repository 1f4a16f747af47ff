import { Copy } from '@phosphor-icons/react'
import { call } from '../api.ts'
import { useText } from '../text.ts'
import { useToasts } from './toasts.tsx'

/** Copies text to the clipboard and says so in a notice, or that it could not be copied. */
export const useCopy = (): ((text: string, notice: string) => void) => {
  const toasts = useToasts()
  const { ui } = useText()
  return (text, notice) => void call('app.copyText', { text }).then((answer) => toasts.show({ title: answer.ok ? notice : ui.notCopied, icon: Copy }))
}
