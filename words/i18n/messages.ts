import type { en } from './en.ts'

type Widened<Value> = Value extends string
  ? string
  : Value extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof Value]: Widened<Value[Key]> }

/** The catalogue a language fills: English is the source of its keys and arguments. */
export type Messages = Widened<typeof en>
