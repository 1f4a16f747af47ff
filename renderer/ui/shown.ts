import type { ReactNode } from 'react'

/** What a property of the kit shows. A number is no such thing: words write it, with the digits and groups of the language. */
export type Shown = Exclude<ReactNode, number | bigint>
