import { useRef, useState } from 'react'
import type { CallProblem } from '../../../preload/contract.ts'
import { problemSentences } from '../../../words/problem-sentences.ts'
import { useText } from '../../text.ts'
import { useToasts } from '../../ui/toasts.tsx'

/** What a new passphrase is refused for. */
export const newPassphraseCodes = ['passphrase-short', 'passphrase-long', 'passphrase-weak'] as const

type RefusedCode = 'passphrase-wrong' | 'passphrase-short' | 'passphrase-long' | 'passphrase-weak' | 'recovery-key-length' | 'recovery-key-mistyped' | 'recovery-key-other'

/** What one field is refused for: said at it until its text changes. Anything else is not about the text, and is a notice. */
export const useRefusal = (codes: readonly RefusedCode[]) => {
  const words = useText()
  const toasts = useToasts()
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const inputRef = useRef<HTMLInputElement>(null)
  const { message, next } = problem === null ? { message: '', next: '' } : problemSentences(problem, words)
  return {
    /** The sentences at the field; null where nothing is wrong. */
    said: problem === null ? null : words.passphrase.refused({ message, next }),
    inputRef,
    /** Whether the field is refused for this. */
    isFor: ({ code }: CallProblem): boolean => codes.some((one) => one === code),
    refuse: (found: CallProblem): void => {
      if (!codes.some((one) => one === found.code)) return toasts.showProblem(found)
      setProblem(found)
      // A screen reader reads what is wrong with the field, and it is typed again.
      inputRef.current?.focus()
    },
    forget: (): void => setProblem(null),
  }
}
