import { FolderOpen } from '@phosphor-icons/react'
import type { ProblemValues } from '../../core/problem/problem.ts'
import type { FileToken } from '../../preload/contract.ts'
import { useNavigate } from '../navigation.tsx'
import { useText } from '../text.ts'
import { Button } from './button.tsx'

type HandOver = ProblemValues['is-hand-over']

/** Leads to Two laptops with a file that another laptop handed over and that was opened in another place. */
export const useBringIn = (): ((of: HandOver) => void) => {
  const go = useNavigate()
  return ({ token, fileName }) => go({ page: 'settings', section: 'laptops', ...(token === null ? {} : { file: { token: token as FileToken, fileName } }) })
}

/** The way to Two laptops beside the problem that a file was handed over by another laptop. */
export const BringIn = ({ of }: { readonly of: HandOver }) => {
  const { laptops: text } = useText()
  const bringIn = useBringIn()
  return <Button look="filled" icon={FolderOpen} onPress={() => bringIn(of)}>{text.bringIn}</Button>
}
