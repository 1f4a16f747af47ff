import { Fragment } from 'react'

/** Where a long address may go on in the next line: after an @ and before a slash or a dot. */
const partsOf = (address: string): readonly string[] => address.split(/(?<=@)|(?=[/.](?=[^/.]))/u)

/** An address that breaks only between its parts. */
export const BreakingAddress = ({ address }: { readonly address: string }) => (
  <bdi>{partsOf(address).map((part, index) => <Fragment key={index}>{index > 0 && <wbr />}{part}</Fragment>)}</bdi>
)
