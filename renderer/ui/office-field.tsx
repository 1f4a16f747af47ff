import { useText } from '../text.ts'
import { TextField } from './text-field.tsx'

/** A value that the office fixed: it can be read and copied, not changed. */
export const OfficeField = ({ label, value }: { readonly label: string; readonly value: string }) =>
  <TextField isReadOnly label={label} hint={useText().policies.setByOffice} value={value} onChange={() => undefined} />
