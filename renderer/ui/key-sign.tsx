import type { ReactNode } from 'react'
import './key-sign.css'

/** The sign of a key. */
export const KeySign = ({ children }: { readonly children: ReactNode }) => <kbd className="key-sign">{children}</kbd>
